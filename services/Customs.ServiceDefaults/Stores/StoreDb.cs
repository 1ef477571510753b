using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace Customs.ServiceDefaults;

/// <summary>
/// The database of one service. A service derives an abstract <c>XDb</c> with its own rows, and from that <c>SqliteXDb</c> and <c>PgXDb</c>, which differ only in their migrations
/// (<c>Migrations/Sqlite</c>, <c>Migrations/Pg</c>). Times are stored as microseconds since 1970 in UTC, because SQLite can not order anything else.
/// </summary>
public abstract class StoreDb(DbContextOptions options) : DbContext(options)
{
    /// <summary>Name of the counter of audit rows.</summary>
    internal const string AuditCounter = "audit";

    /// <summary>Name of the counter of outbox rows.</summary>
    internal const string OutboxCounter = "outbox";

    /// <summary>The audit trail.</summary>
    public DbSet<AuditRow> Audit => Set<AuditRow>();

    /// <summary>What happened, for followers.</summary>
    public DbSet<OutboxRow> Outbox => Set<OutboxRow>();

    /// <summary>Answers by request id.</summary>
    public DbSet<RequestRow> Requests => Set<RequestRow>();

    /// <summary>Numbers without gaps.</summary>
    public DbSet<CounterRow> Counters => Set<CounterRow>();

    /// <summary>Cuts a time to the precision that the store keeps; hashes are over what comes back.</summary>
    public static DateTimeOffset Micros(DateTimeOffset time) => new(time.UtcTicks / TimeSpan.TicksPerMicrosecond * TimeSpan.TicksPerMicrosecond, TimeSpan.Zero);

    /// <inheritdoc/>
    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder) =>
        configurationBuilder.Properties<DateTimeOffset>().HaveConversion<UtcMicros>();

    /// <summary>Adds the rows that every service has; an override calls this one too.</summary>
    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        modelBuilder.Entity<AuditRow>(e =>
        {
            e.ToTable("audit");
            e.HasKey(r => r.Sequence);
            e.Property(r => r.Sequence).ValueGeneratedNever();
            e.Property(r => r.Resource).HasMaxLength(200);
            e.Property(r => r.Act).HasMaxLength(64);
            e.Property(r => r.Actor).HasMaxLength(200);
            e.HasIndex(r => new { r.Resource, r.Sequence });
        });
        modelBuilder.Entity<OutboxRow>(e =>
        {
            e.ToTable("outbox");
            e.HasKey(r => r.Sequence);
            e.Property(r => r.Sequence).ValueGeneratedNever();
            e.Property(r => r.Topic).HasMaxLength(64);
            e.Property(r => r.Resource).HasMaxLength(200);
            e.HasIndex(r => new { r.Topic, r.Sequence });
        });
        modelBuilder.Entity<RequestRow>(e =>
        {
            e.ToTable("requests");
            e.HasKey(r => r.RequestId);
            e.Property(r => r.RequestId).HasMaxLength(36);
            e.HasIndex(r => r.RecordedTime);
        });
        modelBuilder.Entity<CounterRow>(e =>
        {
            e.ToTable("counters");
            e.HasKey(r => r.Name);
            e.Property(r => r.Name).HasMaxLength(32);
            e.HasData(new CounterRow { Name = AuditCounter }, new CounterRow { Name = OutboxCounter });
        });
    }

    private sealed class UtcMicros() : ValueConverter<DateTimeOffset, long>(
        time => (time.UtcTicks - DateTime.UnixEpoch.Ticks) / TimeSpan.TicksPerMicrosecond,
        micros => new DateTimeOffset(DateTime.UnixEpoch.Ticks + (micros * TimeSpan.TicksPerMicrosecond), TimeSpan.Zero));
}
