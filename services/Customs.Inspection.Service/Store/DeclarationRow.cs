namespace Customs.Inspection.Service.Store;

/// <summary>A declaration as it stands. What grows (dossiers, assessments, holds) has rows of its own.</summary>
public sealed class DeclarationRow
{
    /// <summary>Resource name: declarations/{declaration}.</summary>
    public required string Name { get; init; }

    /// <summary>MRN.</summary>
    public required string Mrn { get; init; }

    /// <summary>History scope; empty for live declarations.</summary>
    public required string Scope { get; init; }

    /// <summary>Counts every change; the etag is made of it, and two writers never make the same one.</summary>
    public int Revision { get; set; }

    /// <summary>Version of the declaration: 1 as lodged, one more with each amendment.</summary>
    public int Version { get; set; }

    /// <summary>Number of the <c>State</c> of the wire.</summary>
    public int State { get; set; }

    /// <summary>Number of the <c>Outcome</c> of the latest assessment.</summary>
    public int Outcome { get; set; }

    /// <summary>Checks of the latest assessment that could not run.</summary>
    public int NotPerformed { get; set; }

    /// <summary>Whether the random quota drew it; drawn once.</summary>
    public bool RandomControl { get; set; }

    /// <summary>Whether an assessment after its release says stop, while the goods have not left.</summary>
    public bool RecallAdvised { get; set; }

    /// <summary>Number of the latest dossier.</summary>
    public int DossierNumber { get; set; }

    /// <summary>Number of the latest assessment.</summary>
    public int AssessmentNumber { get; set; }

    /// <summary>SHA-256 of the dossier as it was lodged or last amended; tells a repetition from other content.</summary>
    public required byte[] LodgedHash { get; set; }

    /// <summary>Who has taken it; empty while nobody has.</summary>
    public required string TakenBy { get; set; }

    /// <summary>What happened last, in a few words.</summary>
    public required string LastEvent { get; set; }

    /// <summary>Who did what happened last.</summary>
    public required string LastActor { get; set; }

    /// <summary>When it was taken in.</summary>
    public DateTimeOffset CreatedAt { get; init; }

    /// <summary>When it last changed.</summary>
    public DateTimeOffset UpdatedAt { get; set; }

    /// <summary>When the goods arrived at the office of exit.</summary>
    public DateTimeOffset? ArrivedAt { get; set; }

    /// <summary>Cluster that shared identifiers join it to: clusters/{cluster}; empty while it has none that can join.</summary>
    public string Cluster { get; set; } = "";

    /// <summary>When the goods left.</summary>
    public DateTimeOffset? ExitedAt { get; set; }

    /// <summary>A Declaration message that holds only examinations, proposals and elements that were not understood.</summary>
    public required byte[] Particulars { get; set; }
}
