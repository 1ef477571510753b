namespace Customs.Screening.Names;

/// <summary>Edit distance between folded words, weighted by how often romanisation, typing and reading errors make the same change. Costs are in twentieths of one edit.</summary>
internal static class EditDistance
{
    /// <summary>The cost of one plain edit.</summary>
    public const int One = 20;

    /// <summary>Words longer than this are compared by their first letters.</summary>
    public const int MaxLength = 40;

    private static readonly byte[] Substitutions = BuildSubstitutions();

    /// <summary>Whether two words are at most so many plain edits apart (insertion, deletion, substitution, neighbours swapped).</summary>
    public static bool Within(ReadOnlySpan<char> a, ReadOnlySpan<char> b, int edits) => Plain(a, b) <= edits;

    /// <summary>The weighted cost of turning one word into the other; above the limit any number above it.</summary>
    public static int Weighted(ReadOnlySpan<char> a, ReadOnlySpan<char> b, int limit = int.MaxValue)
    {
        a = a.Length > MaxLength ? a[..MaxLength] : a;
        b = b.Length > MaxLength ? b[..MaxLength] : b;
        var start = a.Length > 0 && b.Length > 0 && a[0] != b[0] && !(IsVowel(a[0]) && IsVowel(b[0])) ? 5 : 0;
        Strip(ref a, ref b);
        Span<int> rows = stackalloc int[(MaxLength + 1) * 4];
        var before = rows[..(b.Length + 1)];
        var last = rows.Slice(MaxLength + 1, b.Length + 1);
        var row = rows.Slice((MaxLength + 1) * 2, b.Length + 1);
        var gaps = rows.Slice((MaxLength + 1) * 3, b.Length);
        for (var j = 0; j < b.Length; j++)
        {
            gaps[j] = Gap(b, j);
            last[j + 1] = last[j] + gaps[j];
        }

        for (var i = 0; i < a.Length; i++)
        {
            if (NextRow(a, i, b, gaps, before, last, row) is var least && least > limit)
            {
                return least;
            }

            var spare = before;
            before = last;
            last = row;
            row = spare;
        }

        return last[b.Length] + start;
    }

    private static int NextRow(ReadOnlySpan<char> a, int i, ReadOnlySpan<char> b, ReadOnlySpan<int> gaps, ReadOnlySpan<int> before, ReadOnlySpan<int> last, Span<int> row)
    {
        unchecked
        {
            var letter = a[i];
            var costs = Substitutions.AsSpan((letter & 127) << 7, 128);
            var previous = i > 0 ? a[i - 1] : '\0';
            var gap = Gap(a, i);
            var left = last[0] + gap;
            var least = left;
            row[0] = left;
            for (var j = 0; j < gaps.Length; j++)
            {
                var other = b[j];
                var best = Math.Min(last[j] + (letter == other ? 0 : costs[other & 127]), Math.Min(last[j + 1] + gap, left + gaps[j]));
                if (other == previous && j > 0 && letter == b[j - 1])
                {
                    best = Math.Min(best, before[j - 1] + 14);
                }

                row[j + 1] = left = best;
                least = Math.Min(least, best);
            }

            return least;
        }
    }

    // Common ends cost nothing; one letter of each stays, since what stands beside a letter decides what its loss costs.
    private static void Strip(ref ReadOnlySpan<char> a, ref ReadOnlySpan<char> b)
    {
        while (a.Length > 1 && b.Length > 1 && a[0] == b[0] && a[1] == b[1])
        {
            a = a[1..];
            b = b[1..];
        }

        while (a.Length > 1 && b.Length > 1 && a[^1] == b[^1] && a[^2] == b[^2])
        {
            a = a[..^1];
            b = b[..^1];
        }
    }

    /// <summary>The cost between a word whose script leaves out short vowels and one that writes them.</summary>
    public static int Abjad(ReadOnlySpan<char> abjad, ReadOnlySpan<char> full)
    {
        abjad = abjad.Length > MaxLength ? abjad[..MaxLength] : abjad;
        full = full.Length > MaxLength ? full[..MaxLength] : full;
        Span<int> rows = stackalloc int[(MaxLength + 1) * 2];
        var last = rows[..(MaxLength + 1)];
        var row = rows[(MaxLength + 1)..];
        last[0] = 0;
        for (var j = 1; j <= full.Length; j++)
        {
            last[j] = last[j - 1] + FullGap(full, j - 1);
        }

        for (var i = 1; i <= abjad.Length; i++)
        {
            var drop = abjad[i - 1] is 'a' or 'w' or 'y' or 'h' ? 8 : One;
            row[0] = last[0] + drop;
            for (var j = 1; j <= full.Length; j++)
            {
                var best = last[j - 1] + AbjadSubstitution(abjad[i - 1], full[j - 1]);
                best = Math.Min(best, last[j] + drop);
                row[j] = Math.Min(best, row[j - 1] + FullGap(full, j - 1));
            }

            var spare = last;
            last = row;
            row = spare;
        }

        return last[full.Length];
    }

    /// <summary>Whether a letter is a vowel.</summary>
    public static bool IsVowel(char c) => c is 'a' or 'e' or 'i' or 'o' or 'u' or 'y';

    [System.Runtime.CompilerServices.MethodImpl(System.Runtime.CompilerServices.MethodImplOptions.AggressiveInlining)]
    private static int FullGap(ReadOnlySpan<char> word, int at) =>
        IsVowel(word[at]) ? 2 : at > 0 && word[at] == word[at - 1] ? 1 : word[at] == 'h' ? 6 : One;

    private static int AbjadSubstitution(char abjad, char full) => (abjad, full) switch
    {
        _ when abjad == full => 0,
        ('w', 'o' or 'u' or 'v') or ('y', 'i' or 'e' or 'j') or ('a', 'e' or 'i' or 'o' or 'u' or 'y') => 1,
        ('k', 'q' or 'c' or 'g') or ('q', 'k' or 'g') or ('j', 'g') or ('z', 's' or 'd') or ('s', 'z' or 'c') or ('d', 't' or 'z') or ('t', 'd') or ('b', 'p') or ('f', 'p' or 'v') or ('h', 'k') => 6,
        _ => One,
    };

    private static int Gap(ReadOnlySpan<char> word, int at)
    {
        var c = word[at];
        return at > 0 && c == word[at - 1] ? 6 : IsVowel(c) ? 10 : c == 'h' && at > 0 ? 9 : c == 'w' ? 12 : One;
    }

    private static byte[] BuildSubstitutions()
    {
        var costs = new byte[128 * 128];
        Array.Fill(costs, (byte)One);
        const string vowels = "aeiouy";
        foreach (var a in vowels)
        {
            foreach (var b in vowels)
            {
                costs[(a << 7) | b] = 9;
            }
        }

        foreach (var (pairs, cost) in new[] { ("iy ij jy uw ou ei vw ck kq cq sz ks cs", 7), ("bp dt fv gk gj gh hk kx sx zx jz cg ub bv gq", 11), ("o0 l1 i1 s5 b8 e3 z2 a4 g9", 6) })
        {
            foreach (var pair in pairs.Split(' '))
            {
                costs[(pair[0] << 7) | pair[1]] = (byte)cost;
                costs[(pair[1] << 7) | pair[0]] = (byte)cost;
            }
        }

        return costs;
    }

    private static int Plain(ReadOnlySpan<char> a, ReadOnlySpan<char> b)
    {
        Span<int> last = stackalloc int[b.Length + 1];
        Span<int> before = stackalloc int[b.Length + 1];
        Span<int> row = stackalloc int[b.Length + 1];
        for (var j = 0; j <= b.Length; j++)
        {
            last[j] = j;
        }

        for (var i = 1; i <= a.Length; i++)
        {
            row[0] = i;
            for (var j = 1; j <= b.Length; j++)
            {
                row[j] = Math.Min(Math.Min(last[j], row[j - 1]) + 1, last[j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1));
                if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
                {
                    row[j] = Math.Min(row[j], before[j - 2] + 1);
                }
            }

            last.CopyTo(before);
            row.CopyTo(last);
        }

        return last[b.Length];
    }
}
