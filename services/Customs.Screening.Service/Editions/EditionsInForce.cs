namespace Customs.Screening.Service;

/// <summary>Chooses the editions that were in force on a day: of each list the latest issue up to that day, and of two imports of one issue the later.</summary>
/// <remarks>What a list was on a day is told by the editions that were kept, not by the dates inside one: designations come back with their old dates (notes of the UN list, 2025).</remarks>
internal static class EditionsInForce
{
    /// <summary>Chooses among all editions; rejected ones are never in force. Ordered by list.</summary>
    public static IReadOnlyList<EditionRow> On(DateOnly day, IEnumerable<EditionRow> editions) =>
    [
        .. editions.Where(e => !e.IsRejected && e.Date <= day)
            .GroupBy(e => e.List, StringComparer.Ordinal)
            .Select(g => g.OrderBy(e => e.Date).ThenBy(e => e.Sequence).Last())
            .OrderBy(e => e.List, StringComparer.Ordinal),
    ];
}
