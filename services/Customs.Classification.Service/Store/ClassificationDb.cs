using Customs.ServiceDefaults;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Design;

namespace Customs.Classification.Service;

/// <summary>The database of the classification service.</summary>
public abstract class ClassificationDb(DbContextOptions options) : StoreDb(options)
{
    /// <summary>Editions of official lists, rejected ones included.</summary>
    public DbSet<ControlEditionRow> Editions => Set<ControlEditionRow>();

    /// <summary>What was confirmed of makers' models.</summary>
    public DbSet<ItemKnowledgeRow> ItemKnowledge => Set<ItemKnowledgeRow>();

    /// <inheritdoc/>
    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        base.OnModelCreating(modelBuilder);
        modelBuilder.Entity<ControlEditionRow>(e =>
        {
            e.ToTable("control_editions");
            e.HasKey(r => r.Name);
            e.Property(r => r.Name).HasMaxLength(128);
            e.Property(r => r.List).HasMaxLength(64);
            e.Property(r => r.Source).HasMaxLength(32);
            e.HasIndex(r => new { r.List, r.Date, r.Sequence });
        });
        modelBuilder.Entity<ItemKnowledgeRow>(e =>
        {
            e.ToTable("item_knowledge");
            e.HasKey(r => r.Name);
            e.Property(r => r.Name).HasMaxLength(64);
            e.Property(r => r.ModelKey).HasMaxLength(256);
            e.HasIndex(r => r.Sequence).IsUnique();
            e.HasIndex(r => new { r.ModelKey, r.Sequence });
        });
    }
}

/// <summary>Its SQLite form.</summary>
public sealed class SqliteClassificationDb(DbContextOptions<SqliteClassificationDb> options) : ClassificationDb(options);

/// <summary>Its PostgreSQL form.</summary>
public sealed class PgClassificationDb(DbContextOptions<PgClassificationDb> options) : ClassificationDb(options);

/// <summary>For dotnet ef.</summary>
public sealed class SqliteClassificationDbFactory : IDesignTimeDbContextFactory<SqliteClassificationDb>
{
    /// <inheritdoc/>
    public SqliteClassificationDb CreateDbContext(string[] args) => new(StoreRegistration.DesignSqlite<SqliteClassificationDb>());
}

/// <summary>For dotnet ef.</summary>
public sealed class PgClassificationDbFactory : IDesignTimeDbContextFactory<PgClassificationDb>
{
    /// <inheritdoc/>
    public PgClassificationDb CreateDbContext(string[] args) => new(StoreRegistration.DesignPostgres<PgClassificationDb>());
}
