using CsCheck;
using Customs.Inspection.Consignments;

namespace Customs.Inspection.Tests.Consignments;

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
            new DateTimeOffset(DateOnly.Parse(end), TimeOnly.MinValue, TimeSpan.Zero),
            WorkingCalendar.Germany.AddWorkingDays(new DateTimeOffset(DateOnly.Parse(from), new TimeOnly(15, 0), TimeSpan.Zero), days));

    [Theory]
    [InlineData(1961, 4, 2)]
    [InlineData(2019, 4, 21)]
    [InlineData(2024, 3, 31)]
    [InlineData(2038, 4, 25)]
    public void Easter_Monday_is_a_holiday(int year, int month, int sunday) =>
        Assert.False(WorkingCalendar.Germany.IsWorkingDay(new DateOnly(year, month, sunday).AddDays(1)));

    [Fact]
    public void More_days_never_end_earlier() =>
        Gen.Select(Gen.Int[0, 33_000], Gen.Int[1, 60]).Sample((after, days) =>
        {
            var from = new DateTimeOffset(2000, 1, 1, 12, 0, 0, TimeSpan.Zero).AddDays(after);
            return WorkingCalendar.Germany.AddWorkingDays(from, days) < WorkingCalendar.Germany.AddWorkingDays(from, days + 1);
        });
}
