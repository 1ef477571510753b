using Microsoft.EntityFrameworkCore;

namespace Customs.Referral.Service;

/// <summary>Tables of evidence and of what is counted.</summary>
internal static class ReferralModel
{
    /// <summary>Evidence and its custody.</summary>
    public static void AddEvidence(ModelBuilder modelBuilder)
    {
        modelBuilder.Entity<EvidenceRow>(e =>
        {
            e.ToTable("evidence");
            e.HasKey(r => r.Name);
            e.Property(r => r.Name).HasMaxLength(96);
            e.Property(r => r.Case).HasMaxLength(64);
            e.Property(r => r.FileName).HasMaxLength(200);
            e.Property(r => r.MediaType).HasMaxLength(64);
            e.Property(r => r.Words).HasMaxLength(2_000);
            e.Property(r => r.Subject).HasMaxLength(100);
            e.HasIndex(r => new { r.Case, r.Number }).IsUnique();
        });
        modelBuilder.Entity<EvidencePartRow>(e =>
        {
            e.ToTable("evidence_parts");
            e.HasKey(r => new { r.Evidence, r.Number });
            e.Property(r => r.Evidence).HasMaxLength(96);
        });
        modelBuilder.Entity<CustodyRow>(e =>
        {
            e.ToTable("custody");
            e.HasKey(r => new { r.Evidence, r.Number });
            e.Property(r => r.Evidence).HasMaxLength(96);
            e.Property(r => r.Act).HasMaxLength(32);
            e.Property(r => r.From).HasMaxLength(200);
            e.Property(r => r.To).HasMaxLength(200);
            e.Property(r => r.Words).HasMaxLength(2_000);
        });
    }

    /// <summary>Keys, standings, profiles and clocks of retention.</summary>
    public static void AddCounting(ModelBuilder modelBuilder)
    {
        modelBuilder.Entity<CaseKeyRow>(e =>
        {
            e.ToTable("case_keys");
            e.HasKey(r => new { r.Kind, r.Value, r.Case });
            e.Property(r => r.Kind).HasMaxLength(32);
            e.Property(r => r.Value).HasMaxLength(CaseKey.MostSigns);
            e.Property(r => r.Case).HasMaxLength(64);
            e.HasIndex(r => r.Case);
        });
        modelBuilder.Entity<StandingRow>(e =>
        {
            e.ToTable("case_standings");
            e.HasKey(r => new { r.Case, r.Version });
            e.Property(r => r.Case).HasMaxLength(64);
            e.HasIndex(r => new { r.Year, r.RecordedTime });
        });
        modelBuilder.Entity<ProfileRow>(e =>
        {
            e.ToTable("case_profiles");
            e.HasKey(r => new { r.Case, r.Version });
            e.Property(r => r.Case).HasMaxLength(64);
            e.HasIndex(r => new { r.Year, r.RecordedTime });
        });
        modelBuilder.Entity<RetentionRow>(e =>
        {
            e.ToTable("retention_clocks");
            e.HasKey(r => new { r.Case, r.Version });
            e.Property(r => r.Case).HasMaxLength(64);
            e.HasIndex(r => new { r.Done, r.EndTime });
        });
    }
}
