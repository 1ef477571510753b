using System.Data.Common;
using Grpc.Core;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace Customs.ServiceDefaults;

/// <summary>Signs the head of a trail once a day, soon after midnight UTC. A process that was stopped at midnight does so within the hour after its next start.</summary>
internal sealed class HeadExport<TDb>(IAuditTrail trail, StoreName name, TimeProvider time, ILogger<HeadExport<TDb>> logger) : BackgroundService
    where TDb : StoreDb
{
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(TimeSpan.FromHours(1), time);
        while (await timer.WaitForNextTickAsync(stoppingToken))
        {
            try
            {
                var sequence = await trail.SignHeadAsync(stoppingToken);
                if (sequence > 0)
                {
                    Log.HeadSigned(logger, name.Value, sequence);
                }
            }
            catch (Exception e) when (e is DbException or IOException or UnauthorizedAccessException or RpcException)
            {
                Log.HeadNotSigned(logger, name.Value, e.GetType().Name);
            }
        }
    }
}
