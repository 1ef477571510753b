using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Design;

namespace Customs.ServiceDefaults.Tests.Stores;

public sealed class StampRow
{
    public required string Name { get; init; }

    public int Version { get; set; }
}

public abstract class TestDb(DbContextOptions options) : StoreDb(options)
{
    public DbSet<StampRow> Stamps => Set<StampRow>();

    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        base.OnModelCreating(modelBuilder);
        modelBuilder.Entity<StampRow>(e =>
        {
            e.ToTable("stamps");
            e.HasKey(r => r.Name);
            e.Property(r => r.Version).IsConcurrencyToken();
        });
    }
}

public sealed class SqliteTestDb(DbContextOptions<SqliteTestDb> options) : TestDb(options);

public sealed class PgTestDb(DbContextOptions<PgTestDb> options) : TestDb(options);

public sealed class SqliteTestDbFactory : IDesignTimeDbContextFactory<SqliteTestDb>
{
    public SqliteTestDb CreateDbContext(string[] args) => new(StoreRegistration.DesignSqlite<SqliteTestDb>());
}

public sealed class PgTestDbFactory : IDesignTimeDbContextFactory<PgTestDb>
{
    public PgTestDb CreateDbContext(string[] args) => new(StoreRegistration.DesignPostgres<PgTestDb>());
}
