using Customs.Inspection.Dossiers;
using Customs.Inspection.Indicators;
using Customs.Primitives;

namespace Customs.Inspection.Tests.Indicators.Procurement;

public sealed class P22PriceAnomalyTests
{
    private static Facts Priced(decimal euros, decimal median, int count = 44, string unit = "EUR per piece", Func<GoodsItem, GoodsItem>? change = null, params PreviousDeclaration[] earlier) =>
        Deal.Facts(Deal.Dossier((change ?? (i => i))(Deal.Welder with { InvoiceAmount = new Money(euros, "EUR") })).After(earlier)) with { PricePeers = new Dictionary<int, PricePeers> { [1] = new(unit, median, count) } };

    [Theory]
    [InlineData(1_200, 36_500, 1.0)]
    [InlineData(6_000, 36_500, 0.6)]
    [InlineData(400_000, 36_500, 1.0)]
    [InlineData(12_700, 4_100, 0)]
    public void Far_from_the_median_speaks(int euros, int median, double strength) => Assert.Equal(strength, Evaluate.Strength("P22", Priced(euros, median)), 6);

    [Fact]
    public void Nineteen_peers_are_too_few() => Assert.IsType<IndicatorResult.NotEvaluable>(Evaluate.Indicator("P22", Priced(1_200, 36_500, 19)));

    [Fact]
    public void A_used_machine_is_cheap() => Assert.IsType<IndicatorResult.Suppressed>(Evaluate.Indicator("P22", Priced(30_000, 900_000, change: i => i with { Description = "Elektronenstrahlschweissmaschine, gebraucht" })));

    [Fact]
    public void A_transfer_price_inside_one_group_is_low()
    {
        var facts = Priced(1_200, 36_500);
        var dossier = facts.Dossier.WithProfile("csg", Deal.Works with { Parent = "Donau Beschlaege GmbH (DE)" });
        Assert.IsType<IndicatorResult.Suppressed>(Evaluate.Indicator("P22", facts with { Dossier = dossier }));
    }

    [Fact]
    public void A_repair_is_worth_the_repair_when_the_goods_came_in_before()
    {
        var came = Deal.Earlier("2026-02-25") with { Direction = Direction.Import, SerialNumbers = ["EBW-0921"] };
        Assert.IsType<IndicatorResult.Suppressed>(Evaluate.Indicator("P22", Priced(1_900, 36_500, earlier: came)));
    }
}
