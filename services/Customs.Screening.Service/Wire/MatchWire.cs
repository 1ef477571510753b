using Strength = Customs.Screening.V1.Match.Types.Strength;
using WireVerdict = Customs.Screening.V1.PartyScreening.Types.Verdict;

namespace Customs.Screening.Service;

/// <summary>Matches on the wire.</summary>
internal static class MatchWire
{
    /// <summary>The wire form.</summary>
    public static V1.Match ToWire(Match match, string question)
    {
        var wire = new V1.Match
        {
            Designation = DesignationWire.Name(match.Edition.List, match.Designation.Id),
            Edition = EditionWire.Ref(match.Edition),
            PrimaryName = match.Designation.PrimaryName,
            MatchedName = match.MatchedName.Text,
            Score = Math.Round(match.Score, 4),
            Strength = ToWire(match.Strength),
            Kind = KindWire.ToWire(match.Designation.Kind),
            OfacStyleScore = OfacScore.Of(question, match.MatchedName.Text),
        };
        wire.Evidence.AddRange(match.Evidence.Select(ToWire));
        wire.Programmes.AddRange(match.Designation.Programmes);
        wire.Measures.AddRange(match.Designation.Measures);
        return wire;
    }

    /// <summary>A comparison of two parties without a list.</summary>
    public static V1.PartyScreening ToWire(Comparison comparison, string id)
    {
        var match = new V1.Match { Score = Math.Round(comparison.Score, 4) };
        match.Evidence.AddRange(comparison.Evidence.Select(ToWire));
        var wire = new V1.PartyScreening { Id = id, Verdict = ToWire(comparison.Verdict), MatcherVersion = Screener.MatcherVersion };
        wire.Matches.Add(match);
        return wire;
    }

    /// <summary>The wire form of a verdict.</summary>
    public static WireVerdict ToWire(Verdict verdict) => verdict switch
    {
        Verdict.Clear => WireVerdict.Clear,
        Verdict.Possible => WireVerdict.Possible,
        Verdict.Match => WireVerdict.Match,
        _ => throw new InvalidOperationException($"unknown verdict {verdict}"),
    };

    private static V1.MatchEvidence ToWire(Evidence evidence) => new() { Feature = evidence.Feature, Question = evidence.Question, Listed = evidence.Listed, Effect = evidence.Effect };

    private static Strength ToWire(MatchStrength strength) => strength switch
    {
        MatchStrength.Weak => Strength.Weak,
        MatchStrength.Possible => Strength.Possible,
        MatchStrength.Strong => Strength.Strong,
        MatchStrength.Identifier => Strength.Identifier,
        _ => throw new InvalidOperationException($"unknown strength {strength}"),
    };
}
