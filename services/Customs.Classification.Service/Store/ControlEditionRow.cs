namespace Customs.Classification.Service;

/// <summary>One import of an official list, kept for ever.</summary>
public sealed class ControlEditionRow
{
    /// <summary>Resource name: controlLists/{list}/editions/{edition}.</summary>
    public required string Name { get; init; }

    /// <summary>The list.</summary>
    public required string List { get; init; }

    /// <summary>First day in force.</summary>
    public required DateOnly Date { get; init; }

    /// <summary>Number of the import; of two of one day the later counts.</summary>
    public required long Sequence { get; init; }

    /// <summary>Source form.</summary>
    public required string Source { get; init; }

    /// <summary>Whether nothing of it is used.</summary>
    public required bool IsRejected { get; init; }

    /// <summary>Why it was rejected.</summary>
    public required string Reason { get; init; }

    /// <summary>Entries.</summary>
    public required int EntryCount { get; init; }

    /// <summary>Entries that the edition before did not have.</summary>
    public required int AddedCount { get; init; }

    /// <summary>Entries that differ.</summary>
    public required int ChangedCount { get; init; }

    /// <summary>Entries that only the edition before had.</summary>
    public required int RemovedCount { get; init; }

    /// <summary>Places that could not be read, one a line.</summary>
    public required string Problems { get; init; }

    /// <summary>When it was loaded.</summary>
    public required DateTimeOffset LoadTime { get; init; }

    /// <summary>Entries as <see cref="ControlContent"/> writes them; empty for a rejected one.</summary>
    public required byte[] Content { get; init; }
}
