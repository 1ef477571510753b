using System.Data.Common;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace Customs.ServiceDefaults;

/// <summary>Forgets request ids when they have been kept as long as the settings say.</summary>
internal sealed class RequestSweep<TDb>(
    IDbContextFactory<TDb> contexts, WriterGate<TDb> gate, SuiteSettings settings, StoreName name, TimeProvider time, ILogger<RequestSweep<TDb>> logger) : BackgroundService
    where TDb : StoreDb
{
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(TimeSpan.FromHours(1), time);
        while (await timer.WaitForNextTickAsync(stoppingToken))
        {
            try
            {
                using var turn = await gate.EnterAsync(stoppingToken);
                await using var db = await contexts.CreateDbContextAsync(stoppingToken);
                var oldest = time.GetUtcNow() - settings.RequestsKept;
                var count = await db.Requests.Where(r => r.RecordedTime < oldest).ExecuteDeleteAsync(stoppingToken);
                if (count > 0)
                {
                    Log.RequestsForgotten(logger, count, name.Value);
                }
            }
            catch (DbException e)
            {
                Log.OutboxUnreadable(logger, name.Value, e.GetType().Name);
            }
        }
    }
}
