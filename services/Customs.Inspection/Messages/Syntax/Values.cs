using System.Globalization;
using Customs.Primitives;

namespace Customs.Inspection.Messages;

/// <summary>Reads values at places of a form. A value that is there and wrong is told; one that is not there is null.</summary>
internal static class Values
{
    private const decimal Most = 1_000_000_000_000_000m;

    private static readonly string[] s_times =
    [
        "yyyy-MM-dd'T'HH:mm:ss", "yyyy-MM-dd'T'HH:mm:ss.FFFFFFF", "yyyy-MM-dd'T'HH:mm:ssK", "yyyy-MM-dd'T'HH:mm:ss.FFFFFFFK", "yyyyMMddHHmmssK", "yyyyMMddHHmmsszz", "yyyyMMddHHmmss", "yyyyMMddHHmm", "yyyy-MM-dd", "yyyyMMdd",
    ];

    public static string? Text(this Element e, string path) => e.Of(path).Text();

    /// <summary>A number from 0 on.</summary>
    public static decimal? Number(this Element e, string path)
    {
        var at = e.Of(path);
        if (at.Text() is not { } text)
        {
            return null;
        }

        if (decimal.TryParse(text, NumberStyles.AllowDecimalPoint | NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) && number is >= 0 and < Most)
        {
            return number;
        }

        at.Wrong($"'{Cut(text)}' is not a number from 0 on");
        return null;
    }

    /// <summary>A whole number from 0 on.</summary>
    public static int? Whole(this Element e, string path)
    {
        var at = e.Of(path);
        if (at.Text() is not { } text)
        {
            return null;
        }

        if (int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number))
        {
            return number;
        }

        at.Wrong($"'{Cut(text)}' is not a whole number from 0 on");
        return null;
    }

    public static CountryCode? Country(this Element e, string path)
    {
        var at = e.Of(path);
        if (at.Text() is not { } text)
        {
            return null;
        }

        if (CountryCode.TryParse(text, out var country))
        {
            return country;
        }

        at.Wrong($"'{Cut(text)}' is not a country code of two letters");
        return null;
    }

    /// <summary>A time; one without zone is taken as UTC.</summary>
    public static DateTimeOffset? Time(this Element e, string path)
    {
        var at = e.Of(path);
        if (at.Text() is not { } text)
        {
            return null;
        }

        if (Moment(text) is { } time)
        {
            return time;
        }

        at.Wrong($"'{Cut(text)}' is not a time such as 2026-11-24T08:00:00Z");
        return null;
    }

    public static DateOnly? Day(this Element e, string path) => e.Time(path) is { } time ? DateOnly.FromDateTime(time.UtcDateTime) : null;

    /// <summary>Currency of an amount: three capital letters.</summary>
    public static string? Currency(this Element e, string path)
    {
        var at = e.Of(path);
        if (at.Text() is not { } text)
        {
            return null;
        }

        if (text.Length == 3 && text.All(char.IsAsciiLetterUpper))
        {
            return text;
        }

        at.Wrong($"'{Cut(text)}' is not a currency of three capital letters");
        return null;
    }

    public static DateTimeOffset? Moment(string text) =>
        DateTimeOffset.TryParseExact(text, s_times, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal | DateTimeStyles.AdjustToUniversal, out var time) ? time : null;

    public static string Cut(string text) => text.Length <= 40 ? text : text[..40] + "...";
}
