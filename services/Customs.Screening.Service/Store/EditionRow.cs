namespace Customs.Screening.Service;

/// <summary>One import of a list, kept for ever.</summary>
public sealed class EditionRow
{
    /// <summary>Resource name: lists/{list}/editions/{edition}.</summary>
    public required string Name { get; init; }

    /// <summary>The list.</summary>
    public required string List { get; init; }

    /// <summary>Day of issue.</summary>
    public required DateOnly Date { get; init; }

    /// <summary>Number of the import; of two editions of one day the later import counts.</summary>
    public required long Sequence { get; init; }

    /// <summary>Source form.</summary>
    public required string Source { get; init; }

    /// <summary>Whether nothing of it is used.</summary>
    public required bool IsRejected { get; init; }

    /// <summary>Why it was rejected.</summary>
    public required string Reason { get; init; }

    /// <summary>Designations.</summary>
    public required int DesignationCount { get; init; }

    /// <summary>Names.</summary>
    public required int NameCount { get; init; }

    /// <summary>Designations that the edition before did not have.</summary>
    public required int AddedCount { get; init; }

    /// <summary>Designations that differ.</summary>
    public required int ChangedCount { get; init; }

    /// <summary>Designations that only the edition before had.</summary>
    public required int RemovedCount { get; init; }

    /// <summary>A serialised <see cref="V1.Edition"/> that holds the problems only.</summary>
    public required byte[] Problems { get; init; }

    /// <summary>When it was loaded.</summary>
    public required DateTimeOffset LoadTime { get; init; }

    /// <summary>SHA-256 of the files.</summary>
    public required byte[] ContentHash { get; init; }
}

/// <summary>The designations of an edition, compressed.</summary>
public sealed class EditionContentRow
{
    /// <summary>Edition: lists/{list}/editions/{edition}.</summary>
    public required string Edition { get; init; }

    /// <summary>Designations as <see cref="EditionContent"/> writes them.</summary>
    public required byte[] Content { get; init; }
}

/// <summary>A party of a past declaration.</summary>
public sealed class SubjectRow
{
    /// <summary>declarations/{declaration}/parties/{party}.</summary>
    public required string Name { get; init; }

    /// <summary>Number in which it was told; pages of a re-screening follow it.</summary>
    public required long Sequence { get; set; }

    /// <summary>A serialised <see cref="V1.PartyQuery"/>.</summary>
    public required byte[] Party { get; set; }
}

/// <summary>What somebody decided on a match.</summary>
public sealed class DispositionRow
{
    /// <summary>Key of the party: see <see cref="SubjectKey"/>.</summary>
    public required string SubjectKey { get; init; }

    /// <summary>lists/{list}/designations/{designation}.</summary>
    public required string Designation { get; init; }

    /// <summary>A serialised <see cref="V1.Disposition"/>.</summary>
    public required byte[] Content { get; set; }
}
