using System.Globalization;
using System.Text;

namespace Customs.Classification;

/// <summary>Brings text of all scripts into one form in which words are compared: compatibility forms unified, lower case, no accents,
/// Arabic letters as Persian writes them, European digits, one blank between words. Signs other than letters and digits are blanks.</summary>
public static class Fold
{
    /// <summary>The folded text.</summary>
    public static string Of(string text)
    {
        if (text.Length == 0)
        {
            return text;
        }

        var builder = new StringBuilder(text.Length + 8);
        var decomposed = IsAscii(text) ? text : WithoutLoneSurrogates(text).Normalize(NormalizationForm.FormKD);
        var blank = true;
        foreach (var c in decomposed)
        {
            if (Letter(c) is { Length: > 0 } letters)
            {
                builder.Append(letters);
                blank = false;
            }
            else if (!blank && !IsMark(c))
            {
                builder.Append(' ');
                blank = true;
            }
        }

        return builder.ToString().TrimEnd();
    }

    /// <summary>One word folded, when it consists of plain letters and digits; null for any other.</summary>
    internal static string? Plain(ReadOnlySpan<char> word)
    {
        foreach (var c in word)
        {
            if (!char.IsAsciiLetterOrDigit(c))
            {
                return null;
            }
        }

        return string.Create(word.Length, word, static (folded, from) => from.ToLowerInvariant(folded));
    }

    /// <summary>Whether folded words occur in a folded text at the beginning of a word; Chinese words anywhere.</summary>
    public static bool Contains(string foldedText, string foldedWords)
    {
        for (var at = foldedText.IndexOf(foldedWords, StringComparison.Ordinal);
             at >= 0 && foldedWords.Length > 0;
             at = foldedText.IndexOf(foldedWords, at + 1, StringComparison.Ordinal))
        {
            var end = at + foldedWords.Length;
            var starts = at == 0 || foldedText[at - 1] == ' ' || IsHan(foldedText[at]);
            var ends = foldedWords.Length > 3 || end == foldedText.Length || foldedText[end] == ' ' || IsHan(foldedText[end - 1]);
            if (starts && ends)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether a letter is Chinese, which writes no blanks between words.</summary>
    public static bool IsHan(char c) => c is >= '\u3400' and <= '\u9fff';

    private static bool IsMark(char c) =>
        CharUnicodeInfo.GetUnicodeCategory(c) is UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark or UnicodeCategory.ModifierLetter;

    private static bool IsAscii(string text)
    {
        foreach (var c in text)
        {
            if (c > 127)
            {
                return false;
            }
        }

        return true;
    }

    // Half of a surrogate pair cannot be normalised.
    private static string WithoutLoneSurrogates(string text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (char.IsSurrogate(text[i]))
            {
                return Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(text));
            }
        }

        return text;
    }

    private static string? Letter(char c) => c switch
    {
        >= 'a' and <= 'z' or >= '0' and <= '9' => Same[c],
        >= 'A' and <= 'Z' => Same[c + 32],
        'ß' => "ss",
        'ı' => "i",
        'ø' or 'Ø' => "o",
        'æ' or 'Æ' => "ae",
        'œ' or 'Œ' => "oe",
        'ł' or 'Ł' => "l",
        'đ' or 'Đ' => "d",
        'ي' or 'ى' => "ی",
        'ك' => "ک",
        'ة' => "ه",
        'ـ' => null,
        _ when char.GetNumericValue(c) is >= 0 and <= 9 and var digit && char.IsDigit(c) => Same['0' + (int)digit],
        _ => char.IsLetter(c) ? char.ToLowerInvariant(c).ToString() : null,
    };

    private static readonly string[] Same = [.. Enumerable.Range(0, 128).Select(i => ((char)i).ToString())];
}
