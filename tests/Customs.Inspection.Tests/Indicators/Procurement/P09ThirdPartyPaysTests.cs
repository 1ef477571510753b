using Customs.Inspection.Dossiers;

namespace Customs.Inspection.Tests.Indicators.Procurement;

public sealed class P09ThirdPartyPaysTests
{
    private static Dossier Paid(string payer, string country, string? bank = null, string? paper = null, string terms = "30 days") => Deal.Dossier().WithPapers(p => p with
    {
        Finance = new Finance { Terms = terms, Payer = new Payer { Name = payer, Country = Sample.Country(country) }, Bank = bank is null ? null : new Bank { Country = Sample.Country(bank) } },
        OtherDocuments = paper is null ? [] : [paper],
    });

    [Theory]
    [InlineData("Al Noor Bridge Exchange LLC", "AE", 1.0)]
    [InlineData("Yıldız Döviz A.Ş.", "TR", 1.0)]
    [InlineData("Altyn General Trading", "KZ", 1.0)]
    [InlineData("Luhai Holding (HK)", "HK", 0.8)]
    [InlineData("Nordlicht Turbine Components (Malaysia) Sdn. Bhd.", "MY", 0)]
    public void A_payer_who_is_none_of_the_buyers_speaks(string payer, string country, double strength) =>
        Assert.Equal(strength, Evaluate.Strength("P09", Deal.Facts(Paid(payer, country))), 6);

    [Fact]
    public void A_treasury_of_the_group_may_pay() =>
        Assert.Equal(0, Evaluate.Strength("P09", Deal.Facts(Paid("Nordlicht Turbinen SE", "DE").WithProfile("csg", Deal.Works with { Parent = "Nordlicht Turbinen SE (DE)" }))));

    [Fact]
    public void A_shared_word_without_a_parent_in_the_register_is_no_group()
    {
        Assert.Equal(0.8, Evaluate.Strength("P09", Deal.Facts(Paid("Nordlicht Treasury Holding", "HK"))));
        Assert.Equal(0, Evaluate.Strength("P09", Deal.Facts(Paid("Nordlicht Treasury Holding", "DE").WithProfile("csg", Deal.Works with { Parent = "Nordlicht Turbinen SE (DE)" }))));
    }

    [Theory]
    [InlineData("Lake Basin Cooperation Fund", "finance agreement of the fund with the ministry", 0)]
    [InlineData("Lake Basin Cooperation Fund", null, 0.4)]
    [InlineData("Rhein Factoring AG", "factoring contract 2026-11", 0)]
    public void Aid_and_factoring_need_a_paper(string payer, string? paper, double strength) =>
        Assert.Equal(strength, Evaluate.Strength("P09", Deal.Facts(Paid(payer, "DE", paper: paper))), 6);

    [Theory]
    [InlineData("TR", "letter of credit", 0.6)]
    [InlineData("CH", "letter of credit", 0.3)]
    [InlineData("LB", "letter of credit, humanitarian channel", 0.3)]
    [InlineData("MY", "letter of credit", 0)]
    public void A_bank_in_a_country_of_no_party_speaks(string bank, string terms, double strength) =>
        Assert.Equal(strength, Evaluate.Strength("P09", Deal.Facts(Paid("Nordlicht Turbine Components (Malaysia) Sdn Bhd", "MY", bank, terms: terms))), 6);
}
