using Customs.ServiceDefaults;
using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace Customs.Classification.Service;

/// <summary>Loads the lists at start and follows what other replicas import.</summary>
internal sealed class ControlListFollower(ControlLists lists, OutboxTail<ClassificationDb> tail, TimeProvider time) : MemoryFollower(time), IHealthCheck
{
    /// <summary>Topic of everything that changes answers; the payload is the edition.</summary>
    public const string Topic = "basis";

    /// <inheritdoc/>
    public Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default) =>
        Task.FromResult(lists.IsReady ? HealthCheckResult.Healthy() : HealthCheckResult.Unhealthy("the control lists are being loaded"));

    /// <inheritdoc/>
    protected override async Task FollowAsync(CancellationToken stoppingToken)
    {
        var head = await tail.HeadAsync(stoppingToken);

        // The start of the host must not wait for it: reading the pack takes a few hundred milliseconds.
        await Task.Run(() => lists.RefreshAsync(stoppingToken), stoppingToken);
        await foreach (var batch in tail.FollowInsideAsync(Topic, head, stoppingToken))
        {
            if (batch.Rows.Count > 0)
            {
                await lists.RefreshAsync(stoppingToken);
            }
        }
    }
}
