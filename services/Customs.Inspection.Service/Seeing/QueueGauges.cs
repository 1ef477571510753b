using System.Diagnostics.Metrics;
using Customs.Inspection.Service.Store;
using Customs.ServiceDefaults;
using Microsoft.EntityFrameworkCore;

namespace Customs.Inspection.Service.Seeing;

/// <summary>What an operator watches of the queue: how long it is, how long somebody has waited, what could not be checked, which clocks end.</summary>
internal sealed class QueueGauges(IMeterFactory meters, Store<InspectionDb> store, TimeProvider time) : PolledGauges(meters, "Customs.Inspection", time)
{
    private const string Length = "customs.queue.length";
    private const string Age = "customs.queue.age";
    private const string NotPerformed = "customs.queue.not_performed";
    private const string ClocksEnding = "customs.hold.clocks_ending";
    private const string ClocksOver = "customs.hold.clocks_over";

    private readonly TimeProvider time = time;

    /// <inheritdoc/>
    protected override IReadOnlyList<(string Name, string Unit, string Description)> Gauges { get; } =
    [
        (Length, "{declaration}", "Declarations in the queue, by lane."),
        (Age, "s", "How long the declaration that nobody has taken has waited that waits longest."),
        (NotPerformed, "{declaration}", "Declarations in the queue of which a check could not run."),
        (ClocksEnding, "{hold}", "Holds in force whose clock ends within 24 hours."),
        (ClocksOver, "{hold}", "Holds in force whose clock has ended."),
    ];

    /// <inheritdoc/>
    protected override Task<IReadOnlyDictionary<string, IReadOnlyList<Measurement<double>>>> ReadAsync(CancellationToken ct) => store.ReadAsync<IReadOnlyDictionary<string, IReadOnlyList<Measurement<double>>>>(
        async (db, inner) =>
        {
            var now = time.GetUtcNow();
            var soon = now.AddHours(24);
            var lanes = await db.Queue.Where(q => !q.Ended).GroupBy(q => q.Lane).Select(g => new { Lane = g.Key, Count = g.Count() }).ToListAsync(inner);
            var oldest = await db.Queue.Where(q => !q.Ended && q.TakenBy == "").Join(db.Declarations, q => q.Declaration, d => d.Name, (_, d) => d.CreatedAt).OrderBy(at => at).FirstOrDefaultAsync(inner);
            var missing = await db.Queue.CountAsync(q => !q.Ended && q.NotPerformed > 0, inner);
            var ending = await db.Holds.CountAsync(h => h.InForce && h.ClockEndsAt != null && h.ClockEndsAt >= now && h.ClockEndsAt < soon, inner);
            var over = await db.Holds.CountAsync(h => h.InForce && h.ClockEndsAt != null && h.ClockEndsAt < now, inner);
            return new Dictionary<string, IReadOnlyList<Measurement<double>>>(StringComparer.Ordinal)
            {
                [Length] = [.. lanes.Select(l => new Measurement<double>(l.Count, new KeyValuePair<string, object?>("customs.lane", Codes<V1.Lane>.Word((V1.Lane)l.Lane))))],
                [Age] = [new(oldest == default ? 0 : (now - oldest).TotalSeconds)],
                [NotPerformed] = [new(missing)],
                [ClocksEnding] = [new(ending)],
                [ClocksOver] = [new(over)],
            };
        },
        ct);
}
