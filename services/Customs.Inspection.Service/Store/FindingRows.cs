using Microsoft.EntityFrameworkCore;

namespace Customs.Inspection.Service.Store;

/// <summary>A finding that a closed case left on a party. Taken back when the case is opened again.</summary>
public sealed class FindingRow
{
    /// <summary>Case: cases/{case}.</summary>
    public required string Case { get; init; }

    /// <summary>Number in the case, from 1.</summary>
    public required int Number { get; init; }

    /// <summary>History scope of the consignment.</summary>
    public required string Scope { get; init; }

    /// <summary>Declaration of that consignment; the finding says nothing of it itself.</summary>
    public required string Declaration { get; init; }

    /// <summary>A <see cref="V1.Finding"/>.</summary>
    public required byte[] Content { get; init; }
}

/// <summary>A key under which a finding is found.</summary>
public sealed class FindingKeyRow
{
    /// <summary>History scope.</summary>
    public required string Scope { get; init; }

    /// <summary>Key of the network: PHONE:60455503187.</summary>
    public required string Text { get; init; }

    /// <summary>Case.</summary>
    public required string Case { get; init; }

    /// <summary>Number of the finding in the case.</summary>
    public required int Number { get; init; }
}

/// <summary>The tables of findings.</summary>
internal static class FindingModel
{
    /// <summary>Adds them.</summary>
    public static void Add(ModelBuilder modelBuilder)
    {
        modelBuilder.Entity<FindingRow>(e =>
        {
            e.ToTable("findings");
            e.HasKey(r => new { r.Case, r.Number });
            e.Property(r => r.Case).HasMaxLength(64);
            e.Property(r => r.Scope).HasMaxLength(32);
            e.Property(r => r.Declaration).HasMaxLength(NetworkModel.ClusterLength);
        });
        modelBuilder.Entity<FindingKeyRow>(e =>
        {
            e.ToTable("finding_keys");
            e.HasKey(r => new { r.Scope, r.Text, r.Case, r.Number });
            e.Property(r => r.Scope).HasMaxLength(32);
            e.Property(r => r.Text).HasMaxLength(NetworkModel.TextLength);
            e.Property(r => r.Case).HasMaxLength(64);
            e.HasIndex(r => r.Case);
        });
    }
}
