namespace Customs.Classification;

/// <summary>Makes one verdict of the standings of all candidates.</summary>
public static class Verdicts
{
    private const double Alike = 0.08;

    /// <summary>The verdict of a line.</summary>
    /// <remarks>An entry that is met decides. Between an open entry and one of concern, the one that names the goods more surely does; where they
    /// name them about as surely, a listed entry is asked for.</remarks>
    public static Verdict Of(IReadOnlyList<Candidate> candidates)
    {
        if (candidates.Any(c => c.Standing == Verdict.Listed))
        {
            return Verdict.Listed;
        }

        if (candidates.Any(c => c.Standing == Verdict.Review))
        {
            return Verdict.Review;
        }

        var ask = candidates.Where(c => c.Standing == Verdict.Ask).Select(c => c.Naming + (c.Tier is Tier.Threshold or Tier.Named ? Alike : 0)).DefaultIfEmpty(-1).Max();
        var concern = candidates.Where(c => c.Standing == Verdict.UnlistedRelevant).Select(c => c.Naming).DefaultIfEmpty(-1).Max();
        return ask < 0 && concern < 0 ? Verdict.NotListed : ask > concern ? Verdict.Ask : Verdict.UnlistedRelevant;
    }

    /// <summary>The regime that a candidate belongs to, by its heaviest programme, else by its regime of origin.</summary>
    public static string Regime(Candidate candidate)
    {
        var heaviest = candidate.Programmes.Count > 0 ? candidate.Programmes.MaxBy(p => p.Value).Key : "";
        return (heaviest, candidate.Regimes is [var first, ..] ? first : "") switch
        {
            ("nuclear", _) or ("", "NSG") => "NUCLEAR",
            ("missile" or "drone", _) or ("", "MTCR") => "MISSILE",
            ("chemical", _) or ("", "CWC") => "CHEMICAL",
            ("biological", _) or ("", "AG") => "BIOLOGICAL",
            _ => "CONVENTIONAL",
        };
    }
}
