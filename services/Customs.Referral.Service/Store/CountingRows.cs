namespace Customs.Referral.Service;

/// <summary>A value that joins a case to others: the index behind similar cases. Erased with the case's personal data.</summary>
public sealed class CaseKeyRow
{
    /// <summary>Kind, by its name.</summary>
    public required string Kind { get; init; }

    /// <summary>Folded value.</summary>
    public required string Value { get; init; }

    /// <summary>Case that has it.</summary>
    public required string Case { get; init; }
}

/// <summary>How a case stood after one change. The database refuses to change or delete it.</summary>
public sealed class StandingRow
{
    /// <summary>Case.</summary>
    public required string Case { get; init; }

    /// <summary>Version of the case.</summary>
    public required int Version { get; init; }

    /// <summary>Year in which the case was opened, UTC.</summary>
    public required int Year { get; init; }

    /// <summary>When this was recorded.</summary>
    public required DateTimeOffset RecordedTime { get; init; }

    /// <summary>A <see cref="V1.CaseStanding"/>.</summary>
    public required byte[] Content { get; init; }
}

/// <summary>What is known of the sides of a case from one version on. The database refuses to change or delete it; it holds no names.</summary>
public sealed class ProfileRow
{
    /// <summary>Case.</summary>
    public required string Case { get; init; }

    /// <summary>Version of the case that came with it.</summary>
    public required int Version { get; init; }

    /// <summary>Year in which the case was opened, UTC.</summary>
    public required int Year { get; init; }

    /// <summary>When this was recorded.</summary>
    public required DateTimeOffset RecordedTime { get; init; }

    /// <summary>A <see cref="V1.CaseProfile"/>.</summary>
    public required byte[] Content { get; init; }
}

/// <summary>A clock that runs from the closing of a case to the erasing of its personal data.</summary>
public sealed class RetentionRow
{
    /// <summary>Case.</summary>
    public required string Case { get; init; }

    /// <summary>Version of the case when it was closed.</summary>
    public required int Version { get; init; }

    /// <summary>When its personal data may no longer be kept.</summary>
    public required DateTimeOffset EndTime { get; init; }

    /// <summary>Whether nothing is left to do: erased, or opened again since.</summary>
    public bool Done { get; set; }
}
