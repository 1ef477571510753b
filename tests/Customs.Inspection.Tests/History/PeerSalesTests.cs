using Customs.Inspection.History;
using CsCheck;

namespace Customs.Inspection.Tests.History;

public sealed class PeerSalesTests
{
    [Fact]
    public void The_latest_sales_are_kept_and_read_back_as_they_were() =>
        Gen.Select(Gen.Int[1, 1_000_000], Gen.Int[0, 500], Gen.Int[0, 90_000]).List[1, 150].Sample(sales =>
        {
            var all = sales.Select(s => new PeerSale(s.Item1 / 4m, s.Item2 == 0 ? null : s.Item2, s.Item3 == 0 ? null : s.Item3 / 8m)).ToList();
            var kept = PeerSales.Read(all.Aggregate(Array.Empty<byte>(), PeerSales.Add));
            return kept.SequenceEqual(all.TakeLast(PeerSales.Most));
        });

    [Fact]
    public void An_absurd_value_counts_as_the_limit_and_breaks_nothing() =>
        Assert.Equal(100_000_000_000m, Assert.Single(PeerSales.Read(PeerSales.Add([], new PeerSale(decimal.MaxValue, decimal.MaxValue, null)))).AmountEur);

    [Fact]
    public void Goods_that_programmes_seek_are_compared_by_family_and_others_by_heading()
    {
        Assert.Equal("EB_WELDER", PeerSales.GoodsOf(Sample.Item(), "EB_WELDER"));
        Assert.Equal("HS 830210", PeerSales.GoodsOf(Sample.Item(), "CONSUMER_GOODS"));
        Assert.Equal("HS 830210", PeerSales.GoodsOf(Sample.Item(), null));
    }
}
