using Customs.Inspection.Dossiers;
using Customs.Inspection.Naming;

namespace Customs.Inspection.History;

/// <summary>Earlier declarations between the parties of a consignment.</summary>
public static class Trade
{
    /// <summary>Earlier exports of the same family (or its spares) to the same consignee or end user that were released.</summary>
    public static IEnumerable<PreviousDeclaration> Released(Facts facts)
    {
        var families = facts.Declaration.GoodsItems.Select(i => facts.Answer(i)?.Family).OfType<string>().ToHashSet(StringComparer.Ordinal);
        return facts.Dossier.Context.PreviousDeclarations.Where(p =>
            p.Direction is null or Direction.Export
            && p.Date < facts.Day
            && p.Outcome.StartsWith("released", StringComparison.OrdinalIgnoreCase)
            && families.Any(f => p.Family.StartsWith(f, StringComparison.Ordinal))
            && IsTo(facts, p.Consignee));
    }

    /// <summary>Whether earlier trade between these parties was troubled: a declaration withdrawn or refused, or a finding that still stands.</summary>
    public static bool HasTrouble(Facts facts) =>
        facts.Dossier.Context.PreviousDeclarations.Any(p => !p.Outcome.StartsWith("released", StringComparison.OrdinalIgnoreCase) && IsTo(facts, p.Consignee))
        || facts.Dossier.Context.Findings.Any(f => f.Status != FindingStatus.Refuted && facts.Declaration.Parties.Any(p => Names.Same(p.Name, f.Party)));

    /// <summary>Whether a ref or name in an earlier declaration means a receiver of this one.</summary>
    public static bool IsTo(Facts facts, string consignee) => facts.Declaration.Parties.Any(p =>
        p.Roles.Any(r => r is PartyRole.Consignee or PartyRole.EndUser or PartyRole.Buyer)
        && (p.Ref == consignee || Names.Same(p.Name, consignee)));
}
