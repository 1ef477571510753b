using System.Globalization;
using System.Text;

namespace Customs.Officer.Text;

/// <summary>How many terminal cells a text takes: wide East Asian signs and emoji take two, combining marks none.</summary>
public static class CellWidth
{
    private static readonly (int From, int To)[] Wide =
    [
        (0x1100, 0x115F), (0x2E80, 0x303E), (0x3041, 0x33FF), (0x3400, 0x4DBF), (0x4E00, 0x9FFF), (0xA000, 0xA4CF), (0xA960, 0xA97C),
        (0xAC00, 0xD7A3), (0xF900, 0xFAFF), (0xFE30, 0xFE6B), (0xFF01, 0xFF60), (0xFFE0, 0xFFE6), (0x1F300, 0x1F64F), (0x1F680, 0x1F6FC),
        (0x1F900, 0x1F9FF), (0x1FA70, 0x1FAFF), (0x20000, 0x2FFFD), (0x30000, 0x3FFFD),
    ];

    /// <summary>The cells of a whole text.</summary>
    public static int Of(string text)
    {
        var plain = true;
        foreach (var sign in text)
        {
            plain &= sign is >= ' ' and <= '~';
        }

        if (plain)
        {
            return text.Length;
        }

        var cells = 0;
        foreach (var grapheme in Graphemes(text))
        {
            cells += OfGrapheme(grapheme);
        }

        return cells;
    }

    /// <summary>The cells of one sign with its combining marks.</summary>
    public static int OfGrapheme(string grapheme)
    {
        var cells = 0;
        foreach (var rune in grapheme.EnumerateRunes())
        {
            cells = Math.Max(cells, OfRune(rune));
        }

        return cells;
    }

    /// <summary>The signs of a text, each with its combining marks.</summary>
    public static IEnumerable<string> Graphemes(string text)
    {
        for (var at = 0; at < text.Length;)
        {
            var length = StringInfo.GetNextTextElementLength(text, at);
            yield return text.Substring(at, length);
            at += length;
        }
    }

    /// <summary>The longest beginning of a text that fits into so many cells.</summary>
    public static string Cut(string text, int cells)
    {
        var used = 0;
        var at = 0;
        while (at < text.Length)
        {
            var length = StringInfo.GetNextTextElementLength(text, at);
            var width = OfGrapheme(text.Substring(at, length));
            if (used + width > cells)
            {
                break;
            }

            used += width;
            at += length;
        }

        return text[..at];
    }

    private static int OfRune(Rune rune)
    {
        if (Rune.GetUnicodeCategory(rune) is UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark or UnicodeCategory.Format or UnicodeCategory.Control)
        {
            return 0;
        }

        foreach (var (from, to) in Wide)
        {
            if (rune.Value >= from && rune.Value <= to)
            {
                return 2;
            }
        }

        return 1;
    }
}
