using Customs.Inspection.History;

namespace Customs.Inspection.Tests.History;

public sealed class PeerPricesTests
{
    [Fact]
    public void A_few_giveaways_do_not_move_the_median()
    {
        var sales = Enumerable.Range(0, 21).Select(_ => new PeerSale(1_000, 1, 5)).Concat(Enumerable.Range(0, 5).Select(_ => new PeerSale(1, 1, 5))).ToList();
        Assert.Equal(new PricePeers(PeerPrices.PerPiece, 1_000, 26), PeerPrices.Of(sales));
    }

    [Fact]
    public void Goods_sold_by_mass_are_compared_by_mass() =>
        Assert.Equal(new PricePeers(PeerPrices.PerKilogram, 4, 2), PeerPrices.Of([new PeerSale(300, null, 100), new PeerSale(500, null, 100)]));

    [Fact]
    public void Without_sales_nothing_is_said() => Assert.Null(PeerPrices.Of([new PeerSale(0, 0, 0)]));
}
