using System.Collections.Frozen;
using System.Text;

namespace Customs.Classification;

/// <summary>Words of the trade that belong to no single entry: abbreviations, words that say nothing of what goods are, and words of everyday goods.</summary>
public sealed class TradeWords
{
    private readonly FrozenDictionary<string, string> _abbreviations;
    private readonly FrozenSet<string> _fillers;
    private readonly FrozenSet<string> _everyday;
    private readonly string[] _everydayPhrases;

    /// <summary>Takes the words.</summary>
    /// <param name="abbreviations">Long forms; a key with a capital is a sign such as Zr and counts in this case only.</param>
    /// <param name="fillers">Words such as "new", "used" and "pieces".</param>
    /// <param name="everyday">Words such as "toy" and "kitchen".</param>
    public TradeWords(IReadOnlyDictionary<string, string> abbreviations, IEnumerable<string> fillers, IEnumerable<string> everyday)
    {
        _abbreviations = abbreviations.ToFrozenDictionary(StringComparer.Ordinal);
        _fillers = fillers.SelectMany(w => LineText.Of(w).Words).Select(w => w.Stem).ToFrozenSet(StringComparer.Ordinal);
        var common = everyday.Select(LineText.Of).Where(t => t.Words.Count > 0).ToLookup(t => t.Words.Count == 1);
        _everyday = common[true].Select(t => t.Words[0].Stem).ToFrozenSet(StringComparer.Ordinal);
        _everydayPhrases = [.. common[false].Select(t => t.Folded)];
    }

    /// <summary>No words.</summary>
    public static TradeWords None { get; } = new(new Dictionary<string, string>(StringComparer.Ordinal), [], []);

    /// <summary>Whether a word says nothing of what goods are.</summary>
    public bool IsFiller(Word word) => _fillers.Contains(word.Stem);

    /// <summary>Whether a text has a word of everyday goods.</summary>
    public bool IsEveryday(LineText text)
    {
        foreach (var word in text.Words)
        {
            if (_everyday.Contains(word.Stem))
            {
                return true;
            }
        }

        return Array.Exists(_everydayPhrases, p => Fold.Contains(text.Folded, p));
    }

    /// <summary>The text with its abbreviations written out; the same text when it has none. What stands behind a number is a unit and stays.</summary>
    public LineText Expand(LineText text)
    {
        StringBuilder? written = null;
        var done = 0;
        for (var i = 0; i < text.Words.Count; i++)
        {
            if ((i > 0 && char.IsAsciiDigit(text.Words[i - 1].Folded[^1])) || LongForm(text, i) is not { } found)
            {
                continue;
            }

            written ??= new StringBuilder(text.Clean.Length + 32);
            written.Append(text.Clean, done, text.Words[i].Start - done).Append(found.Long).Append(' ');
            done = found.End;
            i += found.Words - 1;
        }

        return written is null ? text : LineText.Of(written.Append(text.Clean, done, text.Clean.Length - done).ToString());
    }

    // Ti-6Al-4V is the name of an alloy, not titanium and something else.
    private static bool IsHyphened(string text, Word word) =>
        (word.End + 1 < text.Length && text[word.End] == '-' && char.IsLetterOrDigit(text[word.End + 1])) || (word.Start > 1 && text[word.Start - 1] == '-' && char.IsLetterOrDigit(text[word.Start - 2]));

    // The point behind an abbreviation goes with it: it ends no sentence.
    private (string Long, int End, int Words)? LongForm(LineText text, int at)
    {
        var word = text.Words[at];
        var next = at + 1 < text.Words.Count ? text.Words[at + 1] : default;
        var slashed = word.End < text.Clean.Length && text.Clean[word.End] == '/';
        if (slashed && next.Start == word.End + 1 && _abbreviations.TryGetValue($"{word.Folded}/{next.Folded}", out var pair))
        {
            return (pair, next.End, 2);
        }

        if (slashed && _abbreviations.TryGetValue(word.Folded + "/", out pair))
        {
            return (pair, word.End + 1, 1);
        }

        var known = _abbreviations.TryGetValue(word.Folded, out var written)
            || (char.IsAsciiLetterUpper(text.Clean[word.Start]) && !IsHyphened(text.Clean, word) && _abbreviations.TryGetValue(text.Clean[word.Start..word.End], out written));
        return known ? (written!, word.End < text.Clean.Length && text.Clean[word.End] == '.' ? word.End + 1 : word.End, 1) : null;
    }
}
