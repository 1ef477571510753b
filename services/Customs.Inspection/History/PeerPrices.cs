namespace Customs.Inspection.History;

/// <summary>One earlier sale of the same goods family.</summary>
/// <param name="AmountEur">Amount, euros.</param>
/// <param name="Quantity">Pieces; null when it was sold in another unit.</param>
/// <param name="NetMassKg">Net mass, kg; null when unknown.</param>
public sealed record PeerSale(decimal AmountEur, decimal? Quantity, decimal? NetMassKg);

/// <summary>Robust statistics of what peers paid: the median, which a few samples, used machines and nominal values do not move.</summary>
public static class PeerPrices
{
    /// <summary>Unit of prices by piece.</summary>
    public const string PerPiece = "EUR per piece";

    /// <summary>Unit of prices by mass.</summary>
    public const string PerKilogram = "EUR per kg";

    /// <summary>Statistics by piece when most sales count pieces, by kilogram otherwise; null without any sale. Sales of nothing for nothing are left out.</summary>
    public static PricePeers? Of(IReadOnlyCollection<PeerSale> sales)
    {
        var pieces = sales.Where(s => s is { AmountEur: > 0, Quantity: > 0 }).Select(s => s.AmountEur / s.Quantity.GetValueOrDefault(1)).ToList();
        var kilograms = sales.Where(s => s is { AmountEur: > 0, NetMassKg: > 0 }).Select(s => s.AmountEur / s.NetMassKg.GetValueOrDefault(1)).ToList();
        var (unit, prices) = pieces.Count >= kilograms.Count ? (PerPiece, pieces) : (PerKilogram, kilograms);
        return prices.Count == 0 ? null : new PricePeers(unit, Median(prices), prices.Count);
    }

    /// <summary>Statistics of the net mass of a piece; null without any sale by the piece.</summary>
    public static MassPeers? MassesOf(IReadOnlyCollection<PeerSale> sales)
    {
        var pieces = sales.Where(s => s is { Quantity: > 0, NetMassKg: > 0 }).Select(s => s.NetMassKg.GetValueOrDefault() / s.Quantity.GetValueOrDefault(1)).ToList();
        return pieces.Count == 0 ? null : new MassPeers(Median(pieces), pieces.Count);
    }

    private static decimal Median(List<decimal> values)
    {
        values.Sort();
        var middle = values.Count / 2;
        return values.Count % 2 == 1 ? values[middle] : (values[middle - 1] + values[middle]) / 2;
    }
}
