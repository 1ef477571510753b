namespace Customs.Referral;

/// <summary>Joins cases to attempts: those that share a party of the receiving side, a registration, a telephone, an e-mail or an address are one, and so is a case with the one it was merged into.</summary>
public static class Attempts
{
    /// <summary>The attempts, each with its cases in order of opening.</summary>
    public static IReadOnlyList<IReadOnlyList<CaseFacts>> Of(IReadOnlyCollection<CaseFacts> cases)
    {
        var ordered = cases.OrderBy(c => c.OpenedAt).ThenBy(c => c.Case, StringComparer.Ordinal).ToList();
        var parent = Enumerable.Range(0, ordered.Count).ToArray();
        var byName = ordered.Select((c, i) => (c.Case, i)).ToDictionary(c => c.Case, c => c.i, StringComparer.Ordinal);
        var byKey = new Dictionary<CaseKey, int>();
        for (var i = 0; i < ordered.Count; i++)
        {
            if (byName.TryGetValue(ordered[i].MergedInto, out var target))
            {
                Join(parent, i, target);
            }

            foreach (var key in ordered[i].Keys.Where(k => k.JoinsAttempts))
            {
                if (!byKey.TryAdd(key, i))
                {
                    Join(parent, i, byKey[key]);
                }
            }
        }

        return [.. ordered.Select((c, i) => (Case: c, Root: Root(parent, i))).GroupBy(c => c.Root, c => c.Case).Select(g => g.ToList())];
    }

    private static void Join(int[] parent, int one, int other)
    {
        var (a, b) = (Root(parent, one), Root(parent, other));
        parent[Math.Max(a, b)] = Math.Min(a, b);
    }

    private static int Root(int[] parent, int at)
    {
        while (parent[at] != at)
        {
            parent[at] = parent[parent[at]];
            at = parent[at];
        }

        return at;
    }
}
