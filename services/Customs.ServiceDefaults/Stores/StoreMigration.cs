using System.Data.Common;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace Customs.ServiceDefaults;

/// <summary>Brings a store to its present form at start. One replica does it while the others wait (the database holds the lock); an unreachable store is tried again, with words.</summary>
internal sealed class StoreMigration<TDb>(
    IDbContextFactory<TDb> contexts, SuiteSettings settings, StoreName name, TimeProvider time, ILogger<StoreMigration<TDb>> logger) : IHostedLifecycleService
    where TDb : StoreDb
{
    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(1);

    public async Task StartingAsync(CancellationToken cancellationToken)
    {
        var end = time.GetUtcNow() + settings.StoreWait;
        while (true)
        {
            try
            {
                await MigrateAsync(cancellationToken);
                return;
            }
            catch (DbException e)
            {
                var left = end - time.GetUtcNow();
                if (left <= TimeSpan.Zero || e.SqlState is { Length: > 0 } and not ['5', '7', ..] and not ['0', '8', ..] and not ['5', '3', ..])
                {
                    throw new SettingsException($"store {name.Value} can not be used: {e.Message}", e);
                }

                Log.StoreAwaited(logger, name.Value, e.GetType().Name, left);
                await Task.Delay(Pause, time, cancellationToken);
            }
        }
    }

    public Task StartAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StartedAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StoppingAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StoppedAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    private async Task MigrateAsync(CancellationToken ct)
    {
        await using var db = await contexts.CreateDbContextAsync(ct);
        if (db.Database.IsSqlite())
        {
            // The lock of a process that was killed while migrating would stay for ever. This process holds the data folder, so no other can be at it.
            await db.Database.ExecuteSqlRawAsync("PRAGMA journal_mode=WAL; DROP TABLE IF EXISTS \"__EFMigrationsLock\";", ct);
        }

        var pending = (await db.Database.GetPendingMigrationsAsync(ct)).Count();
        if (pending > 0)
        {
            await db.Database.MigrateAsync(ct);
            Log.StoreMigrated(logger, name.Value, pending);
        }
    }
}
