using Microsoft.EntityFrameworkCore.Migrations;

namespace Customs.ServiceDefaults;

/// <summary>For migrations: makes the database itself refuse changes to rows that stand.</summary>
public static class AppendOnly
{
    /// <summary>Refuses UPDATE, DELETE and TRUNCATE on the table from now on. The first migration of every service calls it for <c>audit</c>.</summary>
    /// <param name="migrationBuilder">The migration.</param>
    /// <param name="table">Name of the table; letters and underscores.</param>
    /// <exception cref="ArgumentException">The name has other characters.</exception>
    public static void MakeAppendOnly(this MigrationBuilder migrationBuilder, string table = "audit")
    {
        if (!table.All(c => char.IsAsciiLetter(c) || c == '_'))
        {
            throw new ArgumentException($"'{table}' is no name of a table", nameof(table));
        }

        string[] statements = migrationBuilder.ActiveProvider?.EndsWith("Sqlite", StringComparison.Ordinal) == true ? Sqlite(table) : Postgres(table);
        foreach (var statement in statements)
        {
            migrationBuilder.Sql(statement);
        }
    }

    private static string[] Sqlite(string table) =>
    [
        $"CREATE TRIGGER {table}_no_update BEFORE UPDATE ON {table} BEGIN SELECT RAISE(ABORT, '{table} is append-only'); END;",
        $"CREATE TRIGGER {table}_no_delete BEFORE DELETE ON {table} BEGIN SELECT RAISE(ABORT, '{table} is append-only'); END;",
    ];

    private static string[] Postgres(string table) =>
    [
        $"""
        CREATE FUNCTION {table}_append_only() RETURNS trigger LANGUAGE plpgsql AS
        $$ BEGIN RAISE EXCEPTION '{table} is append-only' USING ERRCODE = 'restrict_violation'; END $$;
        """,
        $"CREATE TRIGGER {table}_no_change BEFORE UPDATE OR DELETE ON {table} FOR EACH ROW EXECUTE FUNCTION {table}_append_only();",
        $"CREATE TRIGGER {table}_no_truncate BEFORE TRUNCATE ON {table} FOR EACH STATEMENT EXECUTE FUNCTION {table}_append_only();",
    ];
}
