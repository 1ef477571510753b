using Customs.Officer.Consignments;
using Customs.Officer.Keys;
using Customs.Officer.Text;

namespace Customs.Officer.Cases;

/// <summary>How far an indication of a case has been verified.</summary>
public enum Verification
{
    /// <summary>Not yet.</summary>
    Unverified,

    /// <summary>It is true.</summary>
    Confirmed,

    /// <summary>It is not true.</summary>
    Refuted,

    /// <summary>It can not be told.</summary>
    NotVerifiable,
}

/// <summary>What a desk can decide.</summary>
public enum Decision
{
    /// <summary>The goods may go.</summary>
    Release,

    /// <summary>The goods may go under conditions.</summary>
    ReleaseWithConditions,

    /// <summary>Release is refused.</summary>
    Refuse,

    /// <summary>The goods are secured.</summary>
    Secure,

    /// <summary>The goods are seized.</summary>
    Seize,

    /// <summary>The goods go back to the exporter.</summary>
    Return,
}

/// <summary>One case in the inbox of a desk.</summary>
/// <param name="Name">Resource name.</param>
/// <param name="Etag">Changes with the case.</param>
/// <param name="Number">Number in words.</param>
/// <param name="State">State in words.</param>
/// <param name="Owner">Who works on it, or empty.</param>
/// <param name="Subject">What it is about.</param>
/// <param name="Question">What the officer asks.</param>
/// <param name="Opened">When it was opened.</param>
/// <param name="Due">When a clock ends, or null.</param>
/// <param name="Waits">What it waits for, such as a second person's approval; empty when nothing.</param>
public sealed record CaseRow(
    string Name, string Etag, string Number, string State, string Owner, string Subject, string Question, DateTimeOffset Opened, DateTimeOffset? Due, string Waits)
{
    /// <summary>The desk, or empty.</summary>
    public string Desk { get; init; } = "";

    /// <summary>Whether it is closed or was merged into another one.</summary>
    public bool Closed { get; init; }

    /// <summary>Whether a decision is proposed and waits for a second person.</summary>
    public bool Proposed { get; init; }

    /// <summary>When something last happened, or null.</summary>
    public DateTimeOffset? Updated { get; init; }
}

/// <summary>A case.</summary>
/// <param name="Name">Resource name.</param>
/// <param name="Number">Number in words.</param>
/// <param name="Etag">What the person saw; sent with every act.</param>
/// <param name="State">State in words.</param>
/// <param name="Desk">The desk.</param>
/// <param name="Owner">Who works on it, or empty.</param>
/// <param name="Subject">What it is about.</param>
/// <param name="Question">What the officer asks.</param>
/// <param name="ReferredBy">Who referred it, and when.</param>
/// <param name="Due">When a clock ends, or null.</param>
/// <param name="DueMeans">What the end of the clock means.</param>
/// <param name="Consignments">The consignments: name, reference and words.</param>
/// <param name="Indications">The indications to verify.</param>
/// <param name="Timeline">What happened, newest first.</param>
/// <param name="LegalBasis">Legal basis of the hold it is about.</param>
/// <param name="Proposal">The proposed or taken decision, or null.</param>
/// <param name="Permits">Which acts the server allows.</param>
public sealed record CaseView(
    string Name, string Number, string Etag, string State, string Desk, string Owner, string Subject, string Question, string ReferredBy, DateTimeOffset? Due,
    string DueMeans, IReadOnlyList<RelatedView> Consignments, IReadOnlyList<CaseIndication> Indications, IReadOnlyList<EventView> Timeline,
    string LegalBasis, ProposalView? Proposal, IReadOnlyList<Permit> Permits)
{
    /// <summary>What waits for a second person beside the decision: closing, opening again; null when nothing does.</summary>
    public PendingView? Pending { get; init; }

    /// <summary>Questions to other authorities, in words.</summary>
    public IReadOnlyList<string> Rounds { get; init; } = [];

    /// <summary>Why an act is not possible, or null when it is.</summary>
    public string? WhyNot(Act act) => Permits.FirstOrDefault(permit => permit.Act == act) is { } found ? found.WhyNot : Texts.Of("the server does not offer this act here");
}

/// <summary>An indication in a case.</summary>
/// <param name="Id">Its id within the case.</param>
/// <param name="Axis">Axis.</param>
/// <param name="Sentence">What it says.</param>
/// <param name="State">How far it is verified.</param>
/// <param name="Words">Who verified it, when, on what ground.</param>
public sealed record CaseIndication(string Id, Axis Axis, string Sentence, Verification State, string Words);

/// <summary>A decision that somebody proposed.</summary>
/// <param name="Decision">What.</param>
/// <param name="Words">Why.</param>
/// <param name="By">Who proposed it.</param>
/// <param name="At">When.</param>
/// <param name="Standing">"waits for a second person", "approved by ... at ...", "rejected by ...".</param>
/// <param name="Waiting">Whether it still waits for approval.</param>
public sealed record ProposalView(Decision Decision, string Words, string By, DateTimeOffset At, string Standing, bool Waiting);
