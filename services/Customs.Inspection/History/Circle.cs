using Customs.Inspection.Dossiers;
using Customs.Inspection.Indicators;

namespace Customs.Inspection.History;

/// <summary>Names and numbers of everybody who stands around a consignment: parties, their earlier names, owners and parents, the payer, consignees of related consignments.</summary>
/// <param name="Name">A name, or null for a number.</param>
/// <param name="Number">A register number, or null for a name.</param>
/// <param name="What">Who that is, for a sentence.</param>
public sealed record Circle(string? Name, string? Number, string What)
{
    /// <summary>The circle of a consignment. Forwarders and carriers are left out: they stand around everybody.</summary>
    public static IEnumerable<Circle> Of(Facts facts)
    {
        foreach (var party in facts.Declaration.Parties.Where(p => !PartyReading.IsLogisticsOnly(p) && !p.Roles.Contains(PartyRole.Exporter)))
        {
            var role = $"the {PartyReading.RoleOf(party)} {party.Name}";
            yield return new(party.Name, null, role);
            if (party.Identifiers.RegistrationNo is { } number)
            {
                yield return new(null, number, $"{role}, by register number {number}");
            }

            foreach (var member in Register(facts.Profile(party), role))
            {
                yield return member;
            }
        }

        if (facts.Dossier.Accompanying.Finance?.Payer is { } payer)
        {
            yield return new(payer.Name, null, $"the payer {payer.Name}");
        }
    }

    private static IEnumerable<Circle> Register(Profile? profile, string role)
    {
        if (profile is null)
        {
            yield break;
        }

        foreach (var name in profile.NameHistory)
        {
            yield return new(EarlierName(name), null, $"an earlier name of {role}");
        }

        if (profile.RegistrationNo is { } number)
        {
            yield return new(null, number, $"{role}, by register number {number}");
        }

        if (profile.Parent is { } parent)
        {
            yield return new(parent, null, $"the parent of {role}");
        }
    }

    /// <summary>The name alone of an entry such as "Marmara Karbon Dis Ticaret (until 2026-01)".</summary>
    public static string EarlierName(string entry) => entry.Split(" (", 2)[0];
}
