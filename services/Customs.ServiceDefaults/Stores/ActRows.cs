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
        if (act.Audited.Count > 0)
        {
            await AddAuditAsync(act, ct);
        }

        if (act.Published.Count > 0)
        {
            await AddOutboxAsync(act, ct);
        }

        await act.Db.SaveChangesAsync(ct);
    }

    private static async Task AddAuditAsync<TDb>(Act<TDb> act, CancellationToken ct)
        where TDb : StoreDb
    {
        var sequence = await TakeAsync(act.Db, StoreDb.AuditCounter, act.Audited.Count + act.Audited.Count(a => a.Details.ContainsKey(OfficeDetail)), ct);
        var last = new Dictionary<string, byte[]>(StringComparer.Ordinal);
        foreach (var audited in act.Audited)
        {
            var row = await ChainAsync(act.Db, audited, ++sequence, last, ct);
            if (audited.Details.TryGetValue(OfficeDetail, out var office))
            {
                await ChainAsync(act.Db, OfOffice(office, audited, row.Hash), ++sequence, last, ct);
            }
        }
    }

    private static async Task<AuditRow> ChainAsync(StoreDb db, AuditEvent audited, long sequence, Dictionary<string, byte[]> last, CancellationToken ct)
    {
        if (!last.TryGetValue(audited.Resource, out var previous))
        {
            previous = await db.Audit.Where(a => a.Resource == audited.Resource).OrderByDescending(a => a.Sequence).Select(a => a.Hash).FirstOrDefaultAsync(ct) ?? [];
        }

        audited.Sequence = sequence;
        var row = AuditChain.Next(audited, previous);
        last[audited.Resource] = row.Hash;
        db.Audit.Add(row);
        return row;
    }

    // The chain of an office holds, in one order, the hashes of all events of its cases: whoever has the last of them can tell that none is missing.
    private static AuditEvent OfOffice(string office, AuditEvent audited, byte[] hash) => new()
    {
        Resource = $"offices/{office}",
        Act = "Recorded",
        Actor = audited.Actor,
        ActTime = audited.ActTime,
        Details = { ["act"] = audited.Act, ["hash"] = Convert.ToHexStringLower(hash), ["resource"] = audited.Resource },
    };

    private static async Task AddOutboxAsync<TDb>(Act<TDb> act, CancellationToken ct)
        where TDb : StoreDb
    {
        var sequence = await TakeAsync(act.Db, StoreDb.OutboxCounter, act.Published.Count, ct);
        act.Db.Outbox.AddRange(act.Published.Select(p => new OutboxRow
        {
            Sequence = ++sequence,
            Topic = p.Topic,
            Resource = p.Resource,
            Payload = p.Payload,
            RecordedTime = act.Time,
        }));
    }

    // The number before the first that was taken.
    private static async Task<long> TakeAsync(StoreDb db, string counter, int count, CancellationToken ct)
    {
        await db.Counters.Where(c => c.Name == counter).ExecuteUpdateAsync(c => c.SetProperty(r => r.Value, r => r.Value + count), ct);
        return await db.Counters.AsNoTracking().Where(c => c.Name == counter).Select(c => c.Value).SingleAsync(ct) - count;
    }
}
