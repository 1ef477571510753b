using Customs.Primitives;

namespace Customs.Classification;

/// <summary>Brings what is known of a model into an answer. It is evidence, not a verdict: who declares a model may have declared the wrong one.</summary>
internal static class KnownEvidence
{
    private const double Confirmed = 0.9;

    /// <summary>The line with the known values beside the declared ones; where they differ, both are told and one of them decides.</summary>
    public static GoodsLine Complete(GoodsLine line, KnownItem? known) =>
        known is null or { Parameters.Count: 0 } ? line : line with { Parameters = [.. line.Parameters, .. known.Parameters.Select(p => p with { Source = known.Words })] };

    /// <summary>The candidates with what was confirmed: a confirmed entry is looked at again even where the declared values are open or speak against it.</summary>
    public static IReadOnlyList<Candidate> Apply(IReadOnlyList<Candidate> candidates, KnownItem? known, ControlListSet lists, DateOnly day)
    {
        if (known is null)
        {
            return candidates;
        }

        if (known.Codes.Count == 0)
        {
            return [.. candidates.Select(c => c.Standing == Verdict.Ask ? c with { Notes = [.. c.Notes, $"found to be on no list: {known.Words}"] } : c)];
        }

        var result = candidates.ToList();
        foreach (var code in known.Codes)
        {
            var at = result.FindIndex(c => Heads(c).Contains(Head(code), StringComparer.Ordinal));
            if (at < 0)
            {
                result.Add(Shown(code, known, lists, day));
            }
            else
            {
                result[at] = Seen(result[at], code, known);
            }
        }

        return result;
    }

    private static Candidate Seen(Candidate candidate, string code, KnownItem known)
    {
        var told = candidate with
        {
            NamedBy = [.. candidate.NamedBy, $"confirmed as {code}: {known.Words}"],
            Score = Math.Max(candidate.Score, Confirmed),
        };
        return candidate.Truth == Truth.Met && candidate.Standing is Verdict.Listed or Verdict.Review
            ? told
            : told with
            {
                Standing = candidate.Tier is Tier.Threshold or Tier.Named ? Verdict.Review : Verdict.UnlistedRelevant,
                Notes = [.. candidate.Notes, candidate.Truth == Truth.NotMet ? $"confirmed as {code} before, though the declared values rule it out" : $"confirmed as {code} before"],
            };
    }

    private static Candidate Shown(string code, KnownItem known, ControlListSet lists, DateOnly day)
    {
        var head = Head(code);
        var path = code.Length > head.Length ? code[(head.Length + 1)..] : "";
        var entry = lists.Pack.Entries.FirstOrDefault(e => e.Code == head && e.InForce(day));
        var official = lists.Officials.Find(head, day);
        return new Candidate
        {
            Code = head,
            Path = path,
            EntryId = entry?.Id ?? "",
            Version = official?.Version ?? lists.PackVersion,
            Score = Confirmed,
            Naming = 1,
            Truth = Truth.Unknown,
            Notes = [$"confirmed as {code} before"],
            NamedBy = [$"confirmed as {code}: {known.Words}"],
            Quote = official?.Entry.Quote(path) ?? entry?.Summary.GetValueOrDefault("en") ?? "",
            Title = official?.Entry.Title ?? entry?.Title.GetValueOrDefault("en") ?? code,
            Family = entry?.Family ?? "",
            Programmes = entry?.Programmes ?? new Dictionary<string, double>(StringComparer.Ordinal),
            Regimes = entry?.Regimes ?? [],
            Tier = entry?.Tier ?? Tier.Named,
            Standing = Verdict.Review,
        };
    }

    private static IEnumerable<string> Heads(Candidate candidate) => candidate.SameCodes.Prepend(candidate.Code).Select(Head);

    private static string Head(string code) => code.IndexOf('.', StringComparison.Ordinal) is > 0 and var dot && !code.StartsWith("CA:", StringComparison.Ordinal) ? code[..dot] : code;
}
