using Customs.ServiceDefaults;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Design;

namespace Customs.Referral.Service;

/// <summary>The database of the referral service.</summary>
public abstract class ReferralDb(DbContextOptions options) : StoreDb(options)
{
    /// <summary>Cases.</summary>
    public DbSet<CaseRow> Cases => Set<CaseRow>();

    /// <summary>Declarations as they were referred.</summary>
    public DbSet<FrozenRow> Frozen => Set<FrozenRow>();

    /// <summary>Files of cases.</summary>
    public DbSet<EvidenceRow> Evidence => Set<EvidenceRow>();

    /// <summary>Their bytes.</summary>
    public DbSet<EvidencePartRow> EvidenceParts => Set<EvidencePartRow>();

    /// <summary>Their chains of custody.</summary>
    public DbSet<CustodyRow> Custody => Set<CustodyRow>();

    /// <summary>What joins cases.</summary>
    public DbSet<CaseKeyRow> CaseKeys => Set<CaseKeyRow>();

    /// <summary>How cases stood after each change.</summary>
    public DbSet<StandingRow> Standings => Set<StandingRow>();

    /// <summary>What is known of the sides of cases.</summary>
    public DbSet<ProfileRow> Profiles => Set<ProfileRow>();

    /// <summary>Clocks of retention.</summary>
    public DbSet<RetentionRow> RetentionClocks => Set<RetentionRow>();

    /// <summary>The table of desks.</summary>
    public DbSet<DeskBookRow> DeskBooks => Set<DeskBookRow>();

    /// <summary>Who stands in for whom.</summary>
    public DbSet<DelegationRow> Delegations => Set<DelegationRow>();

    /// <summary>Requests to other authorities.</summary>
    public DbSet<RoundDocumentRow> RoundDocuments => Set<RoundDocumentRow>();

    /// <inheritdoc/>
    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        base.OnModelCreating(modelBuilder);
        ReferralModel.AddEvidence(modelBuilder);
        ReferralModel.AddCounting(modelBuilder);
        modelBuilder.Entity<CaseRow>(e =>
        {
            e.ToTable("cases");
            e.HasKey(r => r.Name);
            e.Property(r => r.Name).HasMaxLength(64);
            e.Property(r => r.Declaration).HasMaxLength(128);
            e.Property(r => r.Desk).HasMaxLength(64);
            e.Property(r => r.Owner).HasMaxLength(200);
            e.Property(r => r.State).HasMaxLength(32);
            e.Property(r => r.Version).IsConcurrencyToken();
            e.HasIndex(r => new { r.IsOpen, r.DueTime, r.Name });
            e.HasIndex(r => r.NextTickTime);
            e.HasIndex(r => r.Declaration);
        });
        modelBuilder.Entity<FrozenRow>(e =>
        {
            e.ToTable("frozen");
            e.HasKey(r => r.Hold);
            e.Property(r => r.Hold).HasMaxLength(160);
            e.Property(r => r.Case).HasMaxLength(64);
            e.HasIndex(r => r.Case);
        });
        modelBuilder.Entity<DeskBookRow>(e =>
        {
            e.ToTable("desk_books");
            e.HasKey(r => r.Name);
            e.Property(r => r.Name).HasMaxLength(16);
            e.Property(r => r.Version).IsConcurrencyToken();
        });
        modelBuilder.Entity<DelegationRow>(e =>
        {
            e.ToTable("delegations");
            e.HasKey(r => r.Number);
            e.Property(r => r.Number).ValueGeneratedNever();
            e.Property(r => r.Principal).HasMaxLength(200);
            e.Property(r => r.Delegate).HasMaxLength(200);
            e.Property(r => r.SetBy).HasMaxLength(200);
            e.HasIndex(r => new { r.Delegate, r.UntilTime });
        });
        modelBuilder.Entity<RoundDocumentRow>(e =>
        {
            e.ToTable("round_documents");
            e.HasKey(r => new { r.Case, r.Round });
            e.Property(r => r.Case).HasMaxLength(64);
        });
    }
}

/// <summary>Its SQLite form.</summary>
public sealed class SqliteReferralDb(DbContextOptions<SqliteReferralDb> options) : ReferralDb(options);

/// <summary>Its PostgreSQL form.</summary>
public sealed class PgReferralDb(DbContextOptions<PgReferralDb> options) : ReferralDb(options);

/// <summary>For dotnet ef.</summary>
public sealed class SqliteReferralDbFactory : IDesignTimeDbContextFactory<SqliteReferralDb>
{
    /// <inheritdoc/>
    public SqliteReferralDb CreateDbContext(string[] args) => new(StoreRegistration.DesignSqlite<SqliteReferralDb>());
}

/// <summary>For dotnet ef.</summary>
public sealed class PgReferralDbFactory : IDesignTimeDbContextFactory<PgReferralDb>
{
    /// <inheritdoc/>
    public PgReferralDb CreateDbContext(string[] args) => new(StoreRegistration.DesignPostgres<PgReferralDb>());
}
