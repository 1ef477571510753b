using Customs.Inspection.Dossiers;
using Customs.Primitives;

namespace Customs.Inspection.Messages;

/// <summary>Goods items of a message. A mass, amount or code that is not stated stays none: an indicator that needs it is NOT_EVALUABLE.</summary>
internal static class Items
{
    public static IReadOnlyList<GoodsItem> Of(Draft draft, MessageReport report) => [.. draft.Items.Select((item, i) => Item(draft, item, i, report))];

    public static GoodsItem Item(Draft draft, ItemDraft item, int index, MessageReport report)
    {
        if (item.Description is null)
        {
            report.Wrong(item.Pointer, "needs a description of the goods");
        }

        // 14 06 stands in the header when there is but one item.
        var amount = item.Amount ?? (draft.Items.Count == 1 ? draft.InvoiceTotal : null);
        var (quantity, unit) = Quantity(item);
        return new GoodsItem
        {
            ItemNumber = item.Number is > 0 and var number ? number : index + 1,
            Hs6 = Cut(item.Commodity, 6) ?? default,
            Cn8 = Cut(item.Commodity, 8),
            Description = item.Description ?? "",
            Manufacturer = item.Manufacturer,
            Quantity = quantity,
            QuantityUnit = unit,
            GrossMassKg = item.GrossMassKg ?? 0,
            NetMassKg = item.NetMassKg ?? 0,
            InvoiceAmount = amount ?? default,
            CountryOfOrigin = item.Origin,
            Packages = new Packages { Number = item.PackageCount ?? 0, Type = item.PackageType ?? "", Marks = item.Marks },
            UnDangerousGoods = item.UnNumber is { } un ? new DangerousGoods { UnNumber = un } : null,
            SupportingDocuments = item.Documents,
        };
    }

    /// <summary>The first digits of a code, or null when it has fewer.</summary>
    public static CommodityCode? Cut(CommodityCode? code, int digits) =>
        code is { } known && known.Digits.Length >= digits && CommodityCode.TryParse(known.Digits[..digits], out var cut) ? cut : null;

    /// <summary>A document type and a reference, when there is a type.</summary>
    public static SupportingDocument? Document(string? type, string? reference) => type is null ? null : new SupportingDocument { Type = type, Reference = reference };

    /// <summary>Marks of several packings in one line.</summary>
    public static string? Marks(IEnumerable<string?> marks) => string.Join("; ", marks.OfType<string>().Distinct(StringComparer.Ordinal)) is { Length: > 0 } all ? all : null;

    /// <summary>Sum of what is stated, or null when nothing is.</summary>
    public static int? Sum(IReadOnlyList<int?> counts) => counts.Any(c => c is not null) ? (int)Math.Min(int.MaxValue, counts.Sum(c => (long)(c ?? 0))) : null;

    // Forms state a count only where the tariff asks for a supplementary unit; else the mass is the quantity.
    private static (decimal Amount, QuantityUnit Unit) Quantity(ItemDraft item) =>
        item.Quantity is { } stated ? (stated, item.Unit ?? QuantityUnit.Nar)
        : item.NetMassKg is { } net ? (net, QuantityUnit.Kgm)
        : (0, QuantityUnit.Kgm);

    /// <summary>UN/ECE Recommendation 20 or TARIC unit as our closed set knows it; null for others.</summary>
    public static QuantityUnit? Unit(string? code) => code switch
    {
        null => null,
        "NAR" or "NO" or "PCE" or "C62" or "EA" or "H87" or "PCS" => QuantityUnit.Nar,
        "KGM" or "KG" or "KGM#G" => QuantityUnit.Kgm,
        "LTR" or "L" => QuantityUnit.Ltr,
        "MTR" or "M" => QuantityUnit.Mtr,
        "MTK" or "M2" => QuantityUnit.Mtk,
        "SET" => QuantityUnit.Set,
        "NPR" or "PR" or "PRS" => QuantityUnit.Pr,
        "GRM" or "G" => QuantityUnit.Grm,
        "TNE" or "T" => QuantityUnit.Tne,
        _ => null,
    };
}
