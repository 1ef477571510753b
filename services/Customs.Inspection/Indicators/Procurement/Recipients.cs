using Customs.Inspection.Dossiers;
using Customs.Inspection.Naming;
using Customs.Inspection.Reference;

namespace Customs.Inspection.Indicators.Procurement;

/// <summary>Who gets the goods, as far as the dossier names them.</summary>
internal static class Recipients
{
    /// <summary>End users that are named; "to be advised" names nobody.</summary>
    public static IReadOnlyList<Party> NamedEndUsers(Facts facts) => [.. facts.InRole(PartyRole.EndUser).Where(p => !Wording.NoName.IsIn(p.Name))];

    /// <summary>The end users, or the consignees while no end user is named.</summary>
    public static IReadOnlyList<Party> Last(Facts facts) =>
        NamedEndUsers(facts) is { Count: > 0 } users ? users : [.. facts.InRole(PartyRole.Consignee).Where(p => !Wording.NoName.IsIn(p.Name))];

    /// <summary>End users and consignees, each firm once, end users first.</summary>
    public static IReadOnlyList<Party> All(Facts facts)
    {
        var all = new List<Party>();
        foreach (var party in NamedEndUsers(facts).Concat(facts.InRole(PartyRole.Consignee)).Where(p => !Wording.NoName.IsIn(p.Name)))
        {
            if (!all.Any(p => PartyReading.SameFirm(p, party)))
            {
                all.Add(party);
            }
        }

        return all;
    }

    /// <summary>Register extract of a party, from any entry of the same firm in the dossier.</summary>
    public static Profile? ProfileOf(Facts facts, Party party) =>
        facts.Profile(party) ?? facts.Declaration.Parties.Where(p => PartyReading.SameFirm(p, party)).Select(facts.Profile).FirstOrDefault(p => p is not null);

    /// <summary>Parent and direct owners of a party by its register extract.</summary>
    public static IEnumerable<string> Group(Facts facts, Party party) => ProfileOf(facts, party) is { } profile
        ? profile.Owners.Where(o => o.SharePct is null or >= 25).Select(o => o.Name).Concat(profile.Parent is { } parent ? [WithoutCountry(parent)] : [])
        : [];

    /// <summary>Whether two firms belong to one group by their registers: one owns the other, or both have one owner.</summary>
    public static bool SameGroup(Facts facts, Party one, Party other)
    {
        var left = Group(facts, one).Append(one.Name).ToList();
        return Group(facts, other).Append(other.Name).Any(o => left.Any(l => Names.Same(l, o)));
    }

    /// <summary>Whether earlier exports of a family, or of anything when it is null, reached a party without trouble before the day.</summary>
    public static bool HasTraded(Facts facts, Party party, string? family) => facts.Dossier.Context.PreviousDeclarations.Any(d =>
        d.Direction is null or Direction.Export && d.Date < facts.Day && (family is null || d.Family == family)
        && d.Outcome.StartsWith("released", StringComparison.OrdinalIgnoreCase) && IsNamed(facts, party, d.Consignee));

    /// <summary>Whether a register entry names the party: by its ref in this dossier or by its name.</summary>
    public static bool IsNamed(Facts facts, Party party, string refOrName) =>
        facts.Declaration.Parties.FirstOrDefault(p => p.Ref == refOrName) is { } referred ? PartyReading.SameFirm(referred, party) : Names.Same(refOrName, party.Name);

    private static string WithoutCountry(string parent) => parent.LastIndexOf(" (", StringComparison.Ordinal) is > 0 and var at ? parent[..at] : parent;
}
