using Customs.Inspection.Dossiers;
using Customs.Inspection.Licences;

namespace Customs.Inspection.Service.Checks;

/// <summary>What the own store knows around a consignment.</summary>
/// <param name="Related">Consignments that something joins to it.</param>
/// <param name="Previous">Earlier declarations of the same exporter, consignee or goods.</param>
/// <param name="Network">What shared identifiers join to it.</param>
/// <param name="Peers">What others paid for the goods of each item, and what they weighed.</param>
/// <param name="LicenceUses">What other declarations have written off its licences.</param>
/// <param name="Findings">What closed cases said of its parties.</param>
public sealed record Past(
    IReadOnlyList<RelatedConsignment> Related,
    IReadOnlyList<PreviousDeclaration> Previous,
    Inspection.Network Network,
    IReadOnlyList<ItemPeers> Peers,
    IReadOnlyList<LicenceUse> LicenceUses,
    IReadOnlyList<Finding> Findings)
{
    /// <summary>Nothing.</summary>
    public static Past Nothing { get; } = new([], [], Inspection.Network.None, [], [], []);

    /// <summary>The dossier with what the store knows added. What the dossier tells itself is not told twice.</summary>
    public Dossier AddTo(Dossier dossier)
    {
        if (Related.Count == 0 && Previous.Count == 0 && Findings.Count == 0)
        {
            return dossier;
        }

        var related = dossier.RelatedConsignments.Select(r => r.Mrn).ToHashSet();
        var previous = dossier.Context.PreviousDeclarations.Select(p => p.Mrn).ToHashSet(StringComparer.Ordinal);
        var findings = dossier.Context.Findings.Select(f => (f.Id, f.Party)).ToHashSet();
        return dossier with
        {
            RelatedConsignments = [.. dossier.RelatedConsignments, .. Related.Where(r => !related.Contains(r.Mrn))],
            Context = dossier.Context with
            {
                PreviousDeclarations = [.. dossier.Context.PreviousDeclarations, .. Previous.Where(p => !previous.Contains(p.Mrn))],
                Findings = [.. dossier.Context.Findings, .. Findings.Where(f => !findings.Contains((f.Id, f.Party)))],
            },
        };
    }
}

/// <summary>What the stored history tells of goods like those of one item.</summary>
/// <param name="ItemNumber">The item.</param>
/// <param name="Goods">What counts as the same goods.</param>
/// <param name="Prices">Prices; null when none is known.</param>
/// <param name="Masses">Masses of a piece; null when none is known.</param>
public sealed record ItemPeers(int ItemNumber, string Goods, PricePeers? Prices, MassPeers? Masses);
