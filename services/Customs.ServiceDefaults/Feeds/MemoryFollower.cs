using System.Data.Common;
using Microsoft.Extensions.Hosting;

namespace Customs.ServiceDefaults;

/// <summary>Keeps in memory what a store holds: loads it at start and follows what other replicas change. While the store is away, what is in memory goes on answering.</summary>
/// <param name="time">Clock of the pause between tries.</param>
public abstract class MemoryFollower(TimeProvider time) : BackgroundService
{
    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(1);

    /// <summary>Loads, then follows until the store fails or the host stops; called again after a failure.</summary>
    protected abstract Task FollowAsync(CancellationToken stoppingToken);

    /// <inheritdoc/>
    protected sealed override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        while (!stoppingToken.IsCancellationRequested)
        {
            try
            {
                await FollowAsync(stoppingToken);
            }
            catch (ObjectDisposedException) when (stoppingToken.IsCancellationRequested)
            {
                // The host has stopped while it was still loading, and waited no longer for it.
                return;
            }
            catch (DbException)
            {
                // The health check of the store tells it.
                await Task.Delay(Pause, time, stoppingToken);
            }
        }
    }
}
