namespace Customs.Primitives.Calendars;

/// <summary>Which days an authority works, and when a period of such days ends.</summary>
/// <param name="Jurisdiction">ISO 3166-2 code of the state whose authority has to act, DE-BY; DE for the holidays that all German states have.</param>
public sealed record WorkingCalendar(string Jurisdiction)
{
    private static readonly HashSet<string> States = new(StringComparer.Ordinal)
    {
        "DE", "DE-BB", "DE-BE", "DE-BW", "DE-BY", "DE-HB", "DE-HE", "DE-HH", "DE-MV", "DE-NI", "DE-NW", "DE-RP", "DE-SH", "DE-SL", "DE-SN", "DE-ST", "DE-TH",
    };

    /// <summary>The nine public holidays of all German states; a state's own ones are not in it.</summary>
    public static WorkingCalendar Germany { get; } = new("DE");

    /// <summary>Whether there is a calendar for a jurisdiction.</summary>
    public static bool Knows(string jurisdiction) => States.Contains(jurisdiction);

    /// <summary>Whether the authority works on a day: neither weekend nor public holiday (Regulation (EEC, Euratom) 1182/71, Article 2).</summary>
    public bool IsWorkingDay(DateOnly day) => day.DayOfWeek is not (DayOfWeek.Saturday or DayOfWeek.Sunday) && GermanHolidays.On(day, Jurisdiction) is null;

    /// <summary>
    /// End of a period of working days: the day of the event does not count, and the period ends with the expiry of the last hour of the last day, at 24:00 legal time
    /// (Regulation (EEC, Euratom) 1182/71, Article 3).
    /// </summary>
    /// <param name="from">The event.</param>
    /// <param name="days">Working days, 1 or more.</param>
    public DateTimeOffset AddWorkingDays(DateTimeOffset from, int days)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(days, 1);
        var day = CentralEuropeanTime.DayOf(from);
        for (var left = days; left > 0;)
        {
            day = day.AddDays(1);
            if (IsWorkingDay(day))
            {
                left--;
            }
        }

        return CentralEuropeanTime.EndOf(day);
    }
}
