using Customs.Inspection.Dossiers;
using Customs.Inspection.History;
using Customs.Inspection.Naming;

namespace Customs.Inspection.Indicators.Recipient;

/// <summary>A party of concern under another name: the same register number or an earlier name of the register 1.0, a spelling that only differs in vowels and doubled letters, in the same town, 0.6.
/// A new name by itself is an ordinary re-branding.</summary>
public sealed class R06RenamedParty() : Indicator("R06", Group.Network, 0.35, Source.Verfassungsschutz, Source.UnPanels)
{
    /// <inheritdoc/>
    public override string Title => "Alias or new name of a party of concern";

    /// <inheritdoc/>
    public override IndicatorResult Evaluate(Facts facts)
    {
        var concerns = facts.Dossier.Context.Findings.Where(f => f.Status != FindingStatus.Refuted).Select(f => (f.Party, f.RegistrationNo, f.Address, Id: f.Id, What: $"case {f.Id}"))
            .Concat(facts.Dossier.Context.Denials.Where(d => d.Similarity != DenialSimilarity.None).Select(d => (d.Party, d.RegistrationNo, Address: (string?)null, Id: d.Id, What: $"denial {d.Id}")))
            .ToList();
        foreach (var party in facts.Declaration.Parties.Where(p => !PartyReading.IsLogisticsOnly(p)))
        {
            foreach (var concern in concerns.Where(c => !Names.Same(c.Party, party.Name)))
            {
                var (strength, why) = Link(party, facts.Profile(party), concern.Party, concern.RegistrationNo, concern.Address);
                if (strength > 0)
                {
                    return new IndicatorResult.Hit(
                        strength,
                        $"The {PartyReading.RoleOf(party)} {PartyReading.Describe(party)} is {concern.Party} of {concern.What} under another name ({why}).",
                        new Evidence($"{facts.PathOf(party)}.name", party.Name, "declaration"),
                        new Evidence("context", concern.Id, concern.What));
                }
            }
        }

        return IndicatorResult.Clear.Instance;
    }

    private static (double Strength, string Why) Link(Party party, Profile? profile, string name, string? number, string? address)
    {
        var own = party.Identifiers.RegistrationNo ?? profile?.RegistrationNo;
        if (own is not null && number is not null && Names.Digits(own) == Names.Digits(number))
        {
            return (1.0, $"register number {own}");
        }

        if (profile?.NameHistory.FirstOrDefault(n => Names.Same(Circle.EarlierName(n), name)) is { } earlier)
        {
            return (1.0, $"register: {earlier}");
        }

        var sameTown = address is not null && Names.Fold(address).Contains(Names.Fold(party.Address.City), StringComparison.Ordinal);
        return sameTown && Skeleton(name) is { Length: >= 6 } skeleton && skeleton == Skeleton(party.Name) ? (0.6, $"like spelling in {party.Address.City}") : default;
    }

    // Transliterations differ in vowels, in h after a consonant and in doubled letters.
    private static string Skeleton(string name)
    {
        var signs = string.Concat(Names.Words(name)).Where(c => !"aeiouyh".Contains(c, StringComparison.Ordinal)).ToArray();
        return new string([.. signs.Where((c, i) => i == 0 || signs[i - 1] != c)]);
    }
}
