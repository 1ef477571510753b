using Customs.Inspection.Service.Store;
using Customs.ServiceDefaults;
using Grpc.Core;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace Customs.Inspection.Service.Relays;

/// <summary>
/// Delivers one topic of the outbox to another service, in order and at least once: what the receiver can not take now is sent again until it does, with growing pauses.
/// How far it has come is stored, so a restart goes on where it stopped.
/// </summary>
/// <param name="topic">The topic.</param>
/// <param name="tail">The outbox.</param>
/// <param name="store">The store.</param>
/// <param name="time">Clock of the pauses.</param>
/// <param name="logger">Told of pauses and refusals.</param>
internal abstract class Relay(string topic, OutboxTail<InspectionDb> tail, Store<InspectionDb> store, TimeProvider time, ILogger logger) : BackgroundService
{
    private static readonly TimeSpan LeastDelay = TimeSpan.FromMilliseconds(200);
    private static readonly TimeSpan MostDelay = TimeSpan.FromSeconds(10);

    // What passes by itself, or when the receiver is back or a setting is mended. Anything else the receiver will never take.
    private static readonly HashSet<StatusCode> Passing =
    [
        StatusCode.Unavailable, StatusCode.DeadlineExceeded, StatusCode.Aborted, StatusCode.ResourceExhausted, StatusCode.Internal, StatusCode.Unknown, StatusCode.Cancelled,
        StatusCode.Unauthenticated, StatusCode.PermissionDenied, StatusCode.Unimplemented,
    ];

    /// <summary>Sends one row.</summary>
    protected abstract Task SendAsync(OutboxRow row, CancellationToken ct);

    /// <summary>Sends rows that go together; by itself a row goes alone.</summary>
    protected virtual Task SendAsync(IReadOnlyList<OutboxRow> rows, CancellationToken ct) => SendAsync(rows[0], ct);

    /// <summary>Which rows go together, in their order.</summary>
    protected virtual IEnumerable<IReadOnlyList<OutboxRow>> Together(IReadOnlyList<OutboxRow> rows) => rows.Select(r => new[] { r });

    /// <summary>The receiver will never take the row; the act that caused it is undone or told.</summary>
    protected abstract Task RefusedAsync(OutboxRow row, RpcException why, CancellationToken ct);

    /// <inheritdoc/>
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        // Other work starts first; the outbox waits.
        await Task.Yield();
        for (var delay = LeastDelay; !stoppingToken.IsCancellationRequested; delay = Longer(delay))
        {
            try
            {
                var after = await store.ReadAsync((db, ct) => Cursors.ReadAsync(db, Stream, ct), stoppingToken);
                await foreach (var batch in tail.FollowAsync(topic, after, stoppingToken))
                {
                    foreach (var rows in Together(batch.Rows))
                    {
                        await DeliverAsync(rows, stoppingToken);
                    }
                }
            }
            catch (Exception e) when (Faults.MayPass(e))
            {
                // The tail says UNAVAILABLE when the process stops; the token follows at once.
                await Task.Delay(delay, time, stoppingToken).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            }
        }
    }

    private string Stream => $"outbox/{topic}";

    private static TimeSpan Longer(TimeSpan delay) => delay * 2 < MostDelay ? delay * 2 : MostDelay;

    private async Task DeliverAsync(IReadOnlyList<OutboxRow> rows, CancellationToken ct)
    {
        var row = rows[^1];
        for (var delay = LeastDelay; ; delay = Longer(delay))
        {
            try
            {
                await SendAsync(rows, ct);
                break;
            }
            catch (RpcException e) when (Passing.Contains(e.StatusCode))
            {
                ct.ThrowIfCancellationRequested();
                Log.RelayPostponed(logger, topic, row.Sequence, e.StatusCode.ToString(), delay.TotalMilliseconds);
                await Task.Delay(delay, time, ct);
            }
            catch (RpcException) when (rows.Count > 1)
            {
                // One of them is refused; alone, each tells for itself.
                foreach (var single in rows)
                {
                    await DeliverAsync([single], ct);
                }

                return;
            }
            catch (RpcException e)
            {
                Log.RelayRefused(logger, topic, row.Sequence, e.StatusCode.ToString());
                await RefusedAsync(row, e, ct);
                break;
            }
        }

        await store.ActAsync("inspection", (act, inner) => Cursors.TryMoveAsync(act.Db, Stream, row.Sequence, inner), ct);
    }
}
