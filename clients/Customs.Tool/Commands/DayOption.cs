using System.CommandLine;
using System.Globalization;
using Date = Google.Type.Date;

namespace Customs.Tool.Commands;

/// <summary>Options that take a day.</summary>
internal static class DayOption
{
    /// <summary>--as-of: answer from what was in force on a day.</summary>
    public static Option<string?> AsOf() => Of("--as-of", "Answer from the editions in force on this day, YYYY-MM-DD; today by default.");

    /// <summary>An option that takes a day.</summary>
    public static Option<string?> Of(string name, string description)
    {
        var option = new Option<string?>(name) { Description = description };
        option.Validators.Add(result =>
        {
            if (result.GetValueOrDefault<string?>() is { } text && !TryParse(text, out _))
            {
                result.AddError($"{name}: '{text}' is not a day of the form YYYY-MM-DD");
            }
        });
        return option;
    }

    /// <summary>The day that was given; null when none was.</summary>
    public static Date? Value(ParseResult parsed, Option<string?> option) =>
        parsed.GetValue(option) is { } text && TryParse(text, out var day) ? new Date { Year = day.Year, Month = day.Month, Day = day.Day } : null;

    private static bool TryParse(string text, out DateOnly day) => DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out day);
}
