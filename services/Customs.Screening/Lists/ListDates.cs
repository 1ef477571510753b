using System.Globalization;
using System.Text.RegularExpressions;

namespace Customs.Screening.Lists;

/// <summary>The ways in which official lists write dates.</summary>
internal static partial class ListDates
{
    private static readonly string[] DayForms = ["yyyy-MM-dd", "dd/MM/yyyy", "d MMM yyyy", "dd MMM yyyy", "d MMMM yyyy", "dd MMMM yyyy", "d.M.yyyy", "yyyy/MM/dd"];

    /// <summary>Reads a day in any of the forms; a time behind an ISO date is dropped.</summary>
    public static bool TryDay(string? text, out DateOnly day)
    {
        var trimmed = text?.Trim() ?? "";
        if (trimmed.Length > 10 && trimmed[4] == '-' && trimmed[10] is 'T' or ' ' or '+' or 'Z')
        {
            trimmed = trimmed[..10];
        }

        return DateOnly.TryParseExact(trimmed, DayForms, CultureInfo.InvariantCulture, DateTimeStyles.None, out day);
    }

    /// <summary>Reads a day, or null.</summary>
    public static DateOnly? Day(string? text) => TryDay(text, out var day) ? day : null;

    /// <summary>Reads "10 Dec 1948", "Dec 1948", "1948", "circa 1951", "1961 to 1963", "circa 1979-1982", "dd/mm/1958", "00/00/1980".</summary>
    public static bool TryBirth(string text, out BirthDate birth)
    {
        var trimmed = text.Trim().TrimEnd('.', ' ');
        var circa = Approximate().IsMatch(trimmed);
        trimmed = Approximate().Replace(trimmed, "").Trim();
        if (TryDay(trimmed, out var day))
        {
            birth = new BirthDate(day, day, circa);
            return true;
        }

        if (YearRange().Match(trimmed) is { Success: true } range)
        {
            birth = BirthDate.Between(Number(range, 1), Number(range, 2), circa);
            return true;
        }

        if (DayRange().Match(trimmed) is { Success: true } days && TryBirth(days.Groups[1].Value, out var first) && TryBirth(days.Groups[2].Value, out var last))
        {
            birth = new BirthDate(first.From < last.From ? first.From : last.From, last.To > first.To ? last.To : first.To, circa);
            return true;
        }

        if (DateOnly.TryParseExact(trimmed, ["MMM yyyy", "MMMM yyyy"], CultureInfo.InvariantCulture, DateTimeStyles.None, out day))
        {
            birth = BirthDate.InMonth(day.Year, day.Month, circa);
            return true;
        }

        return TryBlankDay(trimmed, circa, out birth);
    }

    private static bool TryBlankDay(string text, bool circa, out BirthDate birth)
    {
        if (BlankDay().Match(text) is { Success: true } blank)
        {
            var month = int.TryParse(blank.Groups[1].ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture, out var m) ? m : 0;
            birth = month is >= 1 and <= 12 ? BirthDate.InMonth(Number(blank, 2), month, circa) : BirthDate.InYear(Number(blank, 2), circa);
            return true;
        }

        var read = BirthDate.TryParse(text, out birth);
        birth = birth with { Circa = circa };
        return read;
    }

    private static int Number(System.Text.RegularExpressions.Match match, int group) => int.Parse(match.Groups[group].ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture);

    [GeneratedRegex(@"\(?\b(circa|approximately|approximative|approx|about|c)\b\)?\.?:?", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Approximate();

    [GeneratedRegex(@"^(?:between )?(?<a>[12]\d{3})\s*(?:to|-|–|/|and)\s*(?<b>[12]\d{3})$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex YearRange();

    [GeneratedRegex(@"^(?<a>\d{1,2} \w{3,9} [12]\d{3}|\w{3,9} [12]\d{3}) to (?<b>\d{1,2} \w{3,9} [12]\d{3}|\w{3,9} [12]\d{3})$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex DayRange();

    [GeneratedRegex(@"^(?:dd|00)/(?<a>mm|\d{2})/(?<b>[12]\d{3})$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex BlankDay();
}
