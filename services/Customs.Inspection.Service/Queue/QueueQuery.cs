using Customs.Inspection.Service.Store;

namespace Customs.Inspection.Service.Queue;

/// <summary>Puts a filter to the database.</summary>
internal static class QueueQuery
{
    /// <summary>The rows that meet every term.</summary>
    public static IQueryable<QueueRow> Meeting(this IQueryable<QueueRow> rows, QueueFilter filter) => filter.Terms.Aggregate(rows, Meeting);

#pragma warning disable CA1307 // The database compares: EF translates the overload without a comparison only.
    private static IQueryable<QueueRow> Meeting(IQueryable<QueueRow> rows, QueueTerm term) => term switch
    {
        QueueTerm.Lanes lanes => rows.Where(q => lanes.Values.Contains(q.Lane)),
        QueueTerm.Outcomes outcomes => rows.Where(q => outcomes.Values.Contains(q.Outcome)),
        QueueTerm.States states => rows.Where(q => states.Values.Contains(q.State)),
        QueueTerm.Destinations destinations => rows.Where(q => destinations.Values.Contains(q.Destination)),
        QueueTerm.TakenBy takers => rows.Where(q => takers.Values.Contains(q.TakenBy)),
        QueueTerm.NotPerformed { Wanted: true } => rows.Where(q => q.NotPerformed > 0),
        QueueTerm.NotPerformed => rows.Where(q => q.NotPerformed == 0),
#pragma warning disable CA1307 // The database compares; what is stored is folded already.
        QueueTerm.Mrns mrns => rows.Where(q => mrns.Values.Any(v => q.Mrn.Contains(v))),
        QueueTerm.Gates gates => rows.Where(q => gates.Values.Any(v => q.Gates.Contains(" " + v + " "))),
        QueueTerm.Words words => rows.Where(q => words.Values.Any(v => q.Text.Contains(v))),
#pragma warning restore CA1307
        _ => throw new InvalidOperationException("unknown QueueTerm"),
    };
#pragma warning restore CA1307
}
