using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace Customs.Screening.Service;

/// <summary>Whether the lists are in memory. Before that the service answers, but later than its callers wait.</summary>
internal sealed class Readiness : IHealthCheck
{
    private volatile bool isReady;

    /// <summary>Set once at start.</summary>
    public bool IsReady
    {
        get => isReady;
        set => isReady = value;
    }

    /// <inheritdoc/>
    public Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default) =>
        Task.FromResult(isReady ? HealthCheckResult.Healthy() : HealthCheckResult.Unhealthy("the lists are being loaded"));
}
