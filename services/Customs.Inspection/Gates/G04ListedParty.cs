using Customs.Inspection.Assessing;
using Customs.Inspection.Indicators;

namespace Customs.Inspection.Gates;

/// <summary>A party itself is confirmed as listed with a freeze or a ban on dealings. Ownership by a listed party is an indication (R02), not this gate.</summary>
public sealed class G04ListedParty() : Gate("G04")
{
    /// <inheritdoc/>
    public override string Title => "Confirmed listed party";

    /// <inheritdoc/>
    public override GateResult? Evaluate(Facts facts, IReadOnlyDictionary<string, IndicatorResult> results)
    {
        foreach (var party in facts.Declaration.Parties)
        {
            if (facts.Parties.GetValueOrDefault(party.Ref) is PartyCheck.Answered answered
                && answered.Matches.FirstOrDefault(m => m is { Certainty: MatchCertainty.Confirmed, Freezes: true, Subject: MatchSubject.Self }) is { } match)
            {
                return new GateResult(
                    Id,
                    GateEffect.StopRefer,
                    $"The {PartyReading.RoleOf(party)} {PartyReading.Describe(party)} is listed as {match.ListedName} ({match.List})"
                        + (match.SecondIdentifier is null ? "." : $"; besides the name this agrees: {match.SecondIdentifier}."),
                    Law.Freeze,
                    [new Evidence($"{facts.PathOf(party)}.name", party.Name, "declaration"), new Evidence("screening", match.Designation, match.List)]);
            }
        }

        return null;
    }
}
