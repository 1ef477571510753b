using System.Data.Common;
using System.Runtime.CompilerServices;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace Customs.ServiceDefaults;

/// <summary>
/// Follows the outbox of one service and hands its rows to any number of watchers. The database is asked once for all of them, not once each: at a signal of this process, and
/// every second for what other replicas write. Watchers near the end read from memory; those far behind read pages of their own until they have caught up.
/// </summary>
public sealed class OutboxTail<TDb> : BackgroundService
    where TDb : StoreDb
{
    /// <summary>After this long without rows a watcher gets a heartbeat.</summary>
    public static readonly TimeSpan Heartbeat = TimeSpan.FromSeconds(15);

    private const int Page = 500;
    private const int Remembered = 4_096;

    private static readonly TimeSpan Round = TimeSpan.FromSeconds(1);

    private readonly IDbContextFactory<TDb> contexts;
    private readonly OutboxSignal<TDb> signal;
    private readonly TimeProvider time;
    private readonly IHostApplicationLifetime lifetime;
    private readonly StoreName name;
    private readonly ILogger<OutboxTail<TDb>> logger;
    private volatile Recent recent = new([], Head: -1, From: long.MaxValue, new(TaskCreationOptions.RunContinuationsAsynchronously));

    internal OutboxTail(
        IDbContextFactory<TDb> contexts, OutboxSignal<TDb> signal, TimeProvider time, IHostApplicationLifetime lifetime, StoreName name, ILogger<OutboxTail<TDb>> logger)
    {
        this.contexts = contexts;
        this.signal = signal;
        this.time = time;
        this.lifetime = lifetime;
        this.name = name;
        this.logger = logger;
    }

    /// <summary>The number of the last row that stands. Ask before reading a snapshot, and follow from it after.</summary>
    public async Task<long> HeadAsync(CancellationToken ct)
    {
        await using var db = await contexts.CreateDbContextAsync(ct);
        return await db.Counters.AsNoTracking().Where(c => c.Name == StoreDb.OutboxCounter).Select(c => c.Value).SingleAsync(ct);
    }

    /// <summary>The rows of a topic after a position, then those to come, with a heartbeat every 15 seconds of silence. Ends with <paramref name="ct"/>.</summary>
    /// <exception cref="Grpc.Core.RpcException">UNAVAILABLE when the service stops: the watcher opens its stream elsewhere.</exception>
    public IAsyncEnumerable<OutboxBatch> FollowAsync(string topic, long after, CancellationToken ct) => FollowAsync(topic, after, lifetime.ApplicationStopping, ct);

    /// <summary>The same for a background task of the service itself: a stop is no error to it, it is cancelled in its turn.</summary>
    public IAsyncEnumerable<OutboxBatch> FollowInsideAsync(string topic, long after, CancellationToken stoppingToken) =>
        FollowAsync(topic, after, CancellationToken.None, stoppingToken);

    private async IAsyncEnumerable<OutboxBatch> FollowAsync(string topic, long after, CancellationToken unavailable, [EnumeratorCancellation] CancellationToken ct)
    {
        var position = after;
        var silentSince = time.GetTimestamp();
        while (true)
        {
            var now = recent;
            var (rows, reached) = position >= now.From ? FromMemory(now, topic, position) : await FromStoreAsync(topic, position, ct);
            position = reached;
            if (rows.Count > 0 || time.GetElapsedTime(silentSince) >= Heartbeat)
            {
                silentSince = time.GetTimestamp();
                yield return new OutboxBatch(rows, position);
            }

            if (position >= now.Head)
            {
                await WaitAsync(now, Heartbeat - time.GetElapsedTime(silentSince), unavailable, ct);
            }
        }
    }

    /// <inheritdoc/>
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        while (!stoppingToken.IsCancellationRequested)
        {
            try
            {
                await LookAsync(stoppingToken);
            }
            catch (DbException e)
            {
                Log.OutboxUnreadable(logger, name.Value, e.GetType().Name);
            }

            await signal.WaitAsync(Round, stoppingToken);
        }
    }

    private static (IReadOnlyList<OutboxRow> Rows, long Reached) FromMemory(Recent now, string topic, long position)
    {
        var rows = now.Rows.Where(r => r.Sequence > position && r.Topic == topic).Take(Page).ToList();
        return (rows, rows.Count == Page ? rows[^1].Sequence : Math.Max(position, now.Head));
    }

    private async Task<(IReadOnlyList<OutboxRow> Rows, long Reached)> FromStoreAsync(string topic, long position, CancellationToken ct)
    {
        await using var db = await contexts.CreateDbContextAsync(ct);

        // The head first: what is written between the two reads is read by the next.
        var head = await db.Counters.AsNoTracking().Where(c => c.Name == StoreDb.OutboxCounter).Select(c => c.Value).SingleAsync(ct);
        var rows = await db.Outbox.AsNoTracking().Where(r => r.Topic == topic && r.Sequence > position && r.Sequence <= head).OrderBy(r => r.Sequence).Take(Page).ToListAsync(ct);
        return (rows, rows.Count == Page ? rows[^1].Sequence : Math.Max(position, head));
    }

    private async Task LookAsync(CancellationToken ct)
    {
        var before = recent;
        var head = await HeadAsync(ct);
        if (head == before.Head)
        {
            return;
        }

        var from = Math.Max(before.Head < 0 ? head : before.Head, head - Remembered);
        await using var db = await contexts.CreateDbContextAsync(ct);
        var added = await db.Outbox.AsNoTracking().Where(r => r.Sequence > from && r.Sequence <= head).OrderBy(r => r.Sequence).ToListAsync(ct);
        var kept = before.Head == from ? before.Rows.Where(r => r.Sequence > head - Remembered) : [];
        OutboxRow[] rows = [.. kept, .. added];
        recent = new Recent(rows, head, From: rows.Length > 0 ? rows[0].Sequence - 1 : head, new(TaskCreationOptions.RunContinuationsAsynchronously));
        before.Next.SetResult();
    }

    private async Task WaitAsync(Recent seen, TimeSpan most, CancellationToken unavailable, CancellationToken ct)
    {
        using var either = CancellationTokenSource.CreateLinkedTokenSource(ct, unavailable);
        if (most > TimeSpan.Zero)
        {
            await seen.Next.Task.WaitAsync(most, time, either.Token).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }

        ct.ThrowIfCancellationRequested();
        if (unavailable.IsCancellationRequested)
        {
            throw Rpc.Unavailable("the service is stopping", Reasons.Stopping);
        }
    }

    /// <summary>The last rows, in memory.</summary>
    /// <param name="Rows">Rows in order, without a gap from <paramref name="From"/> to <paramref name="Head"/>.</param>
    /// <param name="Head">Number of the last row; -1 before the first look.</param>
    /// <param name="From">Number before the first row in memory.</param>
    /// <param name="Next">Done when there is something newer.</param>
    private sealed record Recent(IReadOnlyList<OutboxRow> Rows, long Head, long From, TaskCompletionSource Next);
}
