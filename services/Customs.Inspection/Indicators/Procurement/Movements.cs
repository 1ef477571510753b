using Customs.Inspection.Dossiers;
using Customs.Inspection.Goods;
using Customs.Primitives;

namespace Customs.Inspection.Indicators.Procurement;

/// <summary>An export of the same cluster: this one, one joined by a shared identifier, or an earlier one of the stored history.</summary>
/// <param name="Path">Path in the dossier form.</param>
/// <param name="Name">MRN, for a sentence.</param>
/// <param name="Day">Day of lodging.</param>
/// <param name="Family">Family key; null while the goods are undetermined.</param>
/// <param name="Hs6">Subheading.</param>
/// <param name="Model">Model.</param>
/// <param name="Amount">Value.</param>
/// <param name="Quantity">Quantity in its own unit.</param>
/// <param name="Exporter">Exporter when it is told.</param>
/// <param name="Consignee">Consignee.</param>
/// <param name="FrameContract">Frame contract it is called off under.</param>
/// <param name="Link">Identifier that joins it: "telephone +60 4 ..."; null for this consignment.</param>
internal sealed record Movement(
    string Path, string Name, DateOnly Day, string? Family, CommodityCode? Hs6, string? Model, Money? Amount, decimal? Quantity, string? Exporter, string Consignee, string? FrameContract, string? Link)
{
    /// <summary>The items of this consignment.</summary>
    public static IEnumerable<Movement> Present(Facts facts) => facts.Declaration.GoodsItems.Select(i => new Movement(
        facts.PathOf(i), facts.Declaration.Mrn.Value, facts.Day, Known(facts.Answer(i)?.Family), i.Hs6, i.Model, i.InvoiceAmount, i.Quantity,
        facts.InRole(PartyRole.Exporter).FirstOrDefault()?.Name, facts.InRole(PartyRole.Consignee).FirstOrDefault()?.Name ?? "", null, null));

    /// <summary>Other consignments of the cluster and earlier exports to its parties, within a number of days before this one.</summary>
    public static IEnumerable<Movement> Others(Facts facts, int days)
    {
        var related = facts.Dossier.RelatedConsignments.Select((r, i) => new Movement(
            $"relatedConsignments[{i}]", r.Mrn.Value, DateOnly.FromDateTime(r.LodgedAt.UtcDateTime), Known(r.Family), r.Hs6, r.Model, r.InvoiceAmount, r.Quantity, r.Exporter, r.Consignee, r.FrameContract,
            $"{r.Link.Kind.ToString().ToLowerInvariant()} {r.Link.Value}"));
        var earlier = facts.Dossier.Context.PreviousDeclarations
            .Select((d, i) => (Row: d, Index: i))
            .Where(d => d.Row.Direction is null or Direction.Export && facts.Declaration.Parties.Any(p => Recipients.IsNamed(facts, p, d.Row.Consignee)))
            .Select(d => new Movement($"context.previousDeclarations[{d.Index}]", d.Row.Mrn, d.Row.Date, Known(d.Row.Family), d.Row.Hs6, d.Row.Model, d.Row.Amount, d.Row.Quantity, d.Row.Exporter, NameOf(facts, d.Row.Consignee), d.Row.FrameContract, $"consignee {NameOf(facts, d.Row.Consignee)}"));
        return related.Concat(earlier)
            .Where(m => Math.Abs(facts.Day.DayNumber - m.Day.DayNumber) <= days && m.Name != facts.Declaration.Mrn.Value)
            .DistinctBy(m => m.Name.Length == 18 ? m.Name : m.Path, StringComparer.Ordinal);
    }

    /// <summary>Whether two movements are of the same goods: same family, or same model or subheading while a family is open.</summary>
    public bool IsLike(Movement other) => Family is not null && other.Family is not null ? Family == other.Family
        : (Model is not null && string.Equals(Model, other.Model, StringComparison.OrdinalIgnoreCase)) || (Hs6 is { } code && other.Hs6 is { } otherCode && code.Subheading == otherCode.Subheading);

    private static string NameOf(Facts facts, string refOrName) => facts.Declaration.Parties.FirstOrDefault(p => p.Ref == refOrName)?.Name ?? refOrName;

    private static string? Known(string? family) => Families.IsUndetermined(family) || family is "OTHER" or "UNKNOWN" or "" ? null : family;
}
