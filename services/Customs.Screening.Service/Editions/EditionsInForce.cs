namespace Customs.Screening.Service;

/// <summary>The editions of the store that were in force on a day, as <see cref="EditionCalendar"/> has it.</summary>
internal static class EditionsInForce
{
    /// <summary>Chooses among all editions; rejected ones are never in force. Ordered by list.</summary>
    public static IReadOnlyList<EditionRow> On(DateOnly day, IEnumerable<EditionRow> editions) =>
        EditionCalendar.InForce(editions.Where(e => !e.IsRejected), e => (e.List, e.Date, e.Sequence), day);
}
