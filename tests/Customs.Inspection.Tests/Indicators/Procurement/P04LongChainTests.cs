using Customs.Inspection.Dossiers;

namespace Customs.Inspection.Tests.Indicators.Procurement;

public sealed class P04LongChainTests
{
    private static Dossier Chain(params (string Ref, string Name, string Country, PartyRole Role)[] between) =>
        between.Aggregate(Deal.Dossier().WithConsignee(p => p with { Roles = [PartyRole.EndUser] }), (d, b) => d.WithParty(Sample.Party(b.Ref, b.Name, b.Country, b.Role)));

    [Fact]
    public void Three_firms_between_make_a_long_chain() =>
        Assert.Equal(0.75, Evaluate.Strength("P04", Deal.Facts(Chain(("c", "Alpha Supplies", "MY", PartyRole.Consignee), ("b", "Beta Sourcing", "HK", PartyRole.Buyer), ("n", "Gamma Agency", "AE", PartyRole.NotifyParty)))));

    [Fact]
    public void A_consignee_in_a_third_country_is_odd() =>
        Assert.Equal(0.5, Evaluate.Strength("P04", Deal.Facts(Chain(("c", "Alpha Supplies", "AE", PartyRole.Consignee), ("b", "Beta Sourcing", "HK", PartyRole.Buyer)))));

    [Fact]
    public void A_purchasing_firm_of_the_group_is_not_between() =>
        Assert.Equal(0, Evaluate.Strength("P04", Deal.Facts(Chain(("c", "Turbine Asia Purchasing Pte Ltd", "SG", PartyRole.Consignee), ("b", "Beta Sourcing", "HK", PartyRole.Buyer))
            .WithProfile("c", new Profile { Parent = "Nordlicht Turbinen SE (DE)" }).WithProfile("b", new Profile { Parent = "Nordlicht Turbinen SE (DE)" }).WithProfile("csg", Deal.Works with { Parent = "Nordlicht Turbinen SE (DE)" }))));

    [Fact]
    public void A_contractor_that_builds_the_plant_is_not_between() =>
        Assert.Equal(0, Evaluate.Strength("P04", Deal.Facts(Chain(("c", "Delta Engineering", "SG", PartyRole.Consignee)).WithPapers(p => p with { OtherDocuments = ["EPC contract of Delta Engineering with the works"] }))));

    [Fact]
    public void Forwarders_and_carriers_do_their_work() =>
        Assert.Equal(0, Evaluate.Strength("P04", Deal.Facts(Chain(("c", "Klang Freight Services", "MY", PartyRole.Consignee), ("f", "Hansa Logistik", "DE", PartyRole.FreightForwarder), ("k", "Northstar Line", "SG", PartyRole.Carrier)))));
}
