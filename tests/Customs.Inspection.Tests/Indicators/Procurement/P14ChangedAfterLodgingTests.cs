using Customs.Inspection.Dossiers;
using Customs.Inspection.Indicators;

namespace Customs.Inspection.Tests.Indicators.Procurement;

public sealed class P14ChangedAfterLodgingTests
{
    private static double Changed(string field, string? old, string? now, AmendmentStage stage = AmendmentStage.BeforeRelease, string? reason = null) => Evaluate.Strength("P14", Deal.Facts(d => d.With(x => x with
    {
        Amendments = [new Amendment { At = x.LodgedAt.AddDays(1), Stage = stage, Field = field, Old = old, New = now, Reason = reason }],
    })));

    [Theory]
    [InlineData("consignee", AmendmentStage.BeforeRelease, 0.6)]
    [InlineData("endUser", AmendmentStage.AfterRelease, 1.0)]
    [InlineData("parties[csg].name", AmendmentStage.AfterRelease, 1.0)]
    [InlineData("notifyParty.name", AmendmentStage.BeforeRelease, 0.6)]
    [InlineData("goodsItems[0].grossMassKg", AmendmentStage.AfterRelease, 0)]
    [InlineData("deliveryTerms.place", AmendmentStage.AfterRelease, 0)]
    public void A_changed_receiver_speaks_more_after_release(string field, AmendmentStage stage, double strength) =>
        Assert.Equal(strength, Changed(field, "Institute of Ore Geochemistry", "Issyk Instrument Trade LLP", stage), 6);

    [Theory]
    [InlineData("Nordlicht Turbine Components Sdn Bhd", "NORDLICHT TURBINE COMPONENTS SDN. BHD.", null)]
    [InlineData("Muller & Sohne", "Müller & Söhne", null)]
    [InlineData("Chao Praya Juice", "Chao Phraya Juice & Pulp", "typing error")]
    public void Another_spelling_says_nothing(string old, string now, string? reason) => Assert.Equal(0, Changed("consignee", old, now, reason: reason));

    [Fact]
    public void Another_country_is_never_a_typing_error() => Assert.Equal(0.6, Changed("countryOfDestination", "KZ", "KG", reason: "typing error"));

    [Fact]
    public void Another_port_of_the_same_country_says_nothing() => Assert.Equal(0, Changed("placeOfDischarge", "MYPKG", "MYTPP"));

    [Theory]
    [InlineData("VNHPH", 0)]
    [InlineData("AEJEA", 0.6)]
    public void A_port_changed_by_the_carrier_counts_only_in_a_hub(string now, double strength) => Assert.Equal(strength, Changed("placeOfDischarge", "THLCH", now, reason: "port congestion, carrier decision"), 6);

    [Fact]
    public void From_one_hub_to_another_nothing_changes() => Assert.Equal(0, Changed("placeOfDischarge", "MYTPP", "SGSIN", reason: "carrier omitted port"));

    [Fact]
    public void A_contract_of_resale_on_file_explains_a_sale_afloat() => Assert.Equal(0, Evaluate.Strength("P14", Deal.Facts(d => d.WithPapers(p => p with { OtherDocuments = ["resale contract of 1 November"] }).With(x => x with
    {
        Amendments = [new Amendment { At = x.LodgedAt.AddDays(1), Stage = AmendmentStage.AfterRelease, Field = "consignee", Old = "Alpha Mills", New = "Beta Foundry", Reason = "sold afloat" }],
    }))));

    [Fact]
    public void Goods_sold_afloat_count_half() => Assert.Equal(0.5, Changed("consignee", "Alpha Mills", "Beta Foundry", AmendmentStage.AfterRelease, "goods sold afloat, resale contract attached"));

    [Fact]
    public void A_switched_bill_of_lading_speaks() =>
        Assert.Equal(0.6, Evaluate.Strength("P14", Deal.Facts(d => d.WithPapers(p => p with { Correspondence = ["please arrange switch bills in Dubai"] }))));

    [Fact]
    public void A_sender_that_tells_no_changes_is_asked() => Assert.IsType<IndicatorResult.NotEvaluable>(Evaluate.Indicator("P14", Deal.Facts(d => d.With(x => x with { Amendments = null }))));
}
