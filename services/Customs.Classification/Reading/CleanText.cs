using System.Text;

namespace Customs.Classification;

/// <summary>Text with its case, in which numbers and units can be read: European digits, plain minus and decimal signs, raised powers as ^6.</summary>
public static class CleanText
{
    private const string Raised = "⁰¹²³⁴⁵⁶⁷⁸⁹";

    /// <summary>The cleaned text.</summary>
    public static string Of(string text)
    {
        var builder = new StringBuilder(text.Length + 8);
        for (var i = 0; i < text.Length; i++)
        {
            Append(builder, text, i);
        }

        return builder.ToString();
    }

    private static void Append(StringBuilder builder, string text, int i)
    {
        var c = text[i];
        if (c is >= ' ' and <= '~')
        {
            builder.Append(c);
            return;
        }

        if (Raised.IndexOf(c, StringComparison.Ordinal) is >= 0 and var power)
        {
            // "10⁶" is a power; "m³" is a unit whose digit is written on.
            if (builder.Length > 0 && (char.IsAsciiDigit(builder[^1]) || builder[^1] is '⁻') && Raised.IndexOf(text[Math.Max(0, i - 1)], StringComparison.Ordinal) < 0)
            {
                builder.Append('^');
            }

            builder.Append((char)('0' + power));
            return;
        }

        if (Written(c) is { } written)
        {
            builder.Append(written);
        }
        else
        {
            builder.Append(c switch
            {
                >= '！' and <= '～' => (char)(c - 0xfee0),
                _ when char.IsDigit(c) => (char)('0' + (int)char.GetNumericValue(c)),
                _ when char.IsControl(c) => ' ',
                _ => c,
            });
        }
    }

    private static string? Written(char c) => c switch
    {
        '⁻' => "^-",
        '−' or '–' or '—' or '‐' or '‑' => "-",
        '٫' => ".",
        '٬' => ",",
        '،' or '，' or '、' => ", ",
        '；' or '؛' => "; ",
        '。' => ". ",
        '：' => ": ",
        '\u200c' => " ",
        '\u200e' or '\u200f' or '\ufeff' => "",
        '\u2009' or '\u202f' or '\u00a0' or '\u2007' => "\u00a0",
        '℃' => "°C",
        '㎜' => "mm",
        '㎏' => "kg",
        '％' or '٪' => "%",
        'μ' => "µ",
        '‰' => "/1000",
        _ => null,
    };
}
