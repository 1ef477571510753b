using Customs.Inspection.Dossiers;
using Customs.Inspection.Indicators;

namespace Customs.Inspection.Tests.Indicators.Procurement;

public sealed class P24MoreThanTheUseTests
{
    private static Facts For(string? statement, decimal quantity, bool? verified = null) => Deal.Facts(
        Deal.Dossier(Deal.Welder with { Quantity = quantity }).WithPapers(p => p with { EndUse = new Dossiers.EndUse { Statement = statement, Certificate = new EndUseCertificate { Present = true, Verified = verified } } }),
        Sample.Listed("2B230", family: "PRESSURE_TRANSDUCER"));

    [Theory]
    [InlineData("student laboratory", 120, 1.0)]
    [InlineData("Versuchsanlage", 120, 1.0)]
    [InlineData("tamir atölyesi", 120, 1.0)]
    [InlineData("student laboratory", 20, 0)]
    [InlineData("stock for laboratories, distributor", 120, 0)]
    [InlineData("60 etch chambers, hall 4", 120, 0)]
    public void A_small_use_takes_few_pieces(string statement, int quantity, double strength) => Assert.Equal(strength, Evaluate.Strength("P24", For(statement, quantity)), 6);

    [Fact]
    public void A_checked_certificate_answers_the_question() => Assert.Equal(0, Evaluate.Strength("P24", For("student laboratory", 120, true)));

    [Fact]
    public void Sensitive_goods_without_a_stated_use_are_asked_for() => Assert.IsType<IndicatorResult.NotEvaluable>(Evaluate.Indicator("P24", For(null, 1)));
}
