namespace Customs.Screening;

/// <summary>Which edition of a list was in force on a day: the latest issued on or before it.</summary>
/// <remarks>"Listed on" dates inside a list cannot answer this: the Iran entries of the UN list were absent for years and came back with their old dates.</remarks>
public static class EditionCalendar
{
    /// <summary>For each list the edition in force on a day; a list without one is left out.</summary>
    public static IReadOnlyList<EditionKey> InForce(IEnumerable<EditionKey> editions, DateOnly day) =>
        [.. editions.Where(e => e.Date <= day).GroupBy(e => e.List, StringComparer.Ordinal).Select(g => g.MaxBy(e => e.Date)).OrderBy(e => e.List, StringComparer.Ordinal)];
}
