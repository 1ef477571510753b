using Microsoft.EntityFrameworkCore;

namespace Customs.Inspection.Service.Store;

/// <summary>The tables of networks and peers.</summary>
internal static class NetworkModel
{
    /// <summary>Longest name of a cluster.</summary>
    public const int ClusterLength = 70;

    /// <summary>Longest key of the network that is kept; a longer one joins nobody.</summary>
    public const int TextLength = 220;

    /// <summary>Longest type and number of a licence that are kept.</summary>
    public const int LicenceLength = 160;

    /// <summary>Longest summary of what is known of somebody.</summary>
    public const int SummaryLength = 300;

    /// <summary>Adds them.</summary>
    public static void Add(ModelBuilder modelBuilder)
    {
        modelBuilder.Entity<NetworkKeyRow>(e =>
        {
            e.ToTable("network_keys");
            e.HasKey(r => new { r.Scope, r.Text });
            e.Property(r => r.Scope).HasMaxLength(32);
            e.Property(r => r.Text).HasMaxLength(TextLength);
            e.Property(r => r.Cluster).HasMaxLength(ClusterLength);
            e.HasIndex(r => r.Cluster);
        });
        modelBuilder.Entity<ClusterRow>(e =>
        {
            e.ToTable("clusters");
            e.HasKey(r => r.Name);
            e.Property(r => r.Name).HasMaxLength(ClusterLength);
            e.Property(r => r.Scope).HasMaxLength(32);
            e.HasIndex(r => r.Grown).HasFilter("\"Grown\"").HasDatabaseName("ix_clusters_grown");
        });
        modelBuilder.Entity<KnownRow>(e =>
        {
            e.ToTable("known");
            e.HasKey(r => new { r.Scope, r.Text, r.Reference });
            e.Property(r => r.Scope).HasMaxLength(32);
            e.Property(r => r.Text).HasMaxLength(TextLength);
            e.Property(r => r.Reference).HasMaxLength(200);
            e.Property(r => r.Party).HasMaxLength(200);
            e.Property(r => r.Summary).HasMaxLength(SummaryLength);
            e.Property(r => r.ToldBy).HasMaxLength(ClusterLength);
        });
        modelBuilder.Entity<LicenceUseRow>(e =>
        {
            e.ToTable("licence_uses");
            e.HasKey(r => new { r.Scope, r.Licence, r.Declaration, r.Unit });
            e.Property(r => r.Scope).HasMaxLength(32);
            e.Property(r => r.Licence).HasMaxLength(LicenceLength);
            e.Property(r => r.Declaration).HasMaxLength(ClusterLength);
            e.Property(r => r.Unit).HasMaxLength(3);
            e.HasIndex(r => r.Declaration);
        });
        modelBuilder.Entity<ExaminedRow>(e =>
        {
            e.ToTable("examined");
            e.HasKey(r => r.Declaration);
            e.Property(r => r.Declaration).HasMaxLength(ClusterLength);
            e.Property(r => r.Hits).HasMaxLength(300);
        });
        modelBuilder.Entity<GoodsPeersRow>(e =>
        {
            e.ToTable("goods_peers");
            e.HasKey(r => new { r.Scope, r.Goods });
            e.Property(r => r.Scope).HasMaxLength(32);
            e.Property(r => r.Goods).HasMaxLength(64);
        });
    }
}
