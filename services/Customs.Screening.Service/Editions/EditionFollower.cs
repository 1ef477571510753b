using Customs.ServiceDefaults;

namespace Customs.Screening.Service;

/// <summary>Makes the index ready at start, loads the starter list into an empty store, and follows what other replicas import and decide.</summary>
internal sealed class EditionFollower(
    ListIndexes indexes, Dispositions dispositions, StarterList starter, OutboxTail<ScreeningDb> tail, Readiness readiness, TimeProvider time) : MemoryFollower(time)
{
    /// <summary>Topic of everything that changes answers; the payload is the edition or the disposition.</summary>
    public const string Topic = "basis";

    /// <inheritdoc/>
    protected override async Task FollowAsync(CancellationToken stoppingToken)
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
