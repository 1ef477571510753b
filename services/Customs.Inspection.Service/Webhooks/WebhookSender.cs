using Customs.Inspection.Service.Relays;
using Customs.Inspection.Service.Store;
using Customs.ServiceDefaults;
using Google.Protobuf.WellKnownTypes;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Logging;

namespace Customs.Inspection.Service.Webhooks;

/// <summary>
/// Tells one subscription of every change, in order and at least once, from where it was when it was first set up. What the receiver does not take is sent again with growing pauses, and passed
/// over when its time is up. How far it has come is stored after each event, and only if nobody has set it back meanwhile: that is how a replay begins.
/// </summary>
internal sealed class WebhookSender(Webhook webhook, OutboxTail<InspectionDb> tail, Store<InspectionDb> store, TimeProvider time, ILogger<WebhookSender> logger) : IDisposable
{
    private const string Actor = "inspection";

    private static readonly TimeSpan LeastPause = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan MostPause = TimeSpan.FromMinutes(5);

    private readonly WebhookDoor door = new(webhook, time);
    private readonly SemaphoreSlim setBack = new(0, 1);
    private int failed;
    private string lastFailure = "";
    private DateTimeOffset? lastTaken;

    /// <summary>The subscription.</summary>
    public Webhook Webhook => webhook;

    /// <summary>Runs until it is told to stop.</summary>
    public async Task RunAsync(CancellationToken ct)
    {
        while (!ct.IsCancellationRequested)
        {
            try
            {
                await FollowAsync(await PositionAsync(ct), ct);
            }
            catch (Exception e) when (Faults.MayPass(e))
            {
                await Task.Delay(LeastPause, time, ct).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            }
        }
    }

    /// <summary>Sends again what came after a sequence.</summary>
    public async Task ReplayAsync(long after, string actor, CancellationToken ct)
    {
        await store.ActAsync(
            actor,
            async (act, inner) =>
            {
                (await act.Db.Cursors.SingleAsync(c => c.Stream == webhook.Stream, inner)).Position = after;
                act.Audit(webhook.ResourceName, "WebhookReplayed", ("after", $"{after}"));
                return true;
            },
            ct);
        if (setBack.CurrentCount == 0)
        {
            setBack.Release();
        }
    }

    /// <summary>How far it is.</summary>
    public async Task<V1.Webhook> DescribeAsync(CancellationToken ct) => new()
    {
        Name = webhook.ResourceName,
        Subject = webhook.Subject,
        Url = webhook.Url.ToString(),
        Position = await store.ReadAsync((db, inner) => Cursors.ReadAsync(db, webhook.Stream, inner), ct),
        Head = await tail.HeadAsync(ct),
        FailedAttempts = Volatile.Read(ref failed),
        LastFailure = Volatile.Read(ref lastFailure),
        LastTakenTime = lastTaken is { } taken ? Timestamp.FromDateTimeOffset(taken) : null,
    };

    /// <inheritdoc/>
    public void Dispose()
    {
        door.Dispose();
        setBack.Dispose();
    }

    // A subscription that is new begins with what comes next.
    private async Task<long> PositionAsync(CancellationToken ct)
    {
        var head = await tail.HeadAsync(ct);
        return await store.ActAsync(
            Actor,
            async (act, inner) =>
            {
                var row = await act.Db.Cursors.FirstOrDefaultAsync(c => c.Stream == webhook.Stream, inner);
                if (row is null)
                {
                    row = new CursorRow { Stream = webhook.Stream, Position = head };
                    act.Db.Cursors.Add(row);
                }

                return row.Position;
            },
            ct);
    }

    private async Task FollowAsync(long after, CancellationToken ct)
    {
        using var again = CancellationTokenSource.CreateLinkedTokenSource(ct);
        var watching = UntilSetBackAsync(again);
        try
        {
            var position = after;
            await foreach (var batch in tail.FollowInsideAsync(Topics.Queue, position, again.Token))
            {
                foreach (var row in batch.Rows.Where(WebhookEvent.IsTold))
                {
                    await DeliverAsync(row, again.Token);
                    if (!await TryMoveAsync(position, row.Sequence, again.Token))
                    {
                        return;
                    }

                    position = row.Sequence;
                }
            }
        }
        catch (OperationCanceledException) when (!ct.IsCancellationRequested)
        {
            // Set back: it begins again from what is stored.
        }
        finally
        {
            await again.CancelAsync();
            await watching;
        }
    }

    private async Task UntilSetBackAsync(CancellationTokenSource again)
    {
        try
        {
            await setBack.WaitAsync(again.Token);
            await again.CancelAsync();
        }
        catch (OperationCanceledException)
        {
            // The follower ended by itself.
        }
    }

    private async Task DeliverAsync(OutboxRow row, CancellationToken ct)
    {
        var since = time.GetTimestamp();
        for (var attempt = 1; ; attempt++)
        {
            var why = await door.SendAsync(row, ct);
            (failed, lastFailure) = why.Length == 0 ? (0, "") : (attempt, why);
            if (why.Length == 0)
            {
                lastTaken = time.GetUtcNow();
                return;
            }

            if (time.GetElapsedTime(since) >= webhook.GiveUp)
            {
                Log.WebhookPassedOver(logger, webhook.Name, row.Sequence, attempt, why);
                return;
            }

            var pause = PauseAfter(attempt);
            Log.WebhookPostponed(logger, webhook.Name, row.Sequence, attempt, why, pause);
            await Task.Delay(pause, time, ct);
        }
    }

    private async Task<bool> TryMoveAsync(long from, long to, CancellationToken ct) => await store.ActAsync(
        Actor,
        async (act, inner) =>
        {
            var row = await act.Db.Cursors.SingleAsync(c => c.Stream == webhook.Stream, inner);
            var stands = row.Position == from;
            row.Position = stands ? to : row.Position;
            return stands;
        },
        ct);

    // Doubled each time up to the longest, a fifth of it by chance, so that receivers that come back are not met by all at once.
    private static TimeSpan PauseAfter(int attempt)
    {
        var pause = attempt > 10 ? MostPause : TimeSpan.FromTicks(Math.Min(MostPause.Ticks, LeastPause.Ticks << (attempt - 1)));
        return pause * (0.8 + (0.2 * Random.Shared.NextDouble()));
    }
}
