namespace Customs.ServiceDefaults;

/// <summary>One act in the audit trail. Rows are only ever added; the database refuses anything else.</summary>
public sealed class AuditRow
{
    /// <summary>Number within the service, without gaps.</summary>
    public long Sequence { get; init; }

    /// <summary>Resource that was acted on.</summary>
    public required string Resource { get; init; }

    /// <summary>What was done, in the past tense: <c>HoldPlaced</c>.</summary>
    public required string Act { get; init; }

    /// <summary>Subject of the caller, or the service for acts of the system.</summary>
    public required string Actor { get; init; }

    /// <summary>When, in whole microseconds.</summary>
    public DateTimeOffset ActTime { get; init; }

    /// <summary>Facts of the act as a JSON object with its keys in order.</summary>
    public required string Details { get; init; }

    /// <summary>Hash of the act before it on the same resource; empty for the first.</summary>
    public required byte[] PreviousHash { get; init; }

    /// <summary>See <see cref="AuditChain"/>.</summary>
    public required byte[] Hash { get; init; }
}

/// <summary>Something that happened, for those who follow the service; written in the transaction that made it happen.</summary>
public sealed class OutboxRow
{
    /// <summary>Number within the service; a reader that has seen it has seen all smaller ones.</summary>
    public long Sequence { get; init; }

    /// <summary>What kind of thing; a reader follows one topic.</summary>
    public required string Topic { get; init; }

    /// <summary>Resource it is about.</summary>
    public required string Resource { get; init; }

    /// <summary>A protobuf message of the kind that the topic says.</summary>
    public required byte[] Payload { get; init; }

    /// <summary>When it was written.</summary>
    public DateTimeOffset RecordedTime { get; init; }
}

/// <summary>The answer that a request id got, so that a retry gets the same. Kept 30 days unless the settings say otherwise.</summary>
public sealed class RequestRow
{
    /// <summary>The id, lower-case UUID.</summary>
    public required string RequestId { get; init; }

    /// <summary>SHA-256 over caller, method and content.</summary>
    public required byte[] ContentHash { get; init; }

    /// <summary>The answer as a protobuf message.</summary>
    public required byte[] Answer { get; init; }

    /// <summary>When it was answered.</summary>
    public DateTimeOffset RecordedTime { get; init; }
}

/// <summary>A number that counts without gaps: taken last in a transaction, and given back when it fails.</summary>
public sealed class CounterRow
{
    /// <summary>What it counts.</summary>
    public required string Name { get; init; }

    /// <summary>The last number that was given.</summary>
    public long Value { get; set; }
}
