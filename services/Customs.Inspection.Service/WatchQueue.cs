using System.Runtime.CompilerServices;
using Customs.Inspection.Service.Relays;
using Customs.Inspection.Service.Store;
using Customs.ServiceDefaults;
using Microsoft.EntityFrameworkCore;

namespace Customs.Inspection.Service;

/// <summary>Streams the queue: the rows as they are, most urgent first, then every change. A token resumes behind the last message that was seen.</summary>
public sealed class WatchQueue(Store<InspectionDb> store, OutboxTail<InspectionDb> tail, TimeProvider time)
{
    private const int Page = 500;

    /// <summary>The messages; without end until <paramref name="ct"/> ends it.</summary>
    public async IAsyncEnumerable<V1.WatchQueueResponse> RunAsync(string resumeToken, [EnumeratorCancellation] CancellationToken ct)
    {
        // 1. A token of this store resumes; one from before a restore of the store, whose changes are not here, starts anew.
        var head = await tail.HeadAsync(ct);
        var position = ResumeToken.Read(Topics.Queue, resumeToken);
        if (position is null || position > head)
        {
            // 2. The rows as they are. What changes while they are read comes again as a change, since the position was taken before.
            await foreach (var message in SnapshotAsync(ct))
            {
                if (message.SnapshotComplete)
                {
                    message.ResumeToken = ResumeToken.Write(Topics.Queue, head);
                }

                yield return message;
            }

            position = head;
        }

        // 3. Every change; the database is asked once for all watchers.
        await foreach (var batch in tail.FollowAsync(Topics.Queue, position.Value, ct))
        {
            yield return new V1.WatchQueueResponse
            {
                Events = { batch.Rows.Select(Read) },
                ResumeToken = ResumeToken.Write(Topics.Queue, batch.Position),
                ServerTime = Wire.Time(time.GetUtcNow()),
            };
        }
    }

    private async IAsyncEnumerable<V1.WatchQueueResponse> SnapshotAsync([EnumeratorCancellation] CancellationToken ct)
    {
        var (rank, name) = (long.MinValue, "");
        while (true)
        {
            var (afterRank, afterName) = (rank, name);
            var rows = await store.ReadAsync(
                (db, inner) => db.Queue
#pragma warning disable CA1309 // The database compares, by the order that it sorts by.
                    .Where(q => !q.Ended && (q.Rank > afterRank || (q.Rank == afterRank && string.Compare(q.Declaration, afterName) > 0)))
#pragma warning restore CA1309
                    .OrderBy(q => q.Rank).ThenBy(q => q.Declaration).Take(Page).ToListAsync(inner),
                ct);
            var complete = rows.Count < Page;
            yield return new V1.WatchQueueResponse
            {
                Events = { rows.Select(r => new V1.QueueEvent { Entry = V1.QueueEntry.Parser.ParseFrom(r.Entry) }) },
                Snapshot = true,
                SnapshotComplete = complete,
                ServerTime = Wire.Time(time.GetUtcNow()),
            };
            if (complete)
            {
                yield break;
            }

            (rank, name) = (rows[^1].Rank, rows[^1].Declaration);
        }
    }

    private static V1.QueueEvent Read(OutboxRow row)
    {
        var told = V1.QueueEvent.Parser.ParseFrom(row.Payload);
        told.Sequence = row.Sequence;
        return told;
    }
}
