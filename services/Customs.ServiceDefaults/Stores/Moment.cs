using System.Data;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;

namespace Customs.ServiceDefaults;

/// <summary>A transaction that only reads, and sees the database as it was at its first statement. It takes no lock that a writer waits for.</summary>
internal static class Moment
{
    public static async Task<IAsyncDisposable> BeginAsync(DbContext db, CancellationToken ct)
    {
        if (!db.Database.IsSqlite())
        {
            return await db.Database.BeginTransactionAsync(IsolationLevel.RepeatableRead, ct);
        }

        // Asked the ordinary way, SQLite's provider would take the writer's lock at once.
        await db.Database.OpenConnectionAsync(ct);
#pragma warning disable CA1849 // The provider has no other way to ask for a deferred one, and it starts without touching the file.
        var transaction = ((SqliteConnection)db.Database.GetDbConnection()).BeginTransaction(deferred: true);
#pragma warning restore CA1849
        var used = await db.Database.UseTransactionAsync(transaction, ct) ?? throw new InvalidOperationException("the transaction was not taken");
        return new Deferred(used, transaction);
    }

    // A transaction that the context was given is not ended with it.
    private sealed class Deferred(IDbContextTransaction used, SqliteTransaction transaction) : IAsyncDisposable
    {
        public async ValueTask DisposeAsync()
        {
            await used.DisposeAsync();
            await transaction.DisposeAsync();
        }
    }
}
