using System.Data.Common;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace Customs.ServiceDefaults;

/// <summary>Whether the store answers.</summary>
internal sealed class StoreHealth<TDb>(IDbContextFactory<TDb> contexts) : IHealthCheck
    where TDb : StoreDb
{
    public async Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default)
    {
        try
        {
            await using var db = await contexts.CreateDbContextAsync(cancellationToken);
            await db.Counters.AsNoTracking().CountAsync(cancellationToken);
            return HealthCheckResult.Healthy();
        }
        catch (DbException e)
        {
            return HealthCheckResult.Unhealthy("the store does not answer", e);
        }
    }
}
