using System.Data;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;

namespace Customs.ServiceDefaults;

/// <summary>A transaction that only reads, and sees the database as it was at its first statement. It takes no lock that a writer waits for.</summary>
internal static class Moment
{
    public static async Task<IDbContextTransaction> BeginAsync(DbContext db, CancellationToken ct)
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
        return await db.Database.UseTransactionAsync(transaction, ct) ?? throw new InvalidOperationException("the transaction was not taken");
    }
}
