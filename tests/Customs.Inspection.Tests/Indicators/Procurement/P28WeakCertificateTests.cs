using Customs.Inspection.Dossiers;
using Customs.Inspection.Indicators;

namespace Customs.Inspection.Tests.Indicators.Procurement;

public sealed class P28WeakCertificateTests
{
    private static Facts With(EndUseCertificate? certificate, Func<Dossier, Dossier>? change = null) =>
        Deal.Facts((change ?? (d => d))(Deal.Dossier().WithPapers(p => p with { EndUse = p.EndUse! with { Certificate = certificate } })), Sample.Listed());

    private static EndUseCertificate Says(string text, string date = "2026-08-14", bool? verified = null) => new() { Present = true, Text = text, Date = DateOnly.Parse(date), SignedBy = "Director", Verified = verified };

    [Theory]
    [InlineData("for industrial use", 0.5)]
    [InlineData("for civil purposes", 0.5)]
    [InlineData("nur für zivile Zwecke", 0.5)]
    [InlineData("pour usage industriel", 0.5)]
    [InlineData("sadece sivil kullanım için", 0.5)]
    [InlineData("для промышленного использования", 0.5)]
    [InlineData("antivenom serum, filling room 1", 0)]
    [InlineData("hall 4, ring frames of the named maker", 0)]
    public void A_text_without_site_product_or_process_is_generic(string text, double strength) => Assert.Equal(strength, Evaluate.Strength("P28", With(Says(text))), 6);

    [Fact]
    public void A_certificate_that_was_asked_for_and_is_not_there_speaks_in_full() => Assert.Equal(1.0, Evaluate.Strength("P28", With(new EndUseCertificate { Present = false })));

    [Fact]
    public void One_signed_after_lodging_is_late() => Assert.Equal(0.7, Evaluate.Strength("P28", With(Says("filling room 1", "2026-11-20"))));

    [Fact]
    public void One_made_for_another_party_contradicts() => Assert.Equal(1.0, Evaluate.Strength("P28", With(Says("isotope geology, Institute of Ore Geochemistry"), d => d.With(x => x with
    {
        Amendments = [new Amendment { At = x.LodgedAt, Stage = AmendmentStage.BeforeRelease, Field = "endUser", Old = "Institute of Ore Geochemistry, Almaty", New = "laboratory in Bishkek" }],
    }))));

    [Fact]
    public void One_signed_by_the_director_of_the_forwarder_contradicts() => Assert.Equal(1.0, Evaluate.Strength("P28", With(
        Says("filling room 1") with { SignedBy = "A. Rahim, Manager" },
        d => d.WithParty(Sample.Party("fwd", "Selat Forwarding", "MY", PartyRole.FreightForwarder)).WithProfile("fwd", new Profile { Directors = ["A. Rahim"] }))));

    [Fact]
    public void One_older_than_the_firm_contradicts() => Assert.Equal(1.0, Evaluate.Strength("P28", With(Says("filling room 1", "2008-01-01"))));

    [Fact]
    public void Other_goods_need_none_and_a_paper_not_handed_over_is_a_question()
    {
        Assert.IsType<IndicatorResult.NotApplicable>(Evaluate.Indicator("P28", Sample.Facts()));
        Assert.IsType<IndicatorResult.NotEvaluable>(Evaluate.Indicator("P28", With(null)));
    }
}
