using System.Collections.Frozen;

namespace Customs.Screening.Names;

/// <summary>Puts misspelt trade words and words of legal forms right: "TECNOLOGIES", "LIABILITTY", "Aktiengeselschaft". The list keeps its spelling; only the comparison changes.</summary>
internal static class TradeSpelling
{
    private const int LeastLength = 7;

    /// <summary>The right spelling by what is left of it when one letter, or none, is taken out.</summary>
    private static readonly FrozenDictionary<string, string> Deletions = Read();

    private static readonly FrozenDictionary<string, string>.AlternateLookup<ReadOnlySpan<char>> Lookup = Deletions.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>The right spelling of a word one edit away, or the word itself.</summary>
    public static string Right(string word)
    {
        if (word.Length is < LeastLength - 1 or > 32)
        {
            return word;
        }

        if (Lookup.TryGetValue(word, out var known) && EditDistance.Within(known, word, 1))
        {
            return known;
        }

        Span<char> shorter = stackalloc char[word.Length - 1];
        for (var i = 1; i < word.Length; i++)
        {
            word.AsSpan(0, i).CopyTo(shorter);
            word.AsSpan(i + 1).CopyTo(shorter[i..]);
            if (Lookup.TryGetValue(shorter, out known) && EditDistance.Within(known, word, 1))
            {
                return known;
            }
        }

        return word;
    }

    private static FrozenDictionary<string, string> Read()
    {
        var words = TradeWords.Spellings.Concat(LegalForms.Spellings).Where(w => w.Length >= LeastLength).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).ToList();
        var found = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var word in words)
        {
            found[word] = word;
        }

        foreach (var word in words)
        {
            for (var i = 1; i < word.Length; i++)
            {
                found.TryAdd(word.Remove(i, 1), word);
            }
        }

        return found.ToFrozenDictionary(StringComparer.Ordinal);
    }
}
