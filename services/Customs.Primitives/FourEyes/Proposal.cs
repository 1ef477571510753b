namespace Customs.Primitives;

/// <summary>What became of a proposal.</summary>
public enum ProposalState
{
    /// <summary>Waits for a second identity.</summary>
    Open,

    /// <summary>Approved, and done in the same transaction.</summary>
    Approved,

    /// <summary>Turned down by a second identity.</summary>
    Rejected,

    /// <summary>Taken back by who proposed it.</summary>
    Withdrawn,
}

/// <summary>An act that one identity proposes and another approves. It holds all that will be done, so that the approver sees just that.</summary>
/// <typeparam name="T">The act with its content.</typeparam>
/// <param name="Number">Number within its resource, from 1.</param>
/// <param name="Content">What is proposed.</param>
/// <param name="Reason">Why, in the proposer's words.</param>
/// <param name="Proposer">Who proposes.</param>
/// <param name="ProposedAt">When.</param>
/// <param name="Etag">SHA-256 over the content in hexadecimal; the answer has to give the one that the approver saw.</param>
public sealed record Proposal<T>(int Number, T Content, string Reason, Identity Proposer, DateTimeOffset ProposedAt, string Etag)
{
    /// <summary>What became of it.</summary>
    public ProposalState State { get; init; }

    /// <summary>Who answered it; null while it is open.</summary>
    public Identity? AnsweredBy { get; init; }

    /// <summary>When it was answered.</summary>
    public DateTimeOffset? AnsweredAt { get; init; }

    /// <summary>Words of the answer.</summary>
    public string Words { get; init; } = "";

    /// <summary>Whether it waits for a second identity.</summary>
    public bool IsOpen => State == ProposalState.Open;

    /// <summary>The same, answered.</summary>
    public Proposal<T> Answered(ProposalState state, Identity by, DateTimeOffset at, string words) => this with { State = state, AnsweredBy = by, AnsweredAt = at, Words = words };

    /// <summary>Why it can not be approved or rejected by an identity that saw an etag; null when it can.</summary>
    public string? WhyNotAnswered(Identity approver, string etag) => this switch
    {
        { State: not ProposalState.Open } => $"proposal {Number} is {Told}",
        _ when etag.Length > 0 && etag != Etag => $"proposal {Number} is not what you saw; read it again",
        _ => FourEyes.WhyNotSecond(Proposer, approver),
    };

    /// <summary>Why it can not be withdrawn by an identity; null when it can.</summary>
    public string? WhyNotWithdrawn(Identity who) => this switch
    {
        { State: not ProposalState.Open } => $"proposal {Number} is {Told}",
        _ when !who.Shares(Proposer) => $"{Proposer.Words} proposed it; only the proposer takes it back",
        _ => null,
    };

    private string Told => State switch
    {
        ProposalState.Open => "open",
        ProposalState.Approved => $"approved by {AnsweredBy?.Words}",
        ProposalState.Rejected => $"rejected by {AnsweredBy?.Words}",
        ProposalState.Withdrawn => "withdrawn",
        _ => throw new InvalidOperationException($"unknown state {State}"),
    };
}

/// <summary>Etags of what is proposed.</summary>
public static class ProposalEtag
{
    /// <summary>SHA-256 over the lines that say the whole content, in hexadecimal.</summary>
    public static string Of(params IEnumerable<string> lines) => Convert.ToHexStringLower(
        System.Security.Cryptography.SHA256.HashData(System.Text.Encoding.UTF8.GetBytes(string.Join('\n', lines.Select(l => $"{l.Length}:{l}")))));
}
