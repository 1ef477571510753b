using Customs.Inspection.Dossiers;

namespace Customs.Inspection.Licences;

/// <summary>What another declaration has written off a licence.</summary>
/// <param name="Type">Type of the document.</param>
/// <param name="Reference">Number of the licence.</param>
/// <param name="Mrn">The declaration.</param>
/// <param name="Used">Quantity that it uses.</param>
/// <param name="Unit">Its unit, that of the licence.</param>
/// <param name="Told">What was left before it, as that declaration told; null when it did not.</param>
public sealed record LicenceUse(string Type, string Reference, string Mrn, decimal Used, QuantityUnit Unit, decimal? Told);

/// <summary>What is left on a licence.</summary>
/// <param name="Left">Left for this consignment; not below zero.</param>
/// <param name="Unit">Unit of the licence.</param>
/// <param name="Used">Written off by others.</param>
/// <param name="Users">Their MRNs, three at most.</param>
public sealed record LicenceBalance(decimal Left, QuantityUnit Unit, decimal Used, IReadOnlyList<string> Users);

/// <summary>The register of what is written off licences. A use is given back when its declaration is withdrawn, refused or sent back, since it is counted from the declarations themselves.</summary>
public static class WriteOff
{
    private const int MostUsers = 3;

    /// <summary>What a declaration writes off, one entry for each licence and unit. Licences without a number or a quantity have no balance.</summary>
    public static IReadOnlyList<LicenceUse> Of(Declaration declaration) =>
    [
        .. from item in declaration.GoodsItems
           from document in item.SupportingDocuments.Concat(declaration.SupportingDocuments)
           where Licence.Is(document) && document.Reference is not null && (document.Remaining ?? document.Quantity) is not null
           let unit = UnitOf(document)
           let used = In(item, unit)
           where used is not null
           group (Used: used.Value, document.Remaining) by (document.Type, document.Reference, Unit: unit) into uses
           select new LicenceUse(uses.Key.Type, uses.Key.Reference, declaration.Mrn.Value, uses.Sum(u => u.Used), uses.Key.Unit, uses.Max(u => u.Remaining?.Amount)),
    ];

    /// <summary>
    /// What is left: the licensed quantity, or the most that any declaration has told to be left, less what others have written off; and never more than this declaration tells itself.
    /// Null for a licence without a quantity.
    /// </summary>
    public static LicenceBalance? Balance(SupportingDocument licence, IReadOnlyList<LicenceUse> uses)
    {
        if ((licence.Remaining ?? licence.Quantity) is null)
        {
            return null;
        }

        var unit = UnitOf(licence);
        var others = uses.Where(u => u.Type == licence.Type && u.Reference == licence.Reference && u.Unit == unit).ToList();
        var used = others.Sum(u => u.Used);
        var told = licence.Remaining?.Amount;
        var opening = licence.Quantity is { } quantity && quantity.Unit == unit ? quantity.Amount : others.Select(o => o.Told).Append(told).Max() ?? 0;
        var left = Math.Max(0, Math.Min(opening - used, told ?? decimal.MaxValue));
        return new LicenceBalance(left, unit, used, [.. others.OrderByDescending(u => u.Used).ThenBy(u => u.Mrn, StringComparer.Ordinal).Take(MostUsers).Select(u => u.Mrn)]);
    }

    private static QuantityUnit UnitOf(SupportingDocument licence) => (licence.Remaining ?? licence.Quantity)?.Unit ?? QuantityUnit.Nar;

    // A quantity that cannot be compared (pieces against kilograms of an unweighed lot) says nothing.
    internal static decimal? In(GoodsItem item, QuantityUnit unit) => Stated(item, unit) is > 0 and var stated ? stated : null;

    // A message may state no mass and no count; 0 stands for that.
    private static decimal? Stated(GoodsItem item, QuantityUnit unit) => unit switch
    {
        _ when item.QuantityUnit == unit => item.Quantity,
        QuantityUnit.Kgm => item.NetMassKg,
        QuantityUnit.Grm => item.NetMassKg * 1000,
        QuantityUnit.Tne => item.NetMassKg / 1000,
        QuantityUnit.Nar when item.QuantityUnit is QuantityUnit.Set or QuantityUnit.Pr => item.Quantity,
        QuantityUnit.Nar or QuantityUnit.Ltr or QuantityUnit.Mtr or QuantityUnit.Mtk or QuantityUnit.Set or QuantityUnit.Lot or QuantityUnit.Pr => null,
        _ => throw new ArgumentOutOfRangeException(nameof(unit), unit, "unknown unit"),
    };
}
