using Customs.Officer.Cases;
using Customs.Officer.Consignments;
using Customs.Officer.Keys;
using Customs.Officer.Link;
using Customs.Officer.Lookups;
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
/// <param name="Roles">Roles in words.</param>
/// <param name="Place">Office or desk in words.</param>
/// <param name="Identities">Identities of this machine that can be chosen; empty when there is only this one.</param>
/// <param name="Desks">Desks that cases can be referred to.</param>
/// <param name="ReadOnly">Whether acts are off.</param>
public sealed record Office(string Identity, string Roles, string Place, IReadOnlyList<string> Identities, IReadOnlyList<Desk> Desks, bool ReadOnly);

/// <summary>A desk that decides referrals.</summary>
/// <param name="Name">Resource name.</param>
/// <param name="Title">In words.</param>
public sealed record Desk(string Name, string Title);
