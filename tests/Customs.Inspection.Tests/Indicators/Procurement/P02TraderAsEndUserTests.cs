using Customs.Inspection.Dossiers;
using Customs.Inspection.Indicators;

namespace Customs.Inspection.Tests.Indicators.Procurement;

public sealed class P02TraderAsEndUserTests
{
    [Theory]
    [InlineData(BusinessType.Trading, 0.7)]
    [InlineData(BusinessType.Distributor, 0.7)]
    [InlineData(BusinessType.Broker, 0.7)]
    [InlineData(BusinessType.Manufacturer, 0)]
    public void The_register_says_whether_the_end_user_trades(BusinessType type, double strength) =>
        Assert.Equal(strength, Evaluate.Strength("P02", Deal.Facts(d => d.WithTrade(type: type))), 6);

    [Theory]
    [InlineData("Yıldız Dış Ticaret Ltd. Şti.", 0.5)]
    [InlineData("Altyn General Trading LLC", 0.5)]
    [InlineData("Müller Handelsgesellschaft mbH", 0.5)]
    [InlineData("Haesong Trading & Machining Co., Ltd.", 0)]
    public void Without_a_register_the_name_speaks_unless_it_names_a_works(string name, double strength) =>
        Assert.Equal(strength, Evaluate.Strength("P02", Deal.Facts(d => d.WithConsignee(p => p with { Name = name }).WithProfile("csg", new Profile()))), 6);

    [Theory]
    [InlineData("Hamriyah Free Zone, E2-19")]
    [InlineData("Mersin Serbest Bölgesi, 9. Ada")]
    [InlineData("Labuan Financial Park")]
    public void A_firm_in_a_free_zone_speaks_in_full(string street) =>
        Assert.Equal(1.0, Evaluate.Strength("P02", Deal.Facts(d => d.WithConsignee(p => p with { Address = p.Address with { Street = street } }).WithProfile("csg", new Profile { BusinessType = BusinessType.Service, Employees = 5 }))));

    [Fact]
    public void A_works_in_a_free_zone_is_a_works() =>
        Assert.IsType<IndicatorResult.Clear>(Evaluate.Indicator("P02", Deal.Facts(d => d.WithProfile("csg", Deal.Works with { FreeZone = true }))));

    [Fact]
    public void A_stocking_distributor_with_a_sell_through_report_is_explained() =>
        Assert.All(new[] { "P02", "P12" }, id => Assert.IsType<IndicatorResult.Suppressed>(
            Evaluate.Indicator(id, Deal.Facts(d => d.WithTrade(type: BusinessType.Distributor).WithPapers(p => p with { OtherDocuments = ["sell-through report of the last four quarters"] })))));

    [Fact]
    public void A_distributor_of_harmless_goods_is_no_matter() =>
        Assert.IsType<IndicatorResult.Clear>(Evaluate.Indicator("P02", Sample.Facts(Sample.Dossier().WithTrade(type: BusinessType.Distributor))));
}
