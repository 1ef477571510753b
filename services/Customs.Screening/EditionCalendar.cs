namespace Customs.Screening;

/// <summary>Which edition of a list was in force on a day: the latest issued on or before it.</summary>
/// <remarks>"Listed on" dates inside a list cannot answer this: the Iran entries of the UN list were absent for years and came back with their old dates.</remarks>
public static class EditionCalendar
{
    /// <summary>For each list the edition in force on a day, by list; of two imports of one issue the later. A list without one is left out.</summary>
    /// <param name="editions">The editions; rejected ones are not among them.</param>
    /// <param name="of">List, day of issue and order of import of an edition.</param>
    /// <param name="day">The day.</param>
    public static IReadOnlyList<T> InForce<T>(IEnumerable<T> editions, Func<T, (string List, DateOnly Issued, long Import)> of, DateOnly day) =>
    [
        .. editions.Select(e => (Edition: e, Of: of(e))).Where(e => e.Of.Issued <= day)
            .GroupBy(e => e.Of.List, StringComparer.Ordinal)
            .Select(g => g.MaxBy(e => (e.Of.Issued, e.Of.Import)))
            .OrderBy(e => e.Of.List, StringComparer.Ordinal).Select(e => e.Edition),
    ];
}
