using System.Collections.Frozen;

namespace Customs.Classification;

/// <summary>Counts that are written as words or glued to what they count: "three-phase", "5-axis", "dreiphasig", "пятиосевой", "五轴".</summary>
public static class NumberWords
{
    private static readonly FrozenDictionary<string, int> Words = new Dictionary<string, int>(StringComparer.Ordinal)
    {
        ["single"] = 1, ["one"] = 1, ["two"] = 2, ["dual"] = 2, ["three"] = 3, ["four"] = 4, ["five"] = 5, ["six"] = 6,
        ["ein"] = 1, ["zwei"] = 2, ["drei"] = 3, ["vier"] = 4, ["funf"] = 5, ["sechs"] = 6,
        ["mono"] = 1, ["deux"] = 2, ["trois"] = 3, ["quatre"] = 4, ["cinq"] = 5, ["tri"] = 3,
        ["tek"] = 1, ["iki"] = 2, ["uc"] = 3, ["dort"] = 4, ["bes"] = 5,
        ["dua"] = 2, ["tiga"] = 3, ["empat"] = 4, ["lima"] = 5, ["satu"] = 1,
        ["одно"] = 1, ["двух"] = 2, ["два"] = 2, ["трех"] = 3, ["три"] = 3, ["четырех"] = 4, ["пяти"] = 5, ["пять"] = 5, ["шести"] = 6,
        ["一"] = 1, ["单"] = 1, ["二"] = 2, ["两"] = 2, ["双"] = 2, ["三"] = 3, ["四"] = 4, ["五"] = 5, ["六"] = 6,
        ["یک"] = 1, ["تک"] = 1, ["دو"] = 2, ["سه"] = 3, ["چهار"] = 4, ["پنج"] = 5,
    }.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>All counts in words, as plain numbers.</summary>
    public static IEnumerable<TextQuantity> Scan(LineText text)
    {
        foreach (var word in text.Words)
        {
            if (Words.TryGetValue(word.Folded, out var count))
            {
                yield return new TextQuantity(word.Start, word.End, Span.Of(count), [], []);
            }
        }
    }
}
