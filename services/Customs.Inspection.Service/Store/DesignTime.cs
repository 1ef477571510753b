using Customs.ServiceDefaults;
using Microsoft.EntityFrameworkCore.Design;

namespace Customs.Inspection.Service.Store;

/// <summary>Makes the SQLite form for <c>dotnet ef migrations add NAME -c SqliteInspectionDb -o Store/Migrations/Sqlite</c>.</summary>
internal sealed class SqliteDesign : IDesignTimeDbContextFactory<SqliteInspectionDb>
{
    public SqliteInspectionDb CreateDbContext(string[] args) => new(StoreRegistration.DesignSqlite<SqliteInspectionDb>());
}

/// <summary>Makes the PostgreSQL form for <c>dotnet ef migrations add NAME -c PgInspectionDb -o Store/Migrations/Pg</c>.</summary>
internal sealed class PgDesign : IDesignTimeDbContextFactory<PgInspectionDb>
{
    public PgInspectionDb CreateDbContext(string[] args) => new(StoreRegistration.DesignPostgres<PgInspectionDb>());
}
