using Customs.Primitives;

namespace Customs.Classification.Service;

/// <summary>Candidates on the wire.</summary>
internal static class CandidateWire
{
    /// <summary>The wire form.</summary>
    public static V1.Candidate ToWire(Candidate candidate)
    {
        var wire = new V1.Candidate
        {
            Code = candidate.Code,
            Path = candidate.Path,
            Edition = ClassificationWire.ToWire(candidate.Version),
            Score = Math.Round(candidate.Score, 4),
            Truth = ToWire(candidate.Truth),
            Quote = candidate.Quote,
            Title = candidate.Title,
            Family = candidate.Family,
            Tier = Name(candidate.Tier),
        };
        wire.Checks.AddRange(candidate.Checks.Select(c => new V1.RuleCheck
        {
            Path = c.Path,
            Parameter = c.Parameter,
            Declared = c.Declared,
            Threshold = c.Threshold,
            Truth = ToWire(c.Truth),
            Margin = Math.Round(c.Margin ?? 0, 6),
            Boundary = c.Boundary,
        }));
        wire.Missing.AddRange(candidate.Missing);
        wire.Notes.AddRange(candidate.Notes);
        wire.Programmes.AddRange(candidate.Programmes.OrderByDescending(p => p.Value).ThenBy(p => p.Key, StringComparer.Ordinal).Select(p => p.Key));
        wire.SameCodes.AddRange(candidate.SameCodes);
        wire.NamedBy.AddRange(candidate.NamedBy);
        return wire;
    }

    private static V1.Truth ToWire(Truth truth) => truth switch
    {
        Truth.Met => V1.Truth.Met,
        Truth.NotMet => V1.Truth.NotMet,
        Truth.Unknown => V1.Truth.Unknown,
        _ => throw new InvalidOperationException($"unknown truth {truth}"),
    };

    private static string Name(Tier tier) => tier switch
    {
        Tier.Threshold => "threshold",
        Tier.Named => "named",
        Tier.Nes => "nes",
        Tier.CatchAll => "catch-all",
        Tier.Lookalike => "lookalike",
        Tier.Reference => "reference",
        _ => throw new InvalidOperationException($"unknown tier {tier}"),
    };
}
