using System.Data.Common;
using Customs.ServiceDefaults;
using Microsoft.Extensions.Hosting;

namespace Customs.Screening.Service;

/// <summary>Makes the index ready at start, loads the starter list into an empty store, and follows what other replicas import and decide.</summary>
internal sealed class EditionFollower(
    ListIndexes indexes, Dispositions dispositions, StarterList starter, OutboxTail<ScreeningDb> tail, Readiness readiness, TimeProvider time) : BackgroundService
{
    /// <summary>Topic of everything that changes answers; the payload is the edition or the disposition.</summary>
    public const string Topic = "basis";

    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(1);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        while (!stoppingToken.IsCancellationRequested)
        {
            try
            {
                await FollowAsync(stoppingToken);
            }
            catch (ObjectDisposedException) when (stoppingToken.IsCancellationRequested)
            {
                // The host has stopped while the lists were still being loaded, and waited no longer for it.
                return;
            }
            catch (DbException)
            {
                // The store is away for a moment: what is in memory goes on answering, and the health check of the store tells it.
                await Task.Delay(Pause, time, stoppingToken);
            }
        }
    }

    private async Task FollowAsync(CancellationToken stoppingToken)
    {
        var head = await tail.HeadAsync(stoppingToken);

        // Decisions first: calls are answered from the moment the editions are in memory.
        await dispositions.RefreshAsync(stoppingToken);
        await indexes.RefreshAsync(stoppingToken);
        await starter.LoadAsync(stoppingToken);
        readiness.IsReady = true;
        await foreach (var batch in tail.FollowInsideAsync(Topic, head, stoppingToken))
        {
            if (batch.Rows.Count > 0)
            {
                await indexes.RefreshAsync(stoppingToken);
                await dispositions.RefreshAsync(stoppingToken);
            }
        }
    }
}
