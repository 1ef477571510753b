using Customs.Primitives;

namespace Customs.Classification;

/// <summary>Entries of imported lists that no pack entry covers, found by their words alone. They have no rule, so they are shown and never alarm:
/// words alone alarm on every second innocent line.</summary>
public static class OfficialCandidates
{
    // At least so much of the line's weight has to occur in the entry.
    private const double LeastShare = 0.3;
    private const int Most = 3;

    /// <summary>The nearest entries that are not among the candidates.</summary>
    public static IReadOnlyList<Candidate> Of(ReadLine line, IReadOnlyList<Candidate> candidates, ControlListSet lists, DateOnly day)
    {
        var shown = candidates.SelectMany(c => c.SameCodes.Prepend(c.Code)).ToHashSet(StringComparer.Ordinal);
        return
        [
            .. lists.Officials.Searched(day)
                .SelectMany(e => e.Nearest(line.Named, Most).Select(n => (Edition: e, n.Entry, n.Score, n.Share)))
                .Where(n => n.Share >= LeastShare && !shown.Contains(n.Entry.Code))
                .OrderByDescending(n => n.Score).ThenBy(n => n.Entry.Code, StringComparer.Ordinal)
                .Take(Most)
                .Select(n => Candidate(n.Edition, n.Entry, n.Share, line.Named)),
        ];
    }

    private static Candidate Candidate(IndexedEdition edition, OfficialEntry entry, double share, LineText text)
    {
        var nearest = edition.NearestItem(entry, text);
        return new Candidate
        {
            Code = entry.Code,
            Path = nearest?.Path ?? "",
            EntryId = "",
            Version = edition.Version,
            Score = Math.Round(0.1 * share, 4),
            Naming = 0,
            Truth = Truth.Unknown,
            Quote = nearest?.Text ?? entry.Title,
            Title = entry.Title,
            NamedBy = ["words of the official text"],
            Tier = Tier.Nes,
            Standing = Verdict.NotListed,
        };
    }
}
