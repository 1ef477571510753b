using System.Text;

namespace Customs.Classification;

/// <summary>One word of a text.</summary>
/// <param name="Start">Where it begins in the cleaned text.</param>
/// <param name="End">Where it ends.</param>
/// <param name="Folded">Folded.</param>
/// <param name="Stem">Without its ending.</param>
/// <param name="Joined">Where it begins in <see cref="LineText.Joined"/>.</param>
/// <param name="Segment">Number of the part of the sentence that it stands in; commas and semicolons divide.</param>
public readonly record struct Word(int Start, int End, string Folded, string Stem, int Joined, int Segment);

/// <summary>A text cut into words. Chinese signs are words of their own.</summary>
public sealed class LineText
{
    private LineText(string clean, IReadOnlyList<Word> words, string folded, string joined)
    {
        Clean = clean;
        Words = words;
        Folded = folded;
        Joined = joined;
    }

    /// <summary>The text with its case.</summary>
    public string Clean { get; }

    /// <summary>Its words.</summary>
    public IReadOnlyList<Word> Words { get; }

    /// <summary>The folded words with one blank between.</summary>
    public string Folded { get; }

    /// <summary>The folded words without blanks, in which compounds are found however they are hyphenated.</summary>
    public string Joined { get; }

    /// <summary>Cuts a text into words.</summary>
    public static LineText Of(string text)
    {
        var clean = CleanText.Of(text);
        var words = new List<Word>();
        var folded = new StringBuilder(clean.Length);
        var joined = new StringBuilder(clean.Length);
        var segment = 0;
        for (var i = 0; i < clean.Length;)
        {
            if (!IsWord(clean[i]))
            {
                segment += Divides(clean, i) ? 1 : 0;
                i++;
                continue;
            }

            var end = i + 1;
            while (!Fold.IsHan(clean[i]) && end < clean.Length && (IsWord(clean[end]) || IsMark(clean[end])) && !Fold.IsHan(clean[end]))
            {
                end++;
            }

            if (Fold.Plain(clean.AsSpan(i, end - i)) is { } plain)
            {
                Add(plain, i, end);
            }
            else
            {
                // A sign may fold to several words or to none.
                foreach (var part in Fold.Of(clean[i..end]).Split(' ', StringSplitOptions.RemoveEmptyEntries))
                {
                    Add(part, i, end);
                }
            }

            i = end;
        }

        void Add(string part, int start, int end)
        {
            words.Add(new Word(start, end, part, Customs.Classification.Stem.Of(part), joined.Length, segment));
            folded.Append(folded.Length == 0 || (Fold.IsHan(part[0]) && Fold.IsHan(folded[^1])) ? "" : " ").Append(part);
            joined.Append(part);
        }

        return new LineText(clean, words, folded.ToString(), joined.ToString());
    }

    /// <summary>Index of the first word that ends after a place in the cleaned text.</summary>
    public int WordAt(int place)
    {
        var (low, high) = (0, Words.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = Words[middle].End <= place ? (middle + 1, high) : (low, middle);
        }

        return low;
    }

    private static bool IsWord(char c) => char.IsLetterOrDigit(c) || char.IsSurrogate(c);

    private static bool IsMark(char c) => c is >= '\u0300' and <= '\u036f' or >= '\u064b' and <= '\u0655';

    private static bool Divides(string text, int i) => text[i] switch
    {
        ';' or '|' or '\n' or ')' or '(' => true,
        ',' => !Within(text, i),
        '.' => !Within(text, i) && !Abbreviates(text, i),
        _ => false,
    };

    private static bool Within(string text, int i) => i > 0 && i + 1 < text.Length && char.IsAsciiDigit(text[i - 1]) && char.IsAsciiDigit(text[i + 1]);

    // "centr. pump", "dia. 40 mm": a sentence begins with a capital.
    private static bool Abbreviates(string text, int i)
    {
        var next = i + 1;
        while (next < text.Length && text[next] is ' ' or '\u00a0')
        {
            next++;
        }

        return i > 0 && char.IsLetter(text[i - 1]) && next < text.Length && (char.IsLower(text[next]) || char.IsAsciiDigit(text[next]));
    }
}
