using Grpc.Core;
using Microsoft.Extensions.Logging;

namespace Customs.ServiceDefaults;

/// <summary>
/// Follows a Watch method of another service for ever: opens it, hands over each message, and opens it again after an interruption or a silence of three heartbeats.
/// </summary>
/// <param name="time">Clock of waits and silence.</param>
/// <param name="logger">Told of interruptions.</param>
public sealed class StreamFollower(TimeProvider time, ILogger<StreamFollower> logger)
{
    /// <summary>How long a stream may be silent: three heartbeats of 15 seconds.</summary>
    public static readonly TimeSpan MostSilence = TimeSpan.FromSeconds(45);

    private static readonly TimeSpan LeastDelay = TimeSpan.FromMilliseconds(100);
    private static readonly TimeSpan MostDelay = TimeSpan.FromSeconds(5);

    /// <summary>Runs until <paramref name="ct"/> ends it.</summary>
    /// <param name="stream">Name for the log: <c>WatchReferralEvents</c>.</param>
    /// <param name="open">Opens the stream from where the caller stands, each time anew.</param>
    /// <param name="handle">Takes one message; must have stored it when it returns, since the stream may end after it.</param>
    /// <param name="interrupted">Told when the stream is away, so that what depended on it is known to be old; may be null.</param>
    /// <param name="ct">Ends it.</param>
    public async Task FollowAsync<TMessage>(
        string stream, Func<CancellationToken, Task<AsyncServerStreamingCall<TMessage>>> open, Func<TMessage, CancellationToken, Task> handle, Action? interrupted, CancellationToken ct)
    {
        var delay = LeastDelay;
        while (!ct.IsCancellationRequested)
        {
            var status = StatusCode.OK;
            using var silence = CancellationTokenSource.CreateLinkedTokenSource(ct);
            await using var timer = time.CreateTimer(_ => silence.Cancel(), state: null, MostSilence, Timeout.InfiniteTimeSpan);
            try
            {
                using var call = await open(silence.Token);
                while (await call.ResponseStream.MoveNext(silence.Token))
                {
                    timer.Change(MostSilence, Timeout.InfiniteTimeSpan);
                    await handle(call.ResponseStream.Current, ct);
                    delay = LeastDelay;
                }
            }
            catch (RpcException e)
            {
                status = e.StatusCode;
            }
            catch (OperationCanceledException) when (silence.IsCancellationRequested)
            {
                status = StatusCode.DeadlineExceeded;
            }

            interrupted?.Invoke();
            if (!ct.IsCancellationRequested)
            {
                Log.StreamInterrupted(logger, stream, status.ToString(), delay);
                await Task.Delay(delay, time, ct).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
                delay = delay * 2 < MostDelay ? delay * 2 : MostDelay;
            }
        }
    }
}
