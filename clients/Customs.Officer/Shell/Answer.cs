using Customs.Officer.Cases;
using Customs.Officer.Consignments;
using Customs.Officer.Keys;
using Customs.Officer.Link;
using Customs.Officer.Lookups;
using Customs.Officer.Oversight;
using Customs.Officer.Queue;

namespace Customs.Officer.Shell;

/// <summary>Something that reached the terminal: an answer to a request, or news.</summary>
public abstract record Answer
{
    private Answer()
    {
    }

    /// <summary>A consignment.</summary>
    /// <param name="View">The consignment.</param>
    /// <param name="Then">The act to go on with; <see cref="Act.None"/> only refreshes what is shown.</param>
    public sealed record ConsignmentIs(ConsignmentView View, Act Then) : Answer;

    /// <summary>A case.</summary>
    /// <param name="View">The case.</param>
    /// <param name="Then">The act to go on with.</param>
    public sealed record CaseIs(CaseView View, Act Then) : Answer;

    /// <summary>The cases of the desk.</summary>
    /// <param name="Desk">Which desk, in words.</param>
    /// <param name="Rows">The cases.</param>
    public sealed record CasesAre(string Desk, IReadOnlyList<CaseRow> Rows) : Answer;

    /// <summary>What the lists say about a party.</summary>
    /// <param name="Question">The question.</param>
    /// <param name="Party">The answer.</param>
    public sealed record PartyIs(Request.AskParty Question, PartyAnswer Party) : Answer;

    /// <summary>What the control lists say about goods.</summary>
    /// <param name="Question">The question.</param>
    /// <param name="Item">The answer.</param>
    public sealed record ItemIs(Request.AskItem Question, ItemAnswer Item) : Answer;

    /// <summary>An act was done.</summary>
    /// <param name="Request">The act.</param>
    /// <param name="Words">What happened, and what comes next.</param>
    /// <param name="Consignment">The consignment after it, or null.</param>
    /// <param name="Case">The case after it, or null.</param>
    public sealed record Done(Request.Effect Request, string Words, ConsignmentView? Consignment, CaseView? Case) : Answer;

    /// <summary>The suite could not be reached; the act is kept on this machine and sent once when the link is back.</summary>
    /// <param name="Request">The act.</param>
    /// <param name="Words">What happened.</param>
    public sealed record Kept(Request.Effect Request, string Words) : Answer;

    /// <summary>A request was not carried out.</summary>
    /// <param name="Request">The request.</param>
    /// <param name="Refusal">Why.</param>
    public sealed record Refused(Request Request, Refusal Refusal) : Answer;

    /// <summary>Rows of the queue came, changed or left.</summary>
    /// <param name="Rows">New and changed rows.</param>
    /// <param name="Gone">Names of rows that are no more.</param>
    /// <param name="Whole">Whether these rows are all there are.</param>
    public sealed record QueueIs(IReadOnlyList<QueueRow> Rows, IReadOnlyList<string> Gone, bool Whole) : Answer;

    /// <summary>The link changed.</summary>
    /// <param name="State">How it is.</param>
    public sealed record LinkIs(LinkState State) : Answer;

    /// <summary>A part of the suite is away while the rest is live, or is back.</summary>
    /// <param name="Part">Which, in a word.</param>
    /// <param name="Since">When it was lost; null when it is there.</param>
    /// <param name="Words">Why.</param>
    public sealed record PartIs(string Part, DateTimeOffset? Since, string Words) : Answer;

    /// <summary>The desks, when they could not be asked before.</summary>
    /// <param name="Desks">The desks.</param>
    public sealed record DesksAre(IReadOnlyList<Desk> Desks) : Answer;

    /// <summary>What values of a rating plate make of goods; nothing was recorded.</summary>
    /// <param name="Question">The question.</param>
    /// <param name="Item">The goods with these values.</param>
    public sealed record PlateIs(Request.AskPlate Question, ItemView Item) : Answer;

    /// <summary>How services and lists are.</summary>
    /// <param name="Status">How.</param>
    public sealed record StatusIs(SuiteStatus Status) : Answer;

    /// <summary>How often examinations found something where an indicator had spoken.</summary>
    /// <param name="Rates">By indicator.</param>
    public sealed record HitRatesAre(IReadOnlyList<HitRate> Rates) : Answer;

    /// <summary>An audit trail.</summary>
    /// <param name="Resource">Of what.</param>
    /// <param name="Events">The events, newest first.</param>
    public sealed record AuditIs(string Resource, IReadOnlyList<AuditView> Events) : Answer;

    /// <summary>The person has signed in again.</summary>
    public sealed record Unlocked : Answer;

    /// <summary>The person has to sign in elsewhere (RFC 8628).</summary>
    /// <param name="Address">Where.</param>
    /// <param name="Code">With which code.</param>
    /// <param name="Until">Until when the code is good.</param>
    public sealed record SignInAt(string Address, string Code, DateTimeOffset Until) : Answer;

    /// <summary>Who works now, and what this office has.</summary>
    /// <param name="Office">Identity, identities of this machine, desks.</param>
    public sealed record OfficeIs(Office Office) : Answer;

    /// <summary>A word from the host, such as "copied".</summary>
    /// <param name="Words">The word.</param>
    public sealed record Note(string Words) : Answer;
}

/// <summary>Why a request was not carried out.</summary>
/// <param name="Reason">Machine-readable reason, such as ETAG_MISMATCH.</param>
/// <param name="Words">In words.</param>
/// <param name="Fields">Bad fields, each with its path and what is wrong.</param>
/// <param name="Kind">What can be done about it.</param>
public sealed record Refusal(string Reason, string Words, IReadOnlyList<Fact> Fields, RefusalKind Kind);

/// <summary>What can be done about a refusal.</summary>
public enum RefusalKind
{
    /// <summary>Correct it or give it up.</summary>
    Final,

    /// <summary>The object changed since it was shown: look again.</summary>
    Changed,

    /// <summary>The suite could not be reached: the same request can be sent again.</summary>
    Unreachable,
}

/// <summary>Who works at this terminal and where.</summary>
/// <param name="Identity">Who.</param>
/// <param name="Roles">Roles, such as OFFICER; empty when they are not known. The services decide, whatever stands here.</param>
/// <param name="Place">Office or desk in words.</param>
/// <param name="Identities">Identities of this machine that can be chosen; empty when there is only this one.</param>
/// <param name="Desks">Desks that cases can be referred to.</param>
/// <param name="ReadOnly">Whether acts are off.</param>
public sealed record Office(string Identity, IReadOnlyList<string> Roles, string Place, IReadOnlyList<string> Identities, IReadOnlyList<Desk> Desks, bool ReadOnly)
{
    /// <summary>Whether the identity has one of these roles, or its roles are not known.</summary>
    public bool Is(params ReadOnlySpan<string> roles)
    {
        foreach (var role in roles)
        {
            if (Roles.Contains(role))
            {
                return true;
            }
        }

        return Roles.Count == 0;
    }
}

/// <summary>A desk that decides referrals.</summary>
/// <param name="Name">Resource name.</param>
/// <param name="Title">In words.</param>
public sealed record Desk(string Name, string Title);
