using Customs.Inspection.Naming;

namespace Customs.Inspection.Reference;

/// <summary>Free text made comparable. It folds as <see cref="Names.Fold"/> does, and writes letters alike that Unicode keeps apart (ı, ß, ø, ł, đ).</summary>
public static class Text
{
    /// <summary>Lower case, without accents, other signs as single blanks.</summary>
    public static string Fold(string text) => Names.Fold(text
        .Replace('İ', 'I').Replace('ı', 'i').Replace('ø', 'o').Replace('Ø', 'o').Replace('ł', 'l').Replace('Ł', 'l').Replace('đ', 'd').Replace("ß", "ss", StringComparison.Ordinal)
        .Replace("'", " ", StringComparison.Ordinal).Replace("’", " ", StringComparison.Ordinal).Replace(".", " ", StringComparison.Ordinal));

    /// <summary>Folded words of a text.</summary>
    public static string[] Words(string? text) => text is null ? [] : Fold(text).Split(' ', StringSplitOptions.RemoveEmptyEntries);

    /// <summary>Whether a letter belongs to a script that puts no blanks between words (Han, kana, hangul, Thai).</summary>
    public static bool IsIdeograph(char sign) => sign is >= '\u3040' and <= '\u9fff' or >= '\uac00' and <= '\ud7a3' or >= '\u0e00' and <= '\u0e7f';

    /// <summary>How alike two texts are after folding: 1 for equal, 0 for nothing in common (edits divided by the longer length).</summary>
    public static double Likeness(string one, string other)
    {
        var left = Fold(one);
        var right = Fold(other);
        var longest = Math.Max(left.Length, right.Length);
        return longest == 0 ? 1 : 1 - ((double)Edits(left, right) / longest);
    }

    /// <summary>Number of letters to insert, delete or replace to get from one text to the other (Levenshtein).</summary>
    public static int Edits(string one, string other)
    {
        var row = Enumerable.Range(0, other.Length + 1).ToArray();
        for (var i = 1; i <= one.Length; i++)
        {
            var diagonal = row[0];
            row[0] = i;
            for (var j = 1; j <= other.Length; j++)
            {
                var above = row[j];
                row[j] = Math.Min(Math.Min(row[j], row[j - 1]) + 1, diagonal + (one[i - 1] == other[j - 1] ? 0 : 1));
                diagonal = above;
            }
        }

        return row[^1];
    }
}
