using System.Collections.Frozen;
using System.Globalization;

namespace Customs.Screening.Names;

/// <summary>Number words and ordinals as digits: "First", "1st" and "1" are one, and so are "Forty-Four", "Forty 4" and "44".</summary>
internal static class NumberWords
{
    private static readonly FrozenDictionary<string, int> Values = new (string Words, int From, int Step)[]
    {
        ("one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen", 1, 1),
        ("first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth", 1, 1),
        ("twenty thirty forty fifty sixty seventy eighty ninety", 20, 10),
    }.SelectMany(r => r.Words.Split(' ').Select((w, i) => (Word: w, Value: r.From + (i * r.Step)))).ToFrozenDictionary(v => v.Word, v => v.Value, StringComparer.Ordinal);

    /// <summary>Rewrites number words in place.</summary>
    public static void Rewrite(List<Word> words)
    {
        for (var i = 0; i < words.Count; i++)
        {
            if (Values.TryGetValue(words[i].Text, out var value))
            {
                if (value is >= 20 && i + 1 < words.Count && Unit(words[i + 1].Text) is { } unit)
                {
                    value += unit;
                    words.RemoveAt(i + 1);
                }

                words[i] = new Word(value.ToString(CultureInfo.InvariantCulture), WordOrigin.Full);
            }
            else if (words[i].Text is { Length: > 2 } text && char.IsAsciiDigit(text[0]) && text[^2..] is "st" or "nd" or "rd" or "th"
                && text.AsSpan(0, text.Length - 2).IndexOfAnyExceptInRange('0', '9') < 0)
            {
                words[i] = new Word(text[..^2], WordOrigin.Full);
            }
            else if (words[i].Text is { Length: > 1 } number && number[0] == '0' && number.AsSpan().IndexOfAnyExceptInRange('0', '9') < 0)
            {
                words[i] = new Word(number.TrimStart('0') is { Length: > 0 } digits ? digits : "0", WordOrigin.Full);
            }
        }
    }

    private static int? Unit(string word) =>
        Values.TryGetValue(word, out var value) && value < 10 ? value : word is [>= '1' and <= '9'] ? word[0] - '0' : null;
}
