using System.Collections.Concurrent;
using System.Data.Common;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Storage;

namespace Customs.ServiceDefaults;

/// <summary>
/// Saves what a context has. On SQLite, rows that are new are inserted by one prepared statement a table, by the names and conversions of the model: the framework would make and prepare a statement
/// for every row. On a server it sends them all at once, and does it itself.
/// </summary>
internal static class RowInserts
{
    private static readonly ConcurrentDictionary<IEntityType, Plan> Plans = new();

    /// <summary>Saves all changes within the running transaction of the context.</summary>
    public static async Task SaveAsync(DbContext db, CancellationToken ct)
    {
        if (db.Database.IsSqlite() && db.Database.CurrentTransaction is { } transaction)
        {
            foreach (var table in db.ChangeTracker.Entries().Where(e => e.State == EntityState.Added && IsWhole(e.Metadata)).ToList().GroupBy(e => e.Metadata))
            {
                await InsertAsync(db.Database.GetDbConnection(), transaction.GetDbTransaction(), Plans.GetOrAdd(table.Key, Plan.Of), table, ct);
            }
        }

        await db.SaveChangesAsync(ct);
    }

    // What the database adds to a row has to be read back, and is left to the framework.
    private static bool IsWhole(IEntityType type) => type.GetProperties().All(p => p.ValueGenerated == ValueGenerated.Never);

    private static async Task InsertAsync(DbConnection connection, DbTransaction transaction, Plan plan, IEnumerable<EntityEntry> rows, CancellationToken ct)
    {
        await using var command = connection.CreateCommand();
        command.Transaction = transaction;
#pragma warning disable CA2100 // Names of tables and columns come from the model and nowhere else.
        command.CommandText = plan.Insert;
#pragma warning restore CA2100
        foreach (var column in plan.Columns)
        {
            var parameter = command.CreateParameter();
            parameter.ParameterName = column.Parameter;
            command.Parameters.Add(parameter);
        }

        foreach (var row in rows)
        {
            for (var i = 0; i < plan.Columns.Count; i++)
            {
                command.Parameters[i].Value = plan.Columns[i].ValueOf(row.Entity) ?? DBNull.Value;
            }

            await command.ExecuteNonQueryAsync(ct);
            row.State = EntityState.Unchanged;
        }
    }

    /// <summary>How rows of one kind are inserted.</summary>
    private sealed record Plan(IReadOnlyList<Column> Columns, string Insert)
    {
        public static Plan Of(IEntityType type)
        {
            var name = type.GetTableName() ?? throw new InvalidOperationException($"{type.Name} has no table");
            var table = StoreObjectIdentifier.Table(name, type.GetSchema());
            var columns = type.GetProperties().Select((p, i) => Column.Of(p, table, i)).ToList();
            return new Plan(columns, $"INSERT INTO \"{name}\" ({string.Join(", ", columns.Select(c => $"\"{c.Name}\""))}) VALUES ({string.Join(", ", columns.Select(c => c.Parameter))})");
        }
    }

    /// <summary>A column, and how its value is had from a row.</summary>
    private sealed record Column(string Name, string Parameter, Func<object, object?> ValueOf)
    {
        public static Column Of(IProperty property, in StoreObjectIdentifier table, int position)
        {
            var getter = property.GetGetter();
            var convert = property.GetTypeMapping().Converter?.ConvertToProvider;
            return new Column(
                property.GetColumnName(table) ?? throw new InvalidOperationException($"{property} has no column"),
                $"$p{position}",
                convert is null ? getter.GetClrValue : row => getter.GetClrValue(row) is { } value ? convert(value) : null);
        }
    }
}
