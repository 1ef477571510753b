namespace Customs.Referral.Service;

/// <summary>The table of desks.</summary>
public sealed class DeskBookRow
{
    /// <summary>Name; there is one.</summary>
    public required string Name { get; init; }

    /// <summary>Version; two who change the table at once meet here.</summary>
    public required int Version { get; set; }

    /// <summary>The serialised <see cref="V1.DeskTable"/>.</summary>
    public required byte[] Content { get; set; }
}

/// <summary>Who stands in for whom.</summary>
public sealed class DelegationRow
{
    /// <summary>Number, from 1.</summary>
    public required long Number { get; init; }

    /// <summary>Subject of who is stood in for.</summary>
    public required string Principal { get; init; }

    /// <summary>Subject of who stands in.</summary>
    public required string Delegate { get; init; }

    /// <summary>First instant.</summary>
    public required DateTimeOffset FromTime { get; init; }

    /// <summary>Last instant.</summary>
    public required DateTimeOffset UntilTime { get; init; }

    /// <summary>Why.</summary>
    public required string Reason { get; init; }

    /// <summary>Who set it.</summary>
    public required string SetBy { get; init; }

    /// <summary>When it was ended early; null when it was not.</summary>
    public DateTimeOffset? RevokeTime { get; set; }
}

/// <summary>A request to another authority as it left; never changed.</summary>
public sealed class RoundDocumentRow
{
    /// <summary>Case that asked; a merge does not change it.</summary>
    public required string Case { get; init; }

    /// <summary>Number of the round.</summary>
    public required int Round { get; init; }

    /// <summary>The text in UTF-8.</summary>
    public required byte[] Text { get; init; }

    /// <summary>The page in UTF-8.</summary>
    public required byte[] Html { get; init; }
}
