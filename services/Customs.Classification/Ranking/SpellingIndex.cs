namespace Customs.Classification;

/// <summary>Finds known words near an unknown one: parts of a compound, and words one typing error away.</summary>
internal sealed class SpellingIndex
{
    private const int ShortestTyped = 6;
    private const int ShortestPart = 4;

    private readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> _lookup;
    private readonly Dictionary<string, string> _byDeletion;
    private readonly Dictionary<string, string>.AlternateLookup<ReadOnlySpan<char>> _deletions;
    private readonly int _longest;

    public SpellingIndex(IEnumerable<string> stems)
    {
        var known = stems.Where(s => s.Length >= ShortestPart).ToHashSet(StringComparer.Ordinal);
        var byDeletion = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var stem in known.Where(s => s.Length >= ShortestTyped - 1 && !s.Any(char.IsAsciiDigit)))
        {
            byDeletion.TryAdd(stem, stem);
            for (var i = 0; i < stem.Length; i++)
            {
                byDeletion.TryAdd(stem.Remove(i, 1), stem);
            }
        }

        _byDeletion = byDeletion;
        _deletions = byDeletion.GetAlternateLookup<ReadOnlySpan<char>>();
        _lookup = known.GetAlternateLookup<ReadOnlySpan<char>>();
        _longest = known.Count == 0 ? 0 : known.Max(s => s.Length);
    }

    /// <summary>Known stems with how sure they are.</summary>
    public IEnumerable<(string Stem, double Share)> Near(string word)
    {
        if (word.Length < ShortestTyped || word.Length > 60)
        {
            return [];
        }

        // The longer the word, the less one wrong letter says against it.
        return Typed(word) is { } stem ? [(stem, 1 - (1.0 / word.Length))] : Parts(word).Select(p => (p, 1.0));
    }

    // The longest known part first, then what is left; joints of German compounds are skipped.
    private List<string> Parts(string word)
    {
        var parts = new List<string>();
        var letters = 0;
        for (var at = 0; at + ShortestPart <= word.Length;)
        {
            var found = 0;
            for (var length = Math.Min(word.Length - at, _longest + 4); length >= ShortestPart && found == 0; length--)
            {
                var piece = word.AsSpan(at, length);
                if (at + length == word.Length && Customs.Classification.Stem.Of(word[at..]) is { } stem && stem.Length < length)
                {
                    piece = stem;
                }

                if (_lookup.TryGetValue(piece, out var known))
                {
                    parts.Add(known);
                    letters += known.Length;
                    found = length;
                }
            }

            at += found > 0 ? found : 1;
        }

        return letters * 2 >= word.Length ? parts : [];
    }

    private string? Typed(string word)
    {
        var stem = Customs.Classification.Stem.Of(word);
        if (stem.AsSpan().IndexOfAnyInRange('0', '9') >= 0)
        {
            return null;
        }

        if (_byDeletion.TryGetValue(stem, out var known))
        {
            return known;
        }

        Span<char> shorter = stackalloc char[stem.Length];
        for (var i = 0; i < stem.Length; i++)
        {
            stem.AsSpan(0, i).CopyTo(shorter);
            stem.AsSpan(i + 1).CopyTo(shorter[i..]);
            if (_deletions.TryGetValue(shorter[..^1], out known) && Math.Abs(known.Length - stem.Length) <= 1)
            {
                return known;
            }
        }

        return null;
    }
}
