using Customs.Inspection.Dossiers;
using Customs.Inspection.Naming;

namespace Customs.Inspection.Indicators.Recipient;

/// <summary>A carrier, forwarder, bank, broker or vessel of concern: on a list 1.0, used in an earlier diversion 0.6. A refuted case does not count.</summary>
public sealed class R07LogisticsOfConcern() : Indicator("R07", Group.Network, 0.4, Source.UnPanels, Source.Fatf)
{
    /// <inheritdoc/>
    public override string Title => "Carrier, forwarder, bank or broker of concern";

    /// <inheritdoc/>
    public override IndicatorResult Evaluate(Facts facts)
    {
        foreach (var (partyRef, check) in facts.Parties)
        {
            var party = facts.Declaration.Parties.FirstOrDefault(p => p.Ref == partyRef);
            if (check is PartyCheck.Answered answered
                && answered.Matches.FirstOrDefault(m => m.Certainty >= MatchCertainty.Probable && (m.Subject is MatchSubject.Vessel or MatchSubject.Payer || (party is not null && PartyReading.IsLogisticsOnly(party)))) is { } match)
            {
                return new IndicatorResult.Hit(
                    match.Certainty == MatchCertainty.Confirmed ? 1.0 : 0.6,
                    $"{(party is null ? match.MatchedName : $"The {PartyReading.RoleOf(party)} {PartyReading.Describe(party)}")} is listed as {match.ListedName} ({match.List}).",
                    new Evidence("screening", match.Designation, match.List));
            }
        }

        foreach (var name in Logistics(facts))
        {
            if (facts.Dossier.Context.Findings.FirstOrDefault(f => f.Status != FindingStatus.Refuted && f.Date <= facts.Day && Names.Same(f.Party, name.Name)) is { } finding)
            {
                return new IndicatorResult.Hit(
                    0.6,
                    $"The {name.What} {name.Name} was used in case {finding.Id}: {finding.Summary}.",
                    new Evidence(name.Path, name.Name, "declaration"),
                    new Evidence("context.findings", finding.Id, finding.Source ?? "own case file"));
            }
        }

        return IndicatorResult.Clear.Instance;
    }

    private static IEnumerable<(string Name, string What, string Path)> Logistics(Facts facts)
    {
        foreach (var party in facts.Declaration.Parties.Where(PartyReading.IsLogisticsOnly))
        {
            yield return (party.Name, PartyReading.RoleOf(party), $"{facts.PathOf(party)}.name");
        }

        if (facts.Declaration.TransportDocument.Carrier is { } carrier)
        {
            yield return (carrier, "carrier", "declaration.transportDocument.carrier");
        }

        if (facts.Dossier.Accompanying.Finance?.Bank?.Name is { } bank)
        {
            yield return (bank, "bank", "accompanying.finance.bank.name");
        }
    }
}
