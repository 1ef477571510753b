namespace Customs.Inspection.Consignments;

/// <summary>Which days a deciding authority works.</summary>
/// <param name="holidays">Whether a weekday is a public holiday.</param>
public sealed class WorkingCalendar(Func<DateOnly, bool> holidays)
{
    /// <summary>The nine public holidays of all German states; a state's own ones are not in it.</summary>
    public static WorkingCalendar Germany { get; } = new(IsGermanHoliday);

    /// <summary>Whether the authority works on a day.</summary>
    public bool IsWorkingDay(DateOnly day) => day.DayOfWeek is not (DayOfWeek.Saturday or DayOfWeek.Sunday) && !holidays(day);

    /// <summary>
    /// End of a period of working days. The day of the event does not count, and the period ends with the last day, at 24:00 UTC
    /// (Regulation (EEC, Euratom) 1182/71, Article 3).
    /// </summary>
    public DateTimeOffset AddWorkingDays(DateTimeOffset from, int days)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(days, 1);
        var day = DateOnly.FromDateTime(from.UtcDateTime);
        for (var left = days; left > 0;)
        {
            day = day.AddDays(1);
            if (IsWorkingDay(day))
            {
                left--;
            }
        }

        return new DateTimeOffset(day.AddDays(1), TimeOnly.MinValue, TimeSpan.Zero);
    }

    private static bool IsGermanHoliday(DateOnly day)
    {
        var fromEaster = day.DayNumber - EasterSunday(day.Year).DayNumber;
        return (day.Month, day.Day) is (1, 1) or (5, 1) or (10, 3) or (12, 25) or (12, 26)

            // Good Friday, Easter Monday, Ascension Day, Whit Monday.
            || fromEaster is -2 or 1 or 39 or 50;
    }

    // The Gregorian rule in the form of Meeus, Jones and Butcher.
    private static DateOnly EasterSunday(int year)
    {
        var a = year % 19;
        var (b, c) = Math.DivRem(year, 100);
        var (d, e) = Math.DivRem(b, 4);
        var g = (b - ((b + 8) / 25) + 1) / 3;
        var h = ((19 * a) + b - d - g + 15) % 30;
        var (i, k) = Math.DivRem(c, 4);
        var l = (32 + (2 * e) + (2 * i) - h - k) % 7;
        var m = (a + (11 * h) + (22 * l)) / 451;
        var (month, day) = Math.DivRem(h + l - (7 * m) + 114, 31);
        return new DateOnly(year, month, day + 1);
    }
}
