using Customs.Primitives;

namespace Customs.Referral;

/// <summary>Life of a verification round.</summary>
public enum RoundState
{
    /// <summary>Asked.</summary>
    Open,

    /// <summary>Answered.</summary>
    Answered,

    /// <summary>Taken back.</summary>
    Withdrawn,
}

/// <summary>One question to one authority.</summary>
/// <param name="Number">Number within its case, from 1.</param>
/// <param name="Authority">Code of the authority.</param>
/// <param name="Country">Country of a partner authority; empty for others.</param>
/// <param name="Question">The question.</param>
/// <param name="Subjects">Indications that it is about.</param>
/// <param name="AskedBy">Who asked.</param>
/// <param name="AskedAt">When.</param>
/// <param name="WorkingDays">Working days until the answer is due.</param>
/// <param name="DueAt">When the answer is due.</param>
public sealed record Round(
    int Number, string Authority, string Country, string Question, IReadOnlyList<RoundSubject> Subjects, Identity AskedBy, DateTimeOffset AskedAt, int WorkingDays, DateTimeOffset DueAt)
{
    /// <summary>Where it stands.</summary>
    public RoundState State { get; init; }

    /// <summary>Whether the deadline has passed without an answer.</summary>
    public bool Overdue { get; init; }

    /// <summary>SHA-256 of the request document in its text form, in hexadecimal.</summary>
    public string DocumentSha256 { get; init; } = "";

    /// <summary>When it was answered or taken back.</summary>
    public DateTimeOffset? EndedAt { get; init; }

    /// <summary>Who recorded the answer, or took it back; null while it is open.</summary>
    public Identity? RecordedBy { get; init; }

    /// <summary>The authority's own reference of its answer.</summary>
    public string Reference { get; init; } = "";

    /// <summary>The answer in words, or why it was taken back.</summary>
    public string Answer { get; init; } = "";

    /// <summary>Whether an answer is waited for.</summary>
    public bool IsOpen => State == RoundState.Open;
}

/// <summary>An indication that a round is about.</summary>
/// <param name="Declaration">Declaration it was found in: declarations/{declaration}.</param>
/// <param name="Indicator">Indicator or gate.</param>
public readonly record struct RoundSubject(string Declaration, string Indicator);

/// <summary>What an answer means for one indication.</summary>
/// <param name="Declaration">Declaration; empty when the indicator occurs once.</param>
/// <param name="Indicator">Indicator or gate.</param>
/// <param name="Verification">How far it is verified now.</param>
public readonly record struct RoundEffect(string Declaration, string Indicator, Verification Verification);
