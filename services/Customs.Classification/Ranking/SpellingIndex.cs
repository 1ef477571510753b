namespace Customs.Classification;

/// <summary>Finds known words near an unknown one: parts of a compound, and words one typing error away.</summary>
internal sealed class SpellingIndex
{
    private const int ShortestTyped = 6;
    private const int ShortestPart = 4;
    private const int LongestWord = 60;
    private const int ShortestCut = 5;
    private const double CutShare = 0.9;

    private readonly Dictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> _known;
    private readonly Dictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> _deletions;
    private readonly string[] _stems;

    // Known words in alphabetical order, with their numbers.
    private readonly string[] _sorted;
    private readonly StemTable _table;

    // Longest known word by its first four letters, hashed: at most places in a word none begins.
    private readonly byte[] _longest = new byte[1 << 16];

    public SpellingIndex(StemTable stems)
    {
        var known = new Dictionary<string, int>(StringComparer.Ordinal);
        var deletions = new Dictionary<string, int>(StringComparer.Ordinal);
        _stems = new string[stems.Count];
        foreach (var (stem, id) in stems.All.OrderBy(s => s.Value))
        {
            _stems[id] = stem;
            if (stem.Length < ShortestPart)
            {
                continue;
            }

            known[stem] = id;
            ref var longest = ref _longest[Hash(stem)];
            longest = Math.Max(longest, (byte)Math.Min(stem.Length, byte.MaxValue));
            if (stem.Length >= ShortestTyped - 1 && !stem.Any(char.IsAsciiDigit))
            {
                deletions.TryAdd(stem, id);
                for (var i = 0; i < stem.Length; i++)
                {
                    deletions.TryAdd(stem.Remove(i, 1), id);
                }
            }
        }

        _table = stems;
        _sorted = [.. _stems.Where(s => s.Length > ShortestCut).Order(StringComparer.Ordinal)];
        _known = known.GetAlternateLookup<ReadOnlySpan<char>>();
        _deletions = deletions.GetAlternateLookup<ReadOnlySpan<char>>();
    }

    /// <summary>Adds the numbers of known words with how sure they are.</summary>
    /// <param name="word">The word.</param>
    /// <param name="cut">Whether a point says that it is cut short.</param>
    /// <param name="near">Is emptied and gets them.</param>
    public void Near(string word, bool cut, List<(int Stem, double Share)> near)
    {
        near.Clear();
        if (cut && word.Length >= ShortestCut && Whole(word) is >= 0 and var whole)
        {
            near.Add((whole, CutShare));
            return;
        }

        if (word.Length is < ShortestTyped or > LongestWord)
        {
            return;
        }

        // The longer the word, the less one wrong letter says against it.
        if (Typed(word) is >= 0 and var typed)
        {
            near.Add((typed, 1 - (1.0 / word.Length)));
        }
        else
        {
            Parts(word, near);
        }
    }

    // Of the words that begin so, the one that most entries use.
    private int Whole(string beginning)
    {
        var at = Array.BinarySearch(_sorted, beginning, StringComparer.Ordinal);
        var best = -1;
        for (at = at < 0 ? ~at : at; at < _sorted.Length && _sorted[at].StartsWith(beginning, StringComparison.Ordinal); at++)
        {
            var id = _table.Find(_sorted[at]);
            best = best < 0 || _table.Weight(id) < _table.Weight(best) ? id : best;
        }

        return best;
    }

    // The longest known part first, then what is left; joints of German compounds are skipped.
    private void Parts(string word, List<(int Stem, double Share)> parts)
    {
        var letters = 0;
        var ending = word.Length;
        for (var at = 0; at + ShortestPart <= word.Length;)
        {
            var rest = word.Length - at;
            var found = 0;
            var longest = _longest[Hash(word.AsSpan(at))];
            if (longest > 0 && rest <= longest + 4)
            {
                // What ends the word may have an ending.
                ending = Customs.Classification.Stem.Of(word[at..]).Length;
                if (_known.TryGetValue(word.AsSpan(at, ending), out var last) || _known.TryGetValue(word.AsSpan(at), out last))
                {
                    found = rest;
                    letters += _stems[last].Length;
                    parts.Add((last, 1));
                }
            }

            for (var length = Math.Min(rest - 1, longest); length >= ShortestPart && found == 0; length--)
            {
                if (_known.TryGetValue(word.AsSpan(at, length), out var known))
                {
                    found = length;
                    letters += length;
                    parts.Add((known, 1));
                }
            }

            at += found > 0 ? found : 1;
        }

        if (letters * 2 < word.Length)
        {
            parts.Clear();
        }
    }

    private int Typed(string word)
    {
        var stem = Customs.Classification.Stem.Of(word).AsSpan();
        if (stem.IndexOfAnyInRange('0', '9') >= 0)
        {
            return -1;
        }

        if (_deletions.TryGetValue(stem, out var known))
        {
            return known;
        }

        Span<char> shorter = stackalloc char[stem.Length];
        for (var i = 0; i < stem.Length; i++)
        {
            stem[..i].CopyTo(shorter);
            stem[(i + 1)..].CopyTo(shorter[i..]);
            if (_deletions.TryGetValue(shorter[..^1], out known) && Math.Abs(_stems[known].Length - stem.Length) <= 1)
            {
                return known;
            }
        }

        return -1;
    }

    private static int Hash(ReadOnlySpan<char> word)
    {
        var hash = unchecked((uint)((((((word[0] * 31) + word[1]) * 31) + word[2]) * 31) + word[3]));
        return (int)((hash ^ (hash >> 16)) & 0xffff);
    }
}
