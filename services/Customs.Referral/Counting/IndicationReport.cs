namespace Customs.Referral;

/// <summary>One combination of characteristics, and how many attempts have it.</summary>
/// <param name="Programme">Programme; empty when not known.</param>
/// <param name="DeclaredDestination">Country of declared destination; empty when not known.</param>
/// <param name="PresumedRecipient">Country of the presumed recipient; empty when not known.</param>
/// <param name="Certainty">How sure it is.</param>
/// <param name="Verification">How far it is verified.</param>
/// <param name="Count">Attempts in the year.</param>
/// <param name="CountBefore">Attempts in the year before.</param>
public sealed record IndicationCount(
    string Programme, string DeclaredDestination, string PresumedRecipient, Certainty Certainty, Verification Verification, int Count, int CountBefore);

/// <summary>Procurement attempts of a year beside those of the year before, each counted once.</summary>
/// <param name="Year">The year.</param>
/// <param name="Counts">Counts, most this year first.</param>
/// <param name="Total">Attempts in the year.</param>
/// <param name="TotalBefore">Attempts in the year before.</param>
/// <param name="Cases">Cases behind the attempts of the year.</param>
/// <param name="CasesBefore">Cases behind those of the year before.</param>
/// <param name="Indications">Single indications in the cases of the year.</param>
/// <param name="IndicationsBefore">The same for the year before.</param>
public sealed record IndicationReport(
    int Year,
    IReadOnlyList<IndicationCount> Counts,
    int Total,
    int TotalBefore,
    int Cases,
    int CasesBefore,
    IReadOnlyDictionary<Verification, int> Indications,
    IReadOnlyDictionary<Verification, int> IndicationsBefore)
{
    /// <summary>Counts. The same facts give the same report, in the same order.</summary>
    /// <param name="year">The year, by the day of opening in UTC.</param>
    /// <param name="facts">One entry a case: what was known of it last.</param>
    public static IndicationReport Of(int year, IReadOnlyCollection<CaseFacts> facts)
    {
        var now = Opened(facts, year);
        var before = Opened(facts, year - 1);
        var attempts = Attempts.Of(now);
        var attemptsBefore = Attempts.Of(before);
        var counts = attempts.Select(a => (Key: KeyOf(a), Now: 1, Before: 0)).Concat(attemptsBefore.Select(a => (Key: KeyOf(a), Now: 0, Before: 1)))
            .GroupBy(a => a.Key)
            .Select(g => new IndicationCount(g.Key.Programme, g.Key.Declared, g.Key.Presumed, g.Key.Certainty, g.Key.Verification, g.Sum(a => a.Now), g.Sum(a => a.Before)))
            .OrderByDescending(c => c.Count).ThenByDescending(c => c.CountBefore)
            .ThenBy(c => c.Programme, StringComparer.Ordinal).ThenBy(c => c.PresumedRecipient, StringComparer.Ordinal).ThenBy(c => c.DeclaredDestination, StringComparer.Ordinal)
            .ThenByDescending(c => c.Certainty).ThenBy(c => c.Verification);
        return new IndicationReport(year, [.. counts], attempts.Count, attemptsBefore.Count, now.Count, before.Count, Sum(now), Sum(before));
    }

    // An attempt is told by its surest case; what that one does not know, the others may.
    private static (string Programme, string Declared, string Presumed, Certainty Certainty, Verification Verification) KeyOf(IReadOnlyList<CaseFacts> attempt)
    {
        var bySureness = attempt.Where(c => c.MergedInto.Length == 0).DefaultIfEmpty(attempt[0]).OrderByDescending(c => c.Certainty).ToList();
        return (
            bySureness.Select(c => c.Programmes.FirstOrDefault("")).FirstOrDefault(p => p.Length > 0, ""),
            bySureness.Select(c => c.DeclaredDestination).FirstOrDefault(d => d.Length > 0, ""),
            bySureness.Select(c => c.PresumedRecipient).FirstOrDefault(p => p.Length > 0, ""),
            bySureness[0].Certainty,
            bySureness[0].Verification);
    }

    private static List<CaseFacts> Opened(IEnumerable<CaseFacts> facts, int year) => [.. facts.Where(f => f.OpenedAt.UtcDateTime.Year == year)];

    private static Dictionary<Verification, int> Sum(IEnumerable<CaseFacts> facts) =>
        Enum.GetValues<Verification>().ToDictionary(v => v, v => facts.Where(f => f.MergedInto.Length == 0).Sum(f => f.Indications.GetValueOrDefault(v)));
}
