using Customs.Primitives;

namespace Customs.Referral;

/// <summary>A referral as a desk works on it. Immutable: an act returns a <see cref="CaseChange"/>.</summary>
/// <remarks>Who acts is always the subject of the caller's token, which stays the same when an account is renamed.</remarks>
public sealed record Case
{
    /// <summary>Resource name: cases/{case}.</summary>
    public required string Name { get; init; }

    /// <summary>Where it stands in its life.</summary>
    public CaseState State { get; init; }

    /// <summary>Desk that has it: desks/{desk}.</summary>
    public required string Desk { get; init; }

    /// <summary>Subject of the desk's officer who has it; empty while nobody has.</summary>
    public string Owner { get; init; } = "";

    /// <summary>Holds that it is about.</summary>
    public IReadOnlyList<CaseSubject> Subjects { get; init; } = [];

    /// <summary>Indications to verify.</summary>
    public IReadOnlyList<CaseIndication> Indications { get; init; } = [];

    /// <summary>What happened, oldest first.</summary>
    public IReadOnlyList<CaseEvent> Events { get; init; } = [];

    /// <summary>The decision that is proposed or made.</summary>
    public Decision? Decision { get; init; }

    /// <summary>Question of the officer who referred.</summary>
    public string Question { get; init; } = "";

    /// <summary>Subject of the officer who referred.</summary>
    public required string ReferredBy { get; init; }

    /// <summary>Customs office that referred.</summary>
    public string Office { get; init; } = "";

    /// <summary>When it was opened.</summary>
    public required DateTimeOffset OpenedAt { get; init; }

    /// <summary>When it last changed.</summary>
    public required DateTimeOffset UpdatedAt { get; init; }

    /// <summary>When the first statutory clock of its holds ends; null when none does.</summary>
    public DateTimeOffset? DueAt { get; init; }

    /// <summary>What the end of that clock means: release, hold or review.</summary>
    public string DueConsequence { get; init; } = "";

    /// <summary>When the desk first looked at it.</summary>
    public DateTimeOffset? ReadAt { get; init; }

    /// <summary>Why it waits; empty when it does not.</summary>
    public string WaitingReason { get; init; } = "";

    /// <summary>Until when it waits.</summary>
    public DateTimeOffset? WaitingUntil { get; init; }

    /// <summary>What the desk asks the officer back; empty when nothing is open.</summary>
    public string AskedBack { get; init; } = "";

    /// <summary>Parties and goods in a few words.</summary>
    public string Title { get; init; } = "";

    /// <summary>Handling marks of the goods, such as DO_NOT_OPEN.</summary>
    public IReadOnlyList<string> Handling { get; init; } = [];

    /// <summary>Programmes that the goods serve.</summary>
    public IReadOnlyList<string> Programmes { get; init; } = [];

    /// <summary>Outcome of a closed case; null before.</summary>
    public CaseOutcome? Outcome { get; init; }

    /// <summary>Acts that one identity proposed for another to approve, earliest first, answered ones included.</summary>
    public IReadOnlyList<Proposal<CaseAct>> Proposals { get; init; } = [];

    /// <summary>Questions to other authorities, earliest first.</summary>
    public IReadOnlyList<Round> Rounds { get; init; } = [];

    /// <summary>Decisions of the time before it was opened again, earliest first.</summary>
    public IReadOnlyList<Decision> EarlierDecisions { get; init; } = [];

    /// <summary>Cases that were merged into this one.</summary>
    public IReadOnlyList<string> MergedFrom { get; init; } = [];

    /// <summary>Subjects of further officers who referred, of cases that were merged into this one.</summary>
    public IReadOnlyList<string> Referrers { get; init; } = [];

    /// <summary>How the clock that ends first stands: RUNNING, WARNED, ENDED or EXPIRED; empty without a clock.</summary>
    public string DueState { get; init; } = "";

    /// <summary>Case that it was merged into; empty when it was not.</summary>
    public string MergedInto { get; init; } = "";

    /// <summary>Counts the changes; a changed case with an old version is refused by the store.</summary>
    public int Version { get; init; } = 1;

    /// <summary>Whether somebody still works on it, or should.</summary>
    public bool IsOpen => State is not (CaseState.Closed or CaseState.Merged);

    /// <summary>Whether the desk can still work on what to decide.</summary>
    internal bool IsUndecided => State is CaseState.Triage or CaseState.Investigation or CaseState.Verification or CaseState.Waiting or CaseState.Reopened;
}

/// <summary>What a closed case came to, for findings and the yearly report.</summary>
public enum CaseOutcome
{
    /// <summary>A procurement attempt.</summary>
    Confirmed,

    /// <summary>No procurement attempt.</summary>
    Refuted,

    /// <summary>It could not be told.</summary>
    NotVerifiable,
}
