using System.Buffers.Binary;
using Customs.Inspection.Dossiers;
using Customs.Inspection.Goods;
using Customs.Inspection.Reference;

namespace Customs.Inspection.History;

/// <summary>The latest sales of the same goods, in 24 bytes each: enough for a median that a few odd prices do not move, and a cost that does not grow with the store.</summary>
public static class PeerSales
{
    /// <summary>Sales that are kept; the oldest make room.</summary>
    public const int Most = 64;

    private const int Size = 24;
    private const decimal Scale = 10_000m;
    private const decimal Largest = 100_000_000_000m;

    /// <summary>What counts as the same goods: the family where programmes seek it, otherwise the HS subheading, since families of everyday goods hold anything.</summary>
    public static string GoodsOf(GoodsItem item, string? family) =>
        family is { Length: <= 64 } && Families.Find(family) is { Concern: > 0 } ? family : $"HS {item.Hs6.Subheading}";

    /// <summary>The sale that an item is; null when its worth can not be told in euros.</summary>
    public static PeerSale? Of(GoodsItem item) => EuroValue.Of(item.InvoiceAmount) is { } worth
        ? new PeerSale(worth, item.QuantityUnit is QuantityUnit.Nar or QuantityUnit.Set or QuantityUnit.Pr ? item.Quantity : null, item.NetMassKg)
        : null;

    /// <summary>The sales with one more.</summary>
    public static byte[] Add(byte[] sales, PeerSale sale)
    {
        var kept = Math.Min(sales.Length / Size, Most - 1) * Size;
        var more = new byte[kept + Size];
        sales.AsSpan(sales.Length - kept).CopyTo(more);
        Write(more, kept, sale.AmountEur);
        Write(more, kept + 8, sale.Quantity ?? 0);
        Write(more, kept + 16, sale.NetMassKg ?? 0);
        return more;
    }

    /// <summary>Reads them, the oldest first.</summary>
    public static IReadOnlyList<PeerSale> Read(byte[] sales) =>
    [
        .. Enumerable.Range(0, sales.Length / Size).Select(i => i * Size)
            .Select(at => new PeerSale(Read(sales, at), NullIfZero(Read(sales, at + 8)), NullIfZero(Read(sales, at + 16)))),
    ];

    private static decimal? NullIfZero(decimal value) => value == 0 ? null : value;

    // Ten-thousandths of a euro, a piece and a kilogram; what is too large for that is no peer of anything and counts as its limit.
    private static void Write(byte[] to, int at, decimal value) => BinaryPrimitives.WriteInt64LittleEndian(to.AsSpan(at), (long)(Math.Clamp(value, 0, Largest) * Scale));

    private static decimal Read(byte[] from, int at) => BinaryPrimitives.ReadInt64LittleEndian(from.AsSpan(at)) / Scale;
}
