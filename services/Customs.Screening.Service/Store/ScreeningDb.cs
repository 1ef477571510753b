using Customs.ServiceDefaults;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Design;

namespace Customs.Screening.Service;

/// <summary>The database of the screening service.</summary>
public abstract class ScreeningDb(DbContextOptions options) : StoreDb(options)
{
    /// <summary>Editions, rejected ones included.</summary>
    public DbSet<EditionRow> Editions => Set<EditionRow>();

    /// <summary>Their designations.</summary>
    public DbSet<EditionContentRow> EditionContents => Set<EditionContentRow>();

    /// <summary>Parties of past declarations.</summary>
    public DbSet<SubjectRow> Subjects => Set<SubjectRow>();

    /// <summary>Decisions on matches.</summary>
    public DbSet<DispositionRow> Dispositions => Set<DispositionRow>();

    /// <inheritdoc/>
    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        base.OnModelCreating(modelBuilder);
        modelBuilder.Entity<EditionRow>(e =>
        {
            e.ToTable("editions");
            e.HasKey(r => r.Name);
            e.Property(r => r.Name).HasMaxLength(128);
            e.Property(r => r.List).HasMaxLength(64);
            e.Property(r => r.Source).HasMaxLength(32);
            e.HasIndex(r => new { r.List, r.Date, r.Sequence });
        });
        modelBuilder.Entity<EditionContentRow>(e =>
        {
            e.ToTable("edition_contents");
            e.HasKey(r => r.Edition);
            e.Property(r => r.Edition).HasMaxLength(128);
        });
        modelBuilder.Entity<SubjectRow>(e =>
        {
            e.ToTable("subjects");
            e.HasKey(r => r.Name);
            e.Property(r => r.Name).HasMaxLength(200);
            e.HasIndex(r => r.Sequence);
        });
        modelBuilder.Entity<DispositionRow>(e =>
        {
            e.ToTable("dispositions");
            e.HasKey(r => new { r.SubjectKey, r.Designation });
            e.Property(r => r.SubjectKey).HasMaxLength(64);
            e.Property(r => r.Designation).HasMaxLength(200);
        });
    }
}

/// <summary>Its SQLite form.</summary>
public sealed class SqliteScreeningDb(DbContextOptions<SqliteScreeningDb> options) : ScreeningDb(options);

/// <summary>Its PostgreSQL form.</summary>
public sealed class PgScreeningDb(DbContextOptions<PgScreeningDb> options) : ScreeningDb(options);

/// <summary>For dotnet ef.</summary>
public sealed class SqliteScreeningDbFactory : IDesignTimeDbContextFactory<SqliteScreeningDb>
{
    /// <inheritdoc/>
    public SqliteScreeningDb CreateDbContext(string[] args) => new(StoreRegistration.DesignSqlite<SqliteScreeningDb>());
}

/// <summary>For dotnet ef.</summary>
public sealed class PgScreeningDbFactory : IDesignTimeDbContextFactory<PgScreeningDb>
{
    /// <inheritdoc/>
    public PgScreeningDb CreateDbContext(string[] args) => new(StoreRegistration.DesignPostgres<PgScreeningDb>());
}
