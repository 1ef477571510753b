using System.Globalization;
using System.Runtime.CompilerServices;
using Customs.Proof;
using Microsoft.EntityFrameworkCore;

namespace Customs.ServiceDefaults;

/// <summary>The audit trail of one store. Events stand for ever, so it is read in pieces up to the last one that there was at the beginning.</summary>
internal sealed class AuditTrail<TDb>(Store<TDb> store, Leaf leaf, SuiteSettings settings, TimeProvider time, StoreName name) : IAuditTrail
    where TDb : StoreDb
{
    private const int RowsInARead = 2_000;
    private const string SystemActor = "audit";

    private readonly HeadFolder heads = new(settings.AuditHeads, name.Value);

    public string Service => name.Value;

    public async IAsyncEnumerable<ReadOnlyMemory<byte>> ReadAsync(IReadOnlyCollection<string> resources, [EnumeratorCancellation] CancellationToken ct)
    {
        using var writer = new AuditFileWriter(Service, resources.Count == 0);
        var piece = new MemoryStream();
        await piece.WriteAsync(writer.Header, ct);
        await foreach (var rows in RowsAsync(0, resources, ct))
        {
            foreach (var row in rows)
            {
                piece.Write(writer.Event(row.Sequence, row.ActTime, row.PreviousHash, row.Resource, row.Act, row.Actor, Details(row), row.Hash));
            }

            yield return piece.ToArray();
            piece.SetLength(0);
        }

        await piece.WriteAsync(writer.Footer(new ProofSigner(leaf.Current), StoreDb.Micros(time.GetUtcNow())), ct);
        yield return piece.ToArray();
    }

    public async Task<long> SignHeadAsync(CancellationToken ct)
    {
        // 1. On from the head of an earlier day; what it stands for need not be read again.
        var now = StoreDb.Micros(time.GetUtcNow());
        var before = heads.Latest(now) ?? AuditHead.Start(Service);
        if (heads.Has(now))
        {
            return 0;
        }

        var digest = before.Digest.ToArray();
        var (events, last) = (before.Events, before.Sequence);
        await foreach (var rows in RowsAsync(before.Sequence, [], ct))
        {
            foreach (var row in rows)
            {
                AuditHead.Roll(digest, row.Hash);
                (events, last) = (events + 1, row.Sequence);
            }
        }

        if (events == 0)
        {
            return 0;
        }

        // 2. The file first: a head that is only in the store would share its fate.
        var head = new AuditHead(Service, events, last, digest);
        heads.Write(now, new ProofSigner(leaf.Current).Sign(head.Line(now)));
        await store.ActAsync(
            SystemActor,
            (act, _) =>
            {
                act.Audit($"audit/{Service}", "HeadSigned", ("sequence", last.ToString(CultureInfo.InvariantCulture)), ("digest", Convert.ToHexStringLower(digest)));
                return Task.FromResult(true);
            },
            ct);
        return last;
    }

    private async IAsyncEnumerable<List<AuditRow>> RowsAsync(long after, IReadOnlyCollection<string> resources, [EnumeratorCancellation] CancellationToken ct)
    {
        var end = await store.ReadAsync((db, inner) => db.Audit.MaxAsync(a => (long?)a.Sequence, inner), ct) ?? 0;
        while (after < end)
        {
            var from = after;
            var rows = await store.ReadAsync(
                (db, inner) => db.Audit.Where(a => a.Sequence > from && a.Sequence <= end && (resources.Count == 0 || resources.Contains(a.Resource)))
                    .OrderBy(a => a.Sequence).Take(RowsInARead).ToListAsync(inner),
                ct);
            if (rows.Count == 0)
            {
                break;
            }

            yield return rows;
            after = rows[^1].Sequence;
        }
    }

    // What is not stored as it was written may still mean the same; it is told in a way that the proof stumbles over.
    private static IReadOnlyDictionary<string, string> Details(AuditRow row) =>
        AuditChain.TryReadDetails(row.Details, out var details) ? details : new Dictionary<string, string> { ["stored otherwise than written"] = row.Details };
}
