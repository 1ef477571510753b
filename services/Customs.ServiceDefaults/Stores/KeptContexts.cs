using System.Collections.Concurrent;
using Microsoft.EntityFrameworkCore;

namespace Customs.ServiceDefaults;

/// <summary>
/// Contexts whose connection to a SQLite file stays open between uses: to open one, and to give it the functions that the framework wants on it, takes longer than most reads. With a
/// server the pool of its driver does the same, and knows which connections are broken.
/// </summary>
internal sealed class KeptContexts<TDb>(IDbContextFactory<TDb> contexts) : IAsyncDisposable
    where TDb : StoreDb
{
    private const int Most = 32;

    private readonly ConcurrentBag<TDb> kept = [];
    private volatile bool disposed;

    /// <summary>Takes one.</summary>
    public async Task<TDb> TakeAsync(CancellationToken ct)
    {
        if (kept.TryTake(out var db))
        {
            return db;
        }

        db = await contexts.CreateDbContextAsync(ct);
        if (db.Database.IsSqlite())
        {
            await db.Database.OpenConnectionAsync(ct);
        }

        return db;
    }

    /// <summary>Gives one back that was used to the end; one that failed on the way is disposed instead.</summary>
    public ValueTask GiveBackAsync(TDb db)
    {
        if (disposed || kept.Count >= Most || !db.Database.IsSqlite())
        {
            return db.DisposeAsync();
        }

        db.ChangeTracker.Clear();
        kept.Add(db);
        return ValueTask.CompletedTask;
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        disposed = true;
        while (kept.TryTake(out var db))
        {
            await db.DisposeAsync();
        }
    }
}
