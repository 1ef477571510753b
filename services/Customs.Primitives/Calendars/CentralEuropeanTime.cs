namespace Customs.Primitives.Calendars;

/// <summary>Legal time in Germany: an hour ahead of UTC, two from the last Sunday of March to the last Sunday of October, each at 01:00 UTC (Directive 2000/84/EC, in force so since 1996).</summary>
public static class CentralEuropeanTime
{
    /// <summary>How far local time is ahead at an instant.</summary>
    public static TimeSpan OffsetAt(DateTimeOffset at)
    {
        var utc = at.UtcDateTime;
        return TimeSpan.FromHours(utc >= LastSunday(utc.Year, 3) && utc < LastSunday(utc.Year, 10) ? 2 : 1);
    }

    /// <summary>The local day of an instant.</summary>
    public static DateOnly DayOf(DateTimeOffset at) => DateOnly.FromDateTime(at.UtcDateTime + OffsetAt(at));

    /// <summary>The instant at which a local day ends, 24:00. Clocks never change at midnight, so it is exact.</summary>
    public static DateTimeOffset EndOf(DateOnly day)
    {
        var midnight = new DateTimeOffset(day.AddDays(1), TimeOnly.MinValue, TimeSpan.Zero);
        return midnight - OffsetAt(midnight - TimeSpan.FromHours(1));
    }

    private static DateTime LastSunday(int year, int month)
    {
        var last = new DateTime(year, month, 31, 1, 0, 0, DateTimeKind.Utc);
        return last.AddDays(-(int)last.DayOfWeek);
    }
}
