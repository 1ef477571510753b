using Customs.Inspection.Dossiers;

namespace Customs.Inspection.Tests.Indicators.Procurement;

public sealed class P10OddTermsTests
{
    private static double On(string terms, string? installation = null, params PreviousDeclaration[] earlier) => Evaluate.Strength("P10", Deal.Facts(d => d
        .WithPapers(p => p with { Finance = new Finance { Terms = terms }, Services = new Services { Installation = installation } }).After(earlier)));

    [Theory]
    [InlineData("paid in stablecoin", 1.0)]
    [InlineData("Barzahlung bei Abholung", 1.0)]
    [InlineData("paiement en espèces", 1.0)]
    [InlineData("nakit ödeme", 1.0)]
    [InlineData("оплата наличными", 1.0)]
    [InlineData("cash against documents", 0)]
    [InlineData("letter of credit", 0)]
    [InlineData("price 30 % above the offer", 1.0)]
    [InlineData("100 % in advance", 0.6)]
    [InlineData("Vorkasse", 0.6)]
    [InlineData("%100 peşin", 0.6)]
    [InlineData("30 % in advance, balance on delivery", 0)]
    [InlineData("80 % in advance", 0)]
    public void Terms_speak_in_the_language_in_which_they_come(string terms, double strength) => Assert.Equal(strength, On(terms), 6);

    [Fact]
    public void A_known_buyer_may_pay_in_advance() => Assert.Equal(0, On("100 % in advance", null, Deal.Earlier()));

    [Fact]
    public void A_special_machine_that_the_maker_installs_is_paid_in_advance() => Assert.Equal(0, On("100 % in advance", "by the manufacturer, 3 weeks"));
}
