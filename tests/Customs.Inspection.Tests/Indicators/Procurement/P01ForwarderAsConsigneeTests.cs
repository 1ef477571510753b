using Customs.Inspection.Dossiers;

namespace Customs.Inspection.Tests.Indicators.Procurement;

public sealed class P01ForwarderAsConsigneeTests
{
    [Fact]
    public void A_forwarder_as_consignee_without_an_end_user_speaks_in_full() =>
        Assert.Equal(1.0, Evaluate.Strength("P01", Deal.Facts(d => d.WithConsignee(p => p with { Roles = [PartyRole.Consignee] }).WithTrade("H52 warehousing and forwarding"))));

    [Fact]
    public void A_plant_whose_name_sounds_like_transport_is_no_forwarder_when_the_register_says_otherwise()
    {
        Assert.Equal(0, Evaluate.Strength("P01", Deal.Facts(d => d.WithConsignee(p => p with { Name = "Utara Transport Machinery Works" }).WithTrade("C29 manufacture of vehicles"))));
        Assert.Equal(0, Evaluate.Strength("P01", Deal.Facts()));
    }

    [Fact]
    public void A_logistics_firm_for_a_named_plant_speaks_softly()
    {
        var dossier = Deal.Dossier().WithConsignee(p => p with { Roles = [PartyRole.Consignee] }).WithTrade("H52 warehousing").WithParty(Sample.Party("eu", "Senai Turbine Works Sdn Bhd", "MY", PartyRole.EndUser));
        Assert.Equal(0.4, Evaluate.Strength("P01", Deal.Facts(dossier)));
    }
}
