using CsCheck;
using Customs.Primitives.Calendars;

namespace Customs.Primitives.Tests;

public sealed class WorkingCalendarTests
{
    [Theory]
    [InlineData("2026-04-02", 1, "2026-04-08")] // Maundy Thursday: Good Friday and Easter Monday are no working days.
    [InlineData("2026-05-13", 1, "2026-05-16")] // Ascension Day follows.
    [InlineData("2026-12-23", 2, "2026-12-29")] // Christmas Eve works, both Christmas days fall on Friday and Saturday.
    [InlineData("2026-11-24", 10, "2026-12-09")]
    [InlineData("2026-10-02", 1, "2026-10-06")] // 3 October is a Saturday.
    public void A_period_of_working_days_ends_with_the_last_of_them(string from, int days, string end) =>
        Assert.Equal(
            CentralEuropeanTime.EndOf(DateOnly.Parse(end).AddDays(-1)),
            WorkingCalendar.Germany.AddWorkingDays(new DateTimeOffset(DateOnly.Parse(from), new TimeOnly(15, 0), TimeSpan.Zero), days));

    [Theory]
    [InlineData(1961, 4, 2)]
    [InlineData(2019, 4, 21)]
    [InlineData(2024, 3, 31)]
    [InlineData(2038, 4, 25)]
    public void Easter_Monday_is_a_holiday(int year, int month, int sunday) =>
        Assert.False(WorkingCalendar.Germany.IsWorkingDay(new DateOnly(year, month, sunday).AddDays(1)));

    // Days that are holidays in exactly these states, from the laws as they were published.
    [Theory]
    [InlineData("2026-01-06", "BW BY ST")]
    [InlineData("2018-03-08", "")]
    [InlineData("2019-03-08", "BE")]
    [InlineData("2023-03-08", "BE MV")]
    [InlineData("2020-05-08", "BE")]
    [InlineData("2025-05-08", "BE")]
    [InlineData("2026-05-08", "")]
    [InlineData("2028-06-17", "BE")]
    [InlineData("2026-06-04", "BW BY HE NW RP SL")] // Corpus Christi
    [InlineData("2026-08-15", "SL")]
    [InlineData("2019-09-20", "TH")]
    [InlineData("2016-10-31", "BB MV SN ST TH")]
    [InlineData("2017-10-31", "BB BE BW BY HB HE HH MV NI NW RP SH SL SN ST TH")]
    [InlineData("2018-10-31", "BB HB HH MV NI SH SN ST TH")]
    [InlineData("2026-11-01", "BW BY NW RP SL")]
    [InlineData("2026-11-18", "SN")] // Day of Repentance
    [InlineData("2022-11-16", "SN")]
    [InlineData("2026-12-24", "")]
    public void A_state_holiday_counts_in_its_state_and_in_its_years(string day, string states) =>
        Assert.Equal(
            states.Split(' ', StringSplitOptions.RemoveEmptyEntries),
            new[] { "BB", "BE", "BW", "BY", "HB", "HE", "HH", "MV", "NI", "NW", "RP", "SH", "SL", "SN", "ST", "TH" }.Where(s => GermanHolidays.On(DateOnly.Parse(day), $"DE-{s}") is not null));

    [Fact]
    public void Every_rule_names_its_law_and_every_state_that_it_names_has_a_calendar() => Assert.All(GermanHolidays.Rules, r =>
    {
        Assert.NotEmpty(r.Source);
        Assert.All(r.States.Split(' ', StringSplitOptions.RemoveEmptyEntries), s => Assert.True(WorkingCalendar.Knows($"DE-{s}")));
    });

    [Theory]
    [InlineData("2026-03-27T15:00:00Z", "2026-03-30T22:00:00Z")] // The clocks go forward on 29 March.
    [InlineData("2026-10-23T15:00:00Z", "2026-10-26T23:00:00Z")] // And back on 25 October.
    [InlineData("2026-07-01T22:30:00Z", "2026-07-03T22:00:00Z")] // Already 2 July in Germany.
    public void A_day_ends_at_midnight_of_legal_time(string from, string end) =>
        Assert.Equal(DateTimeOffset.Parse(end), WorkingCalendar.Germany.AddWorkingDays(DateTimeOffset.Parse(from), 1));

    [Fact]
    public void Legal_time_is_that_of_the_time_zone_database() => Gen.Int[0, 24 * 365 * 30].Sample(hours =>
    {
        var at = new DateTimeOffset(1996, 1, 1, 0, 30, 0, TimeSpan.Zero).AddHours(hours);
        return TimeZoneInfo.FindSystemTimeZoneById("Europe/Berlin").GetUtcOffset(at) == CentralEuropeanTime.OffsetAt(at);
    });

    [Fact]
    public void More_days_never_end_earlier() =>
        Gen.Select(Gen.Int[0, 33_000], Gen.Int[1, 60]).Sample((after, days) =>
        {
            var from = new DateTimeOffset(2000, 1, 1, 12, 0, 0, TimeSpan.Zero).AddDays(after);
            return WorkingCalendar.Germany.AddWorkingDays(from, days) < WorkingCalendar.Germany.AddWorkingDays(from, days + 1);
        });
}
