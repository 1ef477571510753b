using Customs.ServiceDefaults;
using Microsoft.EntityFrameworkCore;

namespace Customs.Inspection.Service.Store;

/// <summary>The database of the inspection service.</summary>
public abstract class InspectionDb(DbContextOptions options) : StoreDb(options)
{
    private const int NameLength = 70;

    /// <summary>Declarations as they stand.</summary>
    public DbSet<DeclarationRow> Declarations => Set<DeclarationRow>();

    /// <summary>Every dossier that was assessed.</summary>
    public DbSet<DossierRow> Dossiers => Set<DossierRow>();

    /// <summary>Every assessment.</summary>
    public DbSet<AssessmentRow> Assessments => Set<AssessmentRow>();

    /// <summary>Holds.</summary>
    public DbSet<HoldRow> Holds => Set<HoldRow>();

    /// <summary>The officer's queue.</summary>
    public DbSet<QueueRow> Queue => Set<QueueRow>();

    /// <summary>What earlier declarations are found by.</summary>
    public DbSet<HistoryKeyRow> HistoryKeys => Set<HistoryKeyRow>();

    /// <summary>What indicators need of earlier declarations.</summary>
    public DbSet<HistoryRow> History => Set<HistoryRow>();

    /// <summary>Keys of the network: what may join consignments.</summary>
    public DbSet<NetworkKeyRow> NetworkKeys => Set<NetworkKeyRow>();

    /// <summary>Clusters of consignments.</summary>
    public DbSet<ClusterRow> Clusters => Set<ClusterRow>();

    /// <summary>What is known of somebody, by his keys.</summary>
    public DbSet<KnownRow> Known => Set<KnownRow>();

    /// <summary>Latest sales of the same goods.</summary>
    public DbSet<GoodsPeersRow> Peers => Set<GoodsPeersRow>();

    /// <summary>What declarations write off licences.</summary>
    public DbSet<LicenceUseRow> LicenceUses => Set<LicenceUseRow>();

    /// <summary>What examinations came to.</summary>
    public DbSet<ExaminedRow> Examined => Set<ExaminedRow>();

    /// <summary>Findings of closed cases.</summary>
    public DbSet<FindingRow> Findings => Set<FindingRow>();

    /// <summary>What findings are found by.</summary>
    public DbSet<FindingKeyRow> FindingKeys => Set<FindingKeyRow>();

    /// <summary>How far streams of other services, and the own outbox, have been read.</summary>
    public DbSet<CursorRow> Cursors => Set<CursorRow>();

    /// <summary>Messages as they came in.</summary>
    public DbSet<MessageRow> Messages => Set<MessageRow>();

    /// <summary>Known economic operators.</summary>
    public DbSet<OperatorRow> Operators => Set<OperatorRow>();

    /// <inheritdoc/>
    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        base.OnModelCreating(modelBuilder);
        Declared(modelBuilder);
        Worked(modelBuilder);
        Remembered(modelBuilder);
        NetworkModel.Add(modelBuilder);
        FindingModel.Add(modelBuilder);
        Received(modelBuilder);
    }

    private static void Received(ModelBuilder modelBuilder)
    {
        modelBuilder.Entity<MessageRow>(e =>
        {
            e.ToTable("messages");
            e.HasKey(r => r.Name);
            e.Property(r => r.Name).HasMaxLength(50);
            e.Property(r => r.Declaration).HasMaxLength(NameLength);
            e.Property(r => r.Scope).HasMaxLength(32);
            e.Property(r => r.Form).HasMaxLength(40);
            e.Property(r => r.Namespace).HasMaxLength(200);
            e.Property(r => r.ReceivedFrom).HasMaxLength(200);
            foreach (var reference in new[] { nameof(MessageRow.MessageId), nameof(MessageRow.Sender), nameof(MessageRow.Recipient), nameof(MessageRow.Lrn), nameof(MessageRow.Ucr), nameof(MessageRow.Office), nameof(MessageRow.Holder) })
            {
                e.Property<string?>(reference).HasMaxLength(100);
            }

            e.HasIndex(r => r.Declaration);
            e.HasIndex(r => new { r.Scope, r.Lrn });
            e.HasIndex(r => new { r.Scope, r.Ucr });
            e.HasIndex(r => r.ReceivedAt);
        });
        modelBuilder.Entity<OperatorRow>(e =>
        {
            e.ToTable("operators");
            e.HasKey(r => r.Eori);
            e.Property(r => r.Eori).HasMaxLength(17);
            e.Property(r => r.Name).HasMaxLength(500);
            e.Property(r => r.Street).HasMaxLength(500);
            e.Property(r => r.City).HasMaxLength(200);
            e.Property(r => r.Postcode).HasMaxLength(40);
            e.Property(r => r.Country).HasMaxLength(2);
        });
    }

    private static void Declared(ModelBuilder modelBuilder)
    {
        modelBuilder.Entity<DeclarationRow>(e =>
        {
            e.ToTable("declarations");
            e.HasKey(r => r.Name);
            e.Property(r => r.Name).HasMaxLength(NameLength);
            e.Property(r => r.Mrn).HasMaxLength(18);
            e.Property(r => r.Scope).HasMaxLength(32);
            e.Property(r => r.TakenBy).HasMaxLength(200);
            e.Property(r => r.LastEvent).HasMaxLength(300);
            e.Property(r => r.LastActor).HasMaxLength(200);
            e.Property(r => r.Revision).IsConcurrencyToken();
            e.Property(r => r.Cluster).HasMaxLength(NetworkModel.ClusterLength).HasDefaultValue("");
            e.HasIndex(r => new { r.Cluster, r.State });
            e.HasIndex(r => r.NotPerformed).HasFilter("\"NotPerformed\" > 0").HasDatabaseName("ix_declarations_not_performed");
        });
        modelBuilder.Entity<DossierRow>(e =>
        {
            e.ToTable("dossiers");
            e.HasKey(r => new { r.Declaration, r.Number });
            e.Property(r => r.Declaration).HasMaxLength(NameLength);
            e.Property(r => r.Cause).HasMaxLength(300);
        });
        modelBuilder.Entity<AssessmentRow>(e =>
        {
            e.ToTable("assessments");
            e.HasKey(r => new { r.Declaration, r.Number });
            e.Property(r => r.Declaration).HasMaxLength(NameLength);
            e.Property(r => r.Cause).HasMaxLength(300);
        });
    }

    private static void Worked(ModelBuilder modelBuilder)
    {
        modelBuilder.Entity<HoldRow>(e =>
        {
            e.ToTable("holds");
            e.HasKey(r => new { r.Declaration, r.Number });
            e.Property(r => r.Declaration).HasMaxLength(NameLength);
            e.HasIndex(r => new { r.InForce, r.ClockEndsAt });
            e.HasIndex(r => new { r.InForce, r.NextTickAt });
        });
        modelBuilder.Entity<QueueRow>(e =>
        {
            e.ToTable("queue");
            e.HasKey(r => r.Declaration);
            e.Property(r => r.Declaration).HasMaxLength(NameLength);
            e.Property(r => r.Mrn).HasMaxLength(18);
            e.Property(r => r.Destination).HasMaxLength(2);
            e.Property(r => r.TakenBy).HasMaxLength(200);
            e.Property(r => r.Gates).HasMaxLength(60);
            e.Property(r => r.Text).HasMaxLength(2_000);
            e.HasIndex(r => new { r.Ended, r.Rank, r.Declaration });
        });
    }

    private static void Remembered(ModelBuilder modelBuilder)
    {
        modelBuilder.Entity<HistoryKeyRow>(e =>
        {
            e.ToTable("history_keys");
            e.HasKey(r => new { r.Scope, r.Kind, r.Value, r.LodgedAt, r.Declaration });
            e.Property(r => r.Scope).HasMaxLength(32);
            e.Property(r => r.Kind).HasMaxLength(20);
            e.Property(r => r.Value).HasMaxLength(200);
            e.Property(r => r.Declaration).HasMaxLength(NameLength);
            e.Property(r => r.Party).HasMaxLength(200).HasDefaultValue("");
            e.Property(r => r.Country).HasMaxLength(2).HasDefaultValue("");
            e.Property(r => r.Role).HasMaxLength(40).HasDefaultValue("");
            e.HasIndex(r => r.Declaration);
        });
        modelBuilder.Entity<HistoryRow>(e =>
        {
            e.ToTable("history");
            e.HasKey(r => r.Declaration);
            e.Property(r => r.Declaration).HasMaxLength(NameLength);
        });
        modelBuilder.Entity<CursorRow>(e =>
        {
            e.ToTable("cursors");
            e.HasKey(r => r.Stream);
            e.Property(r => r.Stream).HasMaxLength(64);
            e.Property(r => r.Position).IsConcurrencyToken();
        });
    }
}

/// <summary>The SQLite form, with its migrations.</summary>
public sealed class SqliteInspectionDb(DbContextOptions<SqliteInspectionDb> options) : InspectionDb(options);

/// <summary>The PostgreSQL form, with its migrations.</summary>
public sealed class PgInspectionDb(DbContextOptions<PgInspectionDb> options) : InspectionDb(options);
