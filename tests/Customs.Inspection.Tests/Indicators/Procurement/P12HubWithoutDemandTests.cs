using Customs.Inspection.Dossiers;
using Customs.Inspection.Indicators;

namespace Customs.Inspection.Tests.Indicators.Procurement;

public sealed class P12HubWithoutDemandTests
{
    [Fact]
    public void A_trader_in_a_hub_speaks_in_full() => Assert.Equal(1.0, Evaluate.Strength("P12", Deal.Facts(d => d.WithTrade())));

    [Fact]
    public void Nobody_as_end_user_behind_a_forwarder_speaks_in_full() =>
        Assert.Equal(1.0, Evaluate.Strength("P12", Deal.Facts(d => d.WithConsignee(p => p with { Roles = [PartyRole.Consignee] }).WithTrade("H52.29 forwarding", BusinessType.Forwarder))));

    [Fact]
    public void A_works_in_a_hub_is_clear_for_the_hubs_are_real_economies() => Assert.IsType<IndicatorResult.Clear>(Evaluate.Indicator("P12", Deal.Facts()));

    [Fact]
    public void A_trader_elsewhere_is_another_matter() =>
        Assert.Equal(0, Evaluate.Strength("P12", Deal.Facts(d => d.WithTrade().With(x => x with { CountryOfDestination = Sample.Country("BR") }))));

    [Fact]
    public void Goods_whose_family_is_open_count_half_by_their_chapter() =>
        Assert.Equal(0.5, Evaluate.Strength("P12", Deal.Facts(d => d.WithTrade(), Sample.Answer(family: null))));

    [Fact]
    public void Harmless_goods_are_sold_through_hubs_every_day() => Assert.Equal(0, Evaluate.Strength("P12", Sample.Facts(Sample.Dossier().WithTrade())));
}
