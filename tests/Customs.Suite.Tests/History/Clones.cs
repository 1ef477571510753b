using System.Globalization;
using Microsoft.Data.Sqlite;

namespace Customs.Suite.Tests.History;

/// <summary>Multiplies what the product itself has stored: each clone is another population of firms with the same trade, of the same exporters. Only what look-ups of the history read is multiplied.</summary>
internal static class Clones
{
    /// <summary>Brings a store to a number of declarations.</summary>
    public static async Task GrowAsync(string file, int to, CancellationToken ct)
    {
        await using var connection = new SqliteConnection($"Data Source={file}");
        await connection.OpenAsync(ct);
        await RunAsync(connection, "PRAGMA journal_mode=OFF; PRAGMA synchronous=OFF; PRAGMA cache_size=-400000;", ct);
        var have = Convert.ToInt32(await ScalarAsync(connection, "SELECT COUNT(*) FROM declarations WHERE Name NOT GLOB '*c[0-9]*'", ct), CultureInfo.InvariantCulture);
        var first = Convert.ToInt32(await ScalarAsync(connection, "SELECT COUNT(*) FROM declarations", ct), CultureInfo.InvariantCulture) / have;
        var series = string.Create(CultureInfo.InvariantCulture, $"WITH RECURSIVE n(i) AS (SELECT {first} UNION ALL SELECT i + 1 FROM n WHERE i + 1 < {to / have})");
        foreach (var (table, changed, order, where) in new (string, Dictionary<string, string>, string, string)[]
        {
            ("declarations", new() { ["Name"] = "t.Name || 'c' || i", ["Cluster"] = "CASE t.Cluster WHEN '' THEN '' ELSE t.Cluster || 'c' || i END" }, "1", "t.Name NOT GLOB '*c[0-9]*'"),
            ("history", new() { ["Declaration"] = "t.Declaration || 'c' || i" }, "1", "t.Declaration NOT GLOB '*c[0-9]*'"),
            ("history_keys", new() { ["Declaration"] = "t.Declaration || 'c' || i", ["Value"] = "CASE t.Kind WHEN 'EXPORTER' THEN t.Value ELSE t.Value || 'c' || i END" }, "1, 2, 3", "t.Declaration NOT GLOB '*c[0-9]*'"),
            ("network_keys", new() { ["Text"] = "t.Text || 'c' || i", ["Cluster"] = "CASE t.Cluster WHEN '' THEN '' ELSE t.Cluster || 'c' || i END" }, "1, 2", "t.Text NOT LIKE 'EXPORTER%' AND t.Text NOT GLOB '*c[0-9]*'"),
            ("clusters", new() { ["Name"] = "t.Name || 'c' || i" }, "1", "t.Name NOT GLOB '*c[0-9]*'"),
        })
        {
            var columns = await ColumnsAsync(connection, table, ct);
            var values = string.Join(", ", columns.Select(c => changed.GetValueOrDefault(c) ?? $"t.\"{c}\""));
            await RunAsync(connection, $"{series} INSERT INTO {table} ({string.Join(", ", columns.Select(c => $"\"{c}\""))}) SELECT {values} FROM {table} t, n WHERE {where} ORDER BY {order}", ct);
        }

        await RunAsync(connection, string.Create(CultureInfo.InvariantCulture, $"UPDATE network_keys SET Count = MIN(501, Count * {to / have}) WHERE Text LIKE 'EXPORTER%'"), ct);
        await RunAsync(connection, "PRAGMA journal_mode=WAL;", ct);
    }

    private static async Task<List<string>> ColumnsAsync(SqliteConnection connection, string table, CancellationToken ct)
    {
        await using var command = connection.CreateCommand();
        command.CommandText = "SELECT name FROM pragma_table_info($table)";
        command.Parameters.AddWithValue("$table", table);
        await using var reader = await command.ExecuteReaderAsync(ct);
        var columns = new List<string>();
        while (await reader.ReadAsync(ct))
        {
            columns.Add(reader.GetString(0));
        }

        return columns;
    }

    private static async Task<object?> ScalarAsync(SqliteConnection connection, string sql, CancellationToken ct)
    {
        await using var command = Of(connection, sql);
        return await command.ExecuteScalarAsync(ct);
    }

    private static async Task RunAsync(SqliteConnection connection, string sql, CancellationToken ct)
    {
        await using var command = Of(connection, sql);
        await command.ExecuteNonQueryAsync(ct);
    }

#pragma warning disable CA2100 // The statements are made of this file's own words and numbers.
    private static SqliteCommand Of(SqliteConnection connection, string sql) => new(sql, connection) { CommandTimeout = 0 };
#pragma warning restore CA2100
}
