namespace Customs.Primitives.Calendars;

/// <summary>A public holiday as a law sets it, for some states and some years.</summary>
/// <param name="Name">Its English name.</param>
/// <param name="Falls">The day in a year.</param>
/// <param name="Source">The law.</param>
/// <param name="States">ISO 3166-2 codes without the country: BY. Empty means all states.</param>
/// <param name="From">First year; 0 means as long as the calendar reaches back (1995).</param>
/// <param name="To">Last year; null while it is in force.</param>
public sealed record HolidayRule(string Name, Func<int, DateOnly> Falls, string Source, string States = "", int From = 0, int? To = null)
{
    /// <summary>Whether the law makes the day a holiday in a state; a state that is not named has the holidays of all states only.</summary>
    public bool Holds(DateOnly day, string state) =>
        day.Year >= From && (To is not { } last || day.Year <= last) && Falls(day.Year) == day
        && (States.Length == 0 || (state.Length > 0 && States.Split(' ').Contains(state, StringComparer.Ordinal)));
}
