using Customs.Common.V1;
using Microsoft.EntityFrameworkCore;

namespace Customs.ServiceDefaults;

/// <summary>Writes the audit and outbox rows of an act, last in its transaction.</summary>
/// <remarks>
/// The numbers come from counters whose rows stay locked until the commit, so they have no gaps and become visible in order: a follower that has seen 7 can not later be shown
/// a 6. The price is that commits of one service stand in line; they do so for the length of a commit only, because this comes last.
/// </remarks>
internal static class ActRows
{
    public static async Task AddAsync<TDb>(Act<TDb> act, CancellationToken ct)
        where TDb : StoreDb
    {
        act.Db.AddRange(await MakeAsync(act.Db, act.Audited, [.. act.Published.Select(p => (p, act.Time))], ct));
        await act.Db.SaveChangesAsync(ct);
    }

    /// <summary>Writes the rows of a group of acts, in the order of the group.</summary>
    public static async Task AddAsync(StoreDb db, IReadOnlyList<Addition> group, CancellationToken ct)
    {
        var rows = await MakeAsync(db, [.. group.SelectMany(a => a.Audited)], [.. group.SelectMany(a => a.Published.Select(p => (p, a.Time)))], ct);
        await RowInserts.AddAsync(db, rows, ct);
    }

    private static async Task<List<object>> MakeAsync(
        StoreDb db, IReadOnlyList<AuditEvent> audited, IReadOnlyList<((string Topic, string Resource, byte[] Payload) News, DateTimeOffset Time)> published, CancellationToken ct)
    {
        var rows = new List<object>(audited.Count + published.Count);
        if (audited.Count > 0)
        {
            var sequence = await TakeAsync(db, StoreDb.AuditCounter, audited.Count, ct);
            var last = await LastHashesAsync(db, audited, ct);
            foreach (var entry in audited)
            {
                entry.Sequence = ++sequence;
                var row = AuditChain.Next(entry, last.GetValueOrDefault(entry.Resource, []));
                last[entry.Resource] = row.Hash;
                rows.Add(row);
            }
        }

        if (published.Count > 0)
        {
            var sequence = await TakeAsync(db, StoreDb.OutboxCounter, published.Count, ct);
            rows.AddRange(published.Select(p => new OutboxRow
            {
                Sequence = ++sequence,
                Topic = p.News.Topic,
                Resource = p.News.Resource,
                Payload = p.News.Payload,
                RecordedTime = p.Time,
            }));
        }

        return rows;
    }

    // The chains go on from where they stand; a resource that is new has none.
    private static async Task<Dictionary<string, byte[]>> LastHashesAsync(StoreDb db, IReadOnlyList<AuditEvent> audited, CancellationToken ct)
    {
        var resources = audited.Select(a => a.Resource).Distinct(StringComparer.Ordinal).ToList();
        if (resources.Count == 1)
        {
            var resource = resources[0];
            var hash = await db.Audit.Where(a => a.Resource == resource).OrderByDescending(a => a.Sequence).Select(a => a.Hash).FirstOrDefaultAsync(ct);
            return hash is null ? new(StringComparer.Ordinal) : new(StringComparer.Ordinal) { [resource] = hash };
        }

        var ends = db.Audit.Where(a => resources.Contains(a.Resource)).GroupBy(a => a.Resource).Select(g => g.Max(a => a.Sequence));
        return await db.Audit.AsNoTracking().Where(a => ends.Contains(a.Sequence)).Select(a => new { a.Resource, a.Hash }).ToDictionaryAsync(a => a.Resource, a => a.Hash, StringComparer.Ordinal, ct);
    }

    // The number before the first that was taken.
    private static async Task<long> TakeAsync(StoreDb db, string counter, int count, CancellationToken ct)
    {
        await db.Counters.Where(c => c.Name == counter).ExecuteUpdateAsync(c => c.SetProperty(r => r.Value, r => r.Value + count), ct);
        return await db.Counters.AsNoTracking().Where(c => c.Name == counter).Select(c => c.Value).SingleAsync(ct) - count;
    }
}
