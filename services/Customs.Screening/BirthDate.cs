using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace Customs.Screening;

/// <summary>A birth date as lists give it: the days on which the party may have been born, exact when both ends are the same day.</summary>
/// <param name="From">First possible day.</param>
/// <param name="To">Last possible day.</param>
/// <param name="Circa">Whether the list calls it approximate.</param>
public readonly record struct BirthDate(DateOnly From, DateOnly To, bool Circa = false)
{
    /// <summary>Whether day, month and year are known.</summary>
    public bool IsExact => From == To && !Circa;

    /// <summary>A whole year.</summary>
    public static BirthDate InYear(int year, bool circa = false) => new(new DateOnly(year, 1, 1), new DateOnly(year, 12, 31), circa);

    /// <summary>From the first day of one year to the last of another, in either order.</summary>
    public static BirthDate Between(int first, int last, bool circa = false) =>
        new(new DateOnly(Math.Min(first, last), 1, 1), new DateOnly(Math.Max(first, last), 12, 31), circa);

    /// <summary>A whole month.</summary>
    public static BirthDate InMonth(int year, int month, bool circa = false) =>
        new(new DateOnly(year, month, 1), new DateOnly(year, month, DateTime.DaysInMonth(year, month)), circa);

    /// <summary>Reads 1961, 1961-05, 1961-05-02 or 1961/1963.</summary>
    public static bool TryParse([NotNullWhen(true)] string? text, out BirthDate date)
    {
        date = default;
        var trimmed = text?.Trim() ?? "";
        if (DateOnly.TryParseExact(trimmed, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day))
        {
            date = new BirthDate(day, day);
            return true;
        }

        if (trimmed.Length == 9 && trimmed[4] is '/' or '-' && TryYear(trimmed[..4], out var first) && TryYear(trimmed[5..], out var last))
        {
            date = Between(first, last);
            return true;
        }

        if (trimmed.Length == 7 && trimmed[4] == '-' && TryYear(trimmed[..4], out var year)
            && int.TryParse(trimmed[5..], NumberStyles.None, CultureInfo.InvariantCulture, out var month) && month is >= 1 and <= 12)
        {
            date = InMonth(year, month);
            return true;
        }

        if (TryYear(trimmed, out year))
        {
            date = InYear(year);
            return true;
        }

        return false;
    }

    /// <summary>How two statements of a birth date stand to each other.</summary>
    public BirthDateAgreement Compare(BirthDate other)
    {
        if (From <= other.To && other.From <= To)
        {
            return IsExact && other.IsExact ? BirthDateAgreement.SameDay : BirthDateAgreement.Compatible;
        }

        var gap = From > other.To ? From.DayNumber - other.To.DayNumber : other.From.DayNumber - To.DayNumber;
        var slack = Circa || other.Circa ? 3 * 366 : 0;
        var swapped = IsExact && other.IsExact && From.Year == other.From.Year && From.Month == other.From.Day && From.Day == other.From.Month;
        return swapped || gap <= slack ? BirthDateAgreement.Compatible : gap <= 366 ? BirthDateAgreement.Near : BirthDateAgreement.Different;
    }

    /// <inheritdoc/>
    public override string ToString()
    {
        var circa = Circa ? "circa " : "";
        return From == To ? circa + From.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)
            : From.Year == To.Year && From.DayOfYear == 1 && To is { Month: 12, Day: 31 } ? string.Create(CultureInfo.InvariantCulture, $"{circa}{From.Year}")
            : From.Year == To.Year ? circa + From.ToString("yyyy-MM", CultureInfo.InvariantCulture)
            : string.Create(CultureInfo.InvariantCulture, $"{circa}{From.Year}/{To.Year}");
    }

    private static bool TryYear(string text, out int year) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out year) && text.Length == 4 && year is >= 1000 and <= 2999;
}

/// <summary>How two statements of a birth date stand to each other.</summary>
public enum BirthDateAgreement
{
    /// <summary>More than a year apart: speaks against.</summary>
    Different,

    /// <summary>Apart by a year or less: says little.</summary>
    Near,

    /// <summary>They may be the same day: speaks for.</summary>
    Compatible,

    /// <summary>The same day, stated exactly by both: speaks strongly for.</summary>
    SameDay,
}
