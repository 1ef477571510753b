using Customs.Officer.Keys;
using Customs.Officer.Text;

namespace Customs.Officer.Consignments;

/// <summary>A consignment with its assessment, as an officer sees it.</summary>
/// <param name="Name">Resource name.</param>
/// <param name="Mrn">Movement reference number.</param>
/// <param name="Version">Version of the declaration.</param>
/// <param name="Etag">What the officer saw; sent with every act.</param>
/// <param name="State">State.</param>
/// <param name="Lane">Lane.</param>
/// <param name="Outcome">What the assessment proposes, in words.</param>
/// <param name="Axes">The three axes.</param>
/// <param name="Coverage">Share of the checks that ran, 0 to 1.</param>
/// <param name="NotRun">Checks that did not run, with the reason.</param>
/// <param name="Gates">Gates that decided by themselves, in words.</param>
/// <param name="Indications">All indications, hits first.</param>
/// <param name="Parties">Parties of all layers.</param>
/// <param name="Items">Goods items.</param>
/// <param name="Route">Route and transport, label and text.</param>
/// <param name="Holds">Holds, open ones first.</param>
/// <param name="History">Acts and events, newest first.</param>
/// <param name="Related">Earlier or related consignments.</param>
/// <param name="Handling">Handling marks.</param>
/// <param name="Questions">What to ask whom, in sentences.</param>
/// <param name="WouldChange">What would change the outcome, in sentences.</param>
/// <param name="TakenBy">Officer who has taken it, or empty.</param>
/// <param name="Suggestion">What a stop would say, prepared from the evidence.</param>
/// <param name="Permits">Which acts the server allows, with the reason where not.</param>
public sealed record ConsignmentView(
    string Name, string Mrn, int Version, string Etag, ConsignmentState State, Lane Lane, string Outcome, IReadOnlyList<AxisView> Axes, double Coverage,
    IReadOnlyList<string> NotRun, IReadOnlyList<string> Gates, IReadOnlyList<IndicationView> Indications, IReadOnlyList<PartyView> Parties,
    IReadOnlyList<ItemView> Items, IReadOnlyList<Fact> Route, IReadOnlyList<HoldView> Holds, IReadOnlyList<EventView> History,
    IReadOnlyList<RelatedView> Related, IReadOnlyList<string> Handling, IReadOnlyList<string> Questions, IReadOnlyList<string> WouldChange,
    string TakenBy, StopSuggestion Suggestion,
    IReadOnlyList<Permit> Permits)
{
    /// <summary>What waits for a second person.</summary>
    public IReadOnlyList<PendingView> Pending { get; init; } = [];

    /// <summary>Why an act is not possible, or null when it is. The server has said so; it decides again when the act arrives.</summary>
    public string? WhyNot(Act act)
    {
        foreach (var permit in Permits)
        {
            if (permit.Act == act)
            {
                return permit.WhyNot;
            }
        }

        return Texts.Of("the server does not offer this act here");
    }
}

/// <summary>Whether an act is allowed.</summary>
/// <param name="Act">The act.</param>
/// <param name="WhyNot">Null when it is allowed.</param>
public sealed record Permit(Act Act, string? WhyNot);

/// <summary>One axis of an assessment.</summary>
/// <param name="Axis">Which.</param>
/// <param name="Level">How strong.</param>
/// <param name="Score">0 to 1, or null when nothing ran.</param>
public sealed record AxisView(Axis Axis, Level Level, double? Score);

/// <summary>A label with a value.</summary>
/// <param name="Label">The label.</param>
/// <param name="Text">The value in words.</param>
/// <param name="Source">Where it comes from, or empty.</param>
public sealed record Fact(string Label, string Text, string Source = "");

/// <summary>One indicator's answer.</summary>
/// <param name="Id">Id in the catalogue, such as P07.</param>
/// <param name="Axis">Axis.</param>
/// <param name="Found">Hit, clear, or not evaluable.</param>
/// <param name="Strength">0 to 1.</param>
/// <param name="Sentence">What was found, as a sentence.</param>
/// <param name="Evidence">The fields it rests on.</param>
public sealed record IndicationView(string Id, Axis Axis, Found Found, double Strength, string Sentence, IReadOnlyList<Fact> Evidence);

/// <summary>A party with what the lists say.</summary>
/// <param name="Role">Its roles in words.</param>
/// <param name="Name">Name as declared.</param>
/// <param name="Country">Country, two letters.</param>
/// <param name="Address">Address and identifiers in one text.</param>
/// <param name="Verdict">What screening says: "match", "possible match", "no match in these editions", "not performed: reason".</param>
/// <param name="Found">The same as a finding.</param>
/// <param name="Matches">Matches, best first.</param>
public sealed record PartyView(string Role, string Name, string Country, string Address, string Verdict, Found Found, IReadOnlyList<MatchView> Matches);

/// <summary>A designation that matches a party.</summary>
/// <param name="List">List.</param>
/// <param name="Edition">Edition of the list.</param>
/// <param name="Designation">Designation.</param>
/// <param name="Name">Name on the list that matched.</param>
/// <param name="Score">0 to 1.</param>
/// <param name="Strength">Identifier, strong, possible, weak.</param>
/// <param name="Programmes">Programmes in words.</param>
/// <param name="Evidence">What was compared with what.</param>
public sealed record MatchView(
    string List, string Edition, string Designation, string Name, double Score, string Strength, string Programmes, IReadOnlyList<Fact> Evidence);

/// <summary>A goods item with what the control lists say.</summary>
/// <param name="Number">Item number.</param>
/// <param name="Code">Commodity code as declared.</param>
/// <param name="Description">Description as declared.</param>
/// <param name="Amounts">Quantity, mass, value and origin in one text.</param>
/// <param name="Verdict">What classification says, in words.</param>
/// <param name="Found">The same as a finding.</param>
/// <param name="Candidates">Candidate entries, best first.</param>
/// <param name="Questions">What has to be known to decide.</param>
/// <param name="Facts">Parameters and remarks.</param>
public sealed record ItemView(
    string Number, string Code, string Description, string Amounts, string Verdict, Found Found, IReadOnlyList<CandidateView> Candidates,
    IReadOnlyList<string> Questions, IReadOnlyList<Fact> Facts)
{
    /// <summary>The values that would decide, each with the question for it.</summary>
    public IReadOnlyList<AskedView> Asked { get; init; } = [];
}

/// <summary>A value that would decide whether an entry is met.</summary>
/// <param name="Parameter">Its name as the classification knows it.</param>
/// <param name="Text">The question, with the threshold.</param>
public sealed record AskedView(string Parameter, string Text);

/// <summary>A control-list entry that may apply.</summary>
/// <param name="Code">Code with path, such as EU:3A225.b.</param>
/// <param name="Title">Short title.</param>
/// <param name="Version">List and version.</param>
/// <param name="Score">How well the text fits, 0 to 1.</param>
/// <param name="Truth">Met, not met, unknown.</param>
/// <param name="Programmes">Programmes in words.</param>
/// <param name="Checks">The threshold arithmetic.</param>
/// <param name="Notes">Notes.</param>
public sealed record CandidateView(
    string Code, string Title, string Version, double Score, string Truth, string Programmes, IReadOnlyList<CheckView> Checks, IReadOnlyList<string> Notes);

/// <summary>One threshold compared with what was declared.</summary>
/// <param name="Parameter">What is compared.</param>
/// <param name="Declared">The declared value, or empty when it is not stated.</param>
/// <param name="Threshold">What the entry asks for.</param>
/// <param name="Truth">Met, not met, unknown.</param>
/// <param name="Margin">How far away, in words, or empty.</param>
public sealed record CheckView(string Parameter, string Declared, string Threshold, string Truth, string Margin);

/// <summary>A hold on a consignment.</summary>
/// <param name="Name">Resource name.</param>
/// <param name="ReasonCode">Reason code.</param>
/// <param name="Reason">Reason in words.</param>
/// <param name="LegalBasis">Legal basis.</param>
/// <param name="Subject">What is held.</param>
/// <param name="State">State in words: placed, referred, lifted ...</param>
/// <param name="Open">Whether it still stands.</param>
/// <param name="Referred">Whether a desk has it.</param>
/// <param name="PlacedBy">Who placed it.</param>
/// <param name="PlacedAt">When.</param>
/// <param name="ClockEnds">When its clock ends, or null.</param>
/// <param name="ClockMeans">What the end means.</param>
/// <param name="MayLift">Who may lift it.</param>
/// <param name="CaseName">Resource name of the case, or null.</param>
/// <param name="Words">What the officer wrote.</param>
/// <param name="Receipt">How far the referral has come, in words; empty when it was not referred.</param>
/// <param name="AskedBack">What the desk asks; empty when nothing is open.</param>
/// <param name="Decision">What the desk decided, in words, or empty.</param>
public sealed record HoldView(
    string Name, string ReasonCode, string Reason, string LegalBasis, string Subject, string State, bool Open, bool Referred, string PlacedBy,
    DateTimeOffset PlacedAt, DateTimeOffset? ClockEnds, string ClockMeans, string MayLift, string? CaseName, string Words, string Receipt, string AskedBack, string Decision)
{
    /// <summary>Whether it lasts beyond the first look and no second person has confirmed it.</summary>
    public bool Unconfirmed { get; init; }

    /// <summary>What a second person did or has to do, in words; empty when nothing.</summary>
    public string Second { get; init; } = "";
}

/// <summary>Something that happened.</summary>
/// <param name="At">When.</param>
/// <param name="Who">Who did it.</param>
/// <param name="Words">What.</param>
public sealed record EventView(DateTimeOffset At, string Who, string Words);

/// <summary>Another consignment that belongs to the picture.</summary>
/// <param name="Name">Resource name, or empty when it is not in this suite.</param>
/// <param name="Mrn">Reference.</param>
/// <param name="Words">How it is related.</param>
public sealed record RelatedView(string Name, string Mrn, string Words);

/// <summary>What a stop and a referral would say, prepared from the evidence; the officer can change all of it.</summary>
/// <param name="ReasonCode">Reason code, or empty.</param>
/// <param name="LegalBasis">Legal basis, or empty.</param>
/// <param name="Words">Reasons in words.</param>
/// <param name="Desk">Name of the desk, or empty.</param>
/// <param name="Question">Question to the desk.</param>
public sealed record StopSuggestion(string ReasonCode, string LegalBasis, string Words, string Desk, string Question);
