using Customs.Inspection.Dossiers;

namespace Customs.Inspection.Indicators.Recipient;

/// <summary>A party, vessel, payer or bank matches a published list. Confirmed 1.0 (a second identifier agrees), probable 0.6, name alone 0.2;
/// a match that was cleared before, with the entry unchanged, is suppressed. Owners and confirmed directors are R02's.</summary>
public sealed class R01ListedParty() : Indicator("R01", Group.Listing, 0.95, Source.Reg821, Source.Fatf)
{
    /// <inheritdoc/>
    public override string Title => "Party matches a sanctions or denied-party list";

    /// <inheritdoc/>
    public override IndicatorResult Evaluate(Facts facts)
    {
        var matches = facts.Parties
            .SelectMany(p => p.Value is PartyCheck.Answered answered ? answered.Matches.Select(m => (Ref: p.Key, Match: m)) : [])
            .Where(m => m.Match.Subject != MatchSubject.Owner && !(m.Match.Subject == MatchSubject.Director && m.Match.Certainty == MatchCertainty.Confirmed))
            .OrderByDescending(m => m.Match.Certainty).ThenByDescending(m => m.Match.Score)
            .ToList();
        if (matches.Count > 0)
        {
            var (partyRef, match) = matches[0];
            var party = facts.Declaration.Parties.FirstOrDefault(p => p.Ref == partyRef);
            Evidence[] fields = [new(party is null ? $"context.register.{partyRef}" : $"{facts.PathOf(party)}.name", party?.Name ?? match.MatchedName, "declaration"), new("screening", match.Designation, match.List)];
            return match.Certainty == MatchCertainty.Cleared
                ? new IndicatorResult.Suppressed(match.Disposition ?? "cleared before", $"{Who(party, match)} resembles {match.ListedName} ({match.List}); this was cleared before and the entry has not changed.", fields)
                : new IndicatorResult.Hit(StrengthOf(match.Certainty), $"{Who(party, match)} {Verb(match)} {match.ListedName} ({match.List}{Programmes(match)}).", fields);
        }

        var open = facts.Declaration.Parties.Where(p => facts.Parties.GetValueOrDefault(p.Ref) is not PartyCheck.Answered)
            .Select(p => new MissingField($"{facts.PathOf(p)}.name", $"Screening of {p.Name} could not be performed; is it on a list?")).ToList();
        return open.Count > 0 ? new IndicatorResult.NotEvaluable(open) : IndicatorResult.Clear.Instance;
    }

    private static double StrengthOf(MatchCertainty certainty) => certainty switch
    {
        MatchCertainty.Confirmed => 1.0,
        MatchCertainty.Probable => 0.6,
        MatchCertainty.Possible => 0.2,
        MatchCertainty.Cleared => 0.0,
        _ => throw new ArgumentOutOfRangeException(nameof(certainty), certainty, "unknown certainty"),
    };

    private static string Who(Party? party, PartyMatch match)
    {
        if (party is null)
        {
            return match.MatchedName;
        }

        var described = $"{PartyReading.RoleOf(party)} {PartyReading.Describe(party)}";
        return match.Subject switch
        {
            MatchSubject.Director => $"The director {match.MatchedName} of the {described}",
            MatchSubject.Owner => $"The owner {match.MatchedName} of the {described}",
            MatchSubject.Vessel => $"The vessel {match.MatchedName}",
            MatchSubject.Payer => $"The payer or bank {match.MatchedName}",
            MatchSubject.Self => $"The {described}",
            _ => throw new ArgumentOutOfRangeException(nameof(match), match.Subject, "unknown subject"),
        };
    }

    private static string Verb(PartyMatch match) => match.Certainty == MatchCertainty.Confirmed
        ? $"is, by name and by {match.SecondIdentifier ?? "a second identifier"},"
        : match.Certainty == MatchCertainty.Probable ? "is probably" : "shares its name, and nothing else that is known, with";

    private static string Programmes(PartyMatch match) => match.Programmes.Count == 0 ? "" : $", programme {string.Join(", ", match.Programmes)}";
}
