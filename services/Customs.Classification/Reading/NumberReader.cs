using System.Globalization;

namespace Customs.Classification;

/// <summary>Reads one number out of cleaned text: decimal comma or point, thousands in any grouping, powers of ten.</summary>
public static class NumberReader
{
    /// <summary>Reads the number that begins at a place.</summary>
    /// <param name="text">Cleaned text.</param>
    /// <param name="at">Where a digit stands.</param>
    /// <param name="language">Decides what "1.950" means: a thousand in German and Turkish, a fraction elsewhere; "4,900" the other way round.</param>
    /// <param name="value">The number.</param>
    /// <returns>Where the number ends.</returns>
    public static int Read(string text, int at, string language, out double value)
    {
        var end = Mantissa(text, at);
        var digits = Decimal(text[at..end], language);
        value = double.TryParse(digits, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) ? number : double.NaN;
        var (power, powerEnd) = Power(text, end);
        if (powerEnd > end)
        {
            value *= Math.Pow(10, power);
        }

        return powerEnd;
    }

    private static int Mantissa(string text, int at)
    {
        var end = at;
        while (end < text.Length && end - at < 40)
        {
            if (char.IsAsciiDigit(text[end]))
            {
                end++;
            }
            else if (text[end] is '.' or ',' or '\'' or '’' && Digit(text, end + 1) && Digit(text, end - 1))
            {
                end++;
            }
            else if (text[end] is ' ' or '\u00a0' && GroupFollows(text, end + 1) && LeadingGroup(text, at, end))
            {
                end++;
            }
            else
            {
                break;
            }
        }

        return end;
    }

    // A blank divides thousands only when one to three digits stand before it and exactly three after it.
    private static bool GroupFollows(string text, int at) =>
        Digit(text, at) && Digit(text, at + 1) && Digit(text, at + 2) && !Digit(text, at + 3) && !(at + 3 < text.Length && char.IsLetter(text[at + 3]) && text[at - 1] == ' ');

    private static bool LeadingGroup(string text, int start, int end)
    {
        var run = 0;
        for (var i = end - 1; i >= start && char.IsAsciiDigit(text[i]); i--)
        {
            run++;
        }

        var whole = end - run == start;
        return (whole ? run is >= 1 and <= 3 : run == 3) && text[start] != '0' && text.AsSpan(start, end - start).IndexOfAny('.', ',') < 0;
    }

    private static string Decimal(string raw, string language)
    {
        var text = raw.Replace(" ", "", StringComparison.Ordinal).Replace("\u00a0", "", StringComparison.Ordinal).Replace("'", "", StringComparison.Ordinal).Replace("’", "", StringComparison.Ordinal);
        var comma = text.LastIndexOf(',');
        var point = text.LastIndexOf('.');
        if (comma >= 0 && point >= 0)
        {
            return comma > point ? Without(text, '.').Replace(',', '.') : Without(text, ',');
        }

        var mark = comma >= 0 ? ',' : '.';
        var at = Math.Max(comma, point);
        if (at < 0)
        {
            return text;
        }

        var many = text.IndexOf(mark, StringComparison.Ordinal) != at;
        var grouped = text.Length - at - 1 == 3 && at <= 3 && text[0] != '0';
        var thousands = many || (grouped && (mark == ',' ? language is "en" or "ms" or "zh" or "fa" : language is "de" or "tr"));
        return thousands ? Without(text, mark) : text.Replace(',', '.');
    }

    // e8, x 10^3, ·10-3, × 10^6
    private static (int Power, int End) Power(string text, int at)
    {
        var i = at;
        if (i + 1 < text.Length && text[i] is 'e' or 'E' && (Digit(text, i + 1) || (text[i + 1] is '+' or '-' && Digit(text, i + 2))))
        {
            return Exponent(text, i + 1, at);
        }

        while (i < text.Length && text[i] is ' ' or '\u00a0')
        {
            i++;
        }

        if (i >= text.Length || text[i] is not ('x' or 'X' or '×' or '·' or '*' or 'х'))
        {
            return (0, at);
        }

        for (i++; i < text.Length && text[i] is ' ' or '\u00a0'; i++)
        {
        }

        if (i + 2 >= text.Length || text[i] != '1' || text[i + 1] != '0' || text[i + 2] is not ('^' or '-'))
        {
            return (0, at);
        }

        return Exponent(text, text[i + 2] == '^' ? i + 3 : i + 2, at);
    }

    private static (int Power, int End) Exponent(string text, int at, int otherwise)
    {
        var sign = at < text.Length && text[at] is '-' ? -1 : 1;
        var i = at < text.Length && text[at] is '-' or '+' ? at + 1 : at;
        var power = 0;
        var start = i;
        for (; Digit(text, i) && i - start < 2; i++)
        {
            power = (power * 10) + (text[i] - '0');
        }

        return i > start ? (sign * power, i) : (0, otherwise);
    }

    private static bool Digit(string text, int at) => at >= 0 && at < text.Length && char.IsAsciiDigit(text[at]);

    private static string Without(string text, char mark) => text.Replace(mark.ToString(), "", StringComparison.Ordinal);
}
