using System.Collections.Frozen;

namespace Customs.Classification;

/// <summary>Finds known words near an unknown one: parts of a compound, and words one typing error away.</summary>
internal sealed class SpellingIndex
{
    private const int ShortestTyped = 6;
    private const int ShortestPart = 4;

    private readonly FrozenSet<string> _known;
    private readonly FrozenDictionary<string, string> _byDeletion;

    public SpellingIndex(IEnumerable<string> stems)
    {
        _known = stems.Where(s => s.Length >= ShortestPart).ToFrozenSet(StringComparer.Ordinal);
        var byDeletion = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var stem in _known.Where(s => s.Length >= ShortestTyped - 1 && !s.Any(char.IsAsciiDigit)))
        {
            byDeletion.TryAdd(stem, stem);
            for (var i = 0; i < stem.Length; i++)
            {
                byDeletion.TryAdd(stem.Remove(i, 1), stem);
            }
        }

        _byDeletion = byDeletion.ToFrozenDictionary(StringComparer.Ordinal);
    }

    /// <summary>Known stems with how sure they are.</summary>
    public IEnumerable<(string Stem, double Share)> Near(string word)
    {
        if (word.Length < ShortestTyped || word.Length > 60)
        {
            return [];
        }

        var parts = Parts(word);
        return parts.Count > 0 ? parts.Select(p => (p, 1.0)) : Typed(word) is { } stem ? [(stem, 0.9)] : [];
    }

    // The longest known part first, then what is left; joints of German compounds are skipped.
    private List<string> Parts(string word)
    {
        var parts = new List<string>();
        for (var at = 0; at < word.Length;)
        {
            var found = 0;
            for (var length = word.Length - at; length >= ShortestPart && found == 0; length--)
            {
                var piece = word.Substring(at, length);
                var stem = at + length == word.Length ? Customs.Classification.Stem.Of(piece) : piece;
                if (_known.Contains(stem))
                {
                    parts.Add(stem);
                    found = length;
                }
            }

            at += found > 0 ? found : 1;
        }

        return parts.Sum(p => p.Length) * 2 >= word.Length ? parts : [];
    }

    private string? Typed(string word)
    {
        var stem = Customs.Classification.Stem.Of(word);
        if (word.Any(char.IsAsciiDigit))
        {
            return null;
        }

        if (_byDeletion.TryGetValue(stem, out var known))
        {
            return known;
        }

        for (var i = 0; i < stem.Length; i++)
        {
            if (_byDeletion.TryGetValue(stem.Remove(i, 1), out known) && Math.Abs(known.Length - stem.Length) <= 1)
            {
                return known;
            }
        }

        return null;
    }
}
