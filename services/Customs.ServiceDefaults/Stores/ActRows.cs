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
    private const string OfficeDetail = "office";

    public static async Task AddAsync<TDb>(Act<TDb> act, CancellationToken ct)
        where TDb : StoreDb
    {
        act.Db.AddRange(await MakeAsync(act, ct));
        await act.SaveAsync(ct);
    }

    private static async Task<List<object>> MakeAsync<TDb>(Act<TDb> act, CancellationToken ct)
        where TDb : StoreDb
    {
        var (db, audited, published) = (act.Db, act.Audited, act.Published);
        var rows = new List<object>(audited.Count + published.Count);
        if (audited.Count > 0)
        {
            var offices = audited.Select(OfficeOf).OfType<string>().ToList();
            var sequence = await TakeAsync(db, StoreDb.AuditCounter, audited.Count + offices.Count, ct);
            var last = await LastHashesAsync(db, [.. audited.Select(a => a.Resource).Concat(offices).Distinct(StringComparer.Ordinal)], ct);
            foreach (var entry in audited)
            {
                var row = Chain(entry, ++sequence, last);
                rows.Add(row);
                if (OfficeOf(entry) is { } office)
                {
                    rows.Add(Chain(OfOffice(office, entry, row.Hash), ++sequence, last));
                }
            }
        }

        if (published.Count > 0)
        {
            var sequence = await TakeAsync(db, StoreDb.OutboxCounter, published.Count, ct);
            rows.AddRange(published.Select(p => new OutboxRow
            {
                Sequence = ++sequence,
                Topic = p.Topic,
                Resource = p.Resource,
                Payload = p.Payload,
                RecordedTime = act.Time,
            }));
        }

        return rows;
    }

    private static AuditRow Chain(AuditEvent entry, long sequence, Dictionary<string, byte[]> last)
    {
        entry.Sequence = sequence;
        var row = AuditChain.Next(entry, last.GetValueOrDefault(entry.Resource, []));
        last[entry.Resource] = row.Hash;
        return row;
    }

    private static string? OfficeOf(AuditEvent entry) => entry.Details.TryGetValue(OfficeDetail, out var office) ? $"offices/{office}" : null;

    // The chain of an office holds, in one order, the hashes of all events of its cases: whoever has the last of them can tell that none is missing.
    private static AuditEvent OfOffice(string office, AuditEvent entry, byte[] hash) => new()
    {
        Resource = office,
        Act = "Recorded",
        Actor = entry.Actor,
        ActTime = entry.ActTime,
        Details = { ["act"] = entry.Act, ["hash"] = Convert.ToHexStringLower(hash), ["resource"] = entry.Resource },
    };

    // The chains go on from where they stand; a resource that is new has none.
    private static async Task<Dictionary<string, byte[]>> LastHashesAsync(StoreDb db, IReadOnlyList<string> resources, CancellationToken ct)
    {
        if (resources is [var resource])
        {
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
