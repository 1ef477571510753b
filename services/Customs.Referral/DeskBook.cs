using System.Globalization;
using System.Text.RegularExpressions;
using Customs.Primitives;
using Customs.Primitives.Calendars;

namespace Customs.Referral;

/// <summary>A change of the table of desks.</summary>
public abstract record DeskChange
{
    private DeskChange()
    {
    }

    /// <summary>Adds a desk, or changes the one of that name.</summary>
    /// <param name="Desk">The desk as it shall be.</param>
    public sealed record Set(Desk Desk) : DeskChange;

    /// <summary>Removes a desk.</summary>
    /// <param name="Name">Its name.</param>
    public sealed record Remove(string Name) : DeskChange;

    /// <summary>Whether a supervisor proposed it; else one has to approve it.</summary>
    public bool BySupervisor { get; init; }

    /// <summary>What the approver reads.</summary>
    public string Words => this switch
    {
        Set set => $"{set.Desk.Name} \"{set.Desk.Title}\" of {set.Desk.Jurisdiction}; offices: {All(set.Desk.OfficePrefixes)}; programmes: {All(set.Desk.Programmes)}; families: {All(set.Desk.Families)}"
            + (set.Desk.ByHandOnly ? "; never suggested" : ""),
        Remove remove => $"remove {remove.Name}",
        _ => throw new InvalidOperationException("unknown DeskChange"),
    };

    private static string All(IReadOnlyList<string> values) => values.Count == 0 ? "all" : string.Join(' ', values);
}

/// <summary>The table of desks as it is edited. A change takes two identities, of which one is a supervisor. Immutable.</summary>
/// <param name="Table">The desks.</param>
/// <param name="Proposals">Changes that were proposed, earliest first, answered ones included.</param>
/// <param name="Version">Counts the changes.</param>
public sealed partial record DeskBook(DeskTable Table, IReadOnlyList<Proposal<DeskChange>> Proposals, int Version)
{
    /// <summary>The desk that cases go to when theirs is gone; it can not be removed.</summary>
    public const string Fallback = "desks/federal";

    /// <summary>What an act on the table comes to.</summary>
    /// <param name="Book">The changed table; null when the act is refused.</param>
    /// <param name="Act">The act in the past tense, for the audit trail.</param>
    /// <param name="Why">Why it is refused; null when it is done.</param>
    /// <param name="SecondIdentity">Whether it lacks a second identity.</param>
    public readonly record struct Outcome(DeskBook? Book, string Act, string? Why, bool SecondIdentity = false);

    /// <summary>What is wrong with a desk, by field.</summary>
    public static IReadOnlyList<FieldViolation> Violations(Desk desk)
    {
        ArgumentNullException.ThrowIfNull(desk);
        var wrong = new List<FieldViolation>();
        Check(NameForm().IsMatch(desk.Name), "desk.name", "is not desks/{desk} of lower-case letters, digits and hyphens");
        Check(desk.Title.Length is > 0 and <= 200, "desk.title", "has 1 to 200 characters");
        Check(WorkingCalendar.Knows(desk.Jurisdiction), "desk.jurisdiction", "is neither DE nor a German state such as DE-BY");
        Check(desk.OfficePrefixes.All(p => p.Length is > 0 and <= 8), "desk.office_prefixes", "are starts of customs office codes, at most 8 signs");
        Check(desk.Programmes.Concat(desk.Families).All(p => p.Length is > 0 and <= 60), "desk.programmes", "and families have 1 to 60 characters");
        return wrong;

        void Check(bool right, string field, string description)
        {
            if (!right)
            {
                wrong.Add(new FieldViolation(field, description));
            }
        }
    }

    /// <summary>Proposes a change.</summary>
    public Outcome Propose(DeskChange change, string reason, Identity who, DateTimeOffset at)
    {
        if (WhyNot(change) is { } why)
        {
            return new Outcome(null, "", why);
        }

        var proposal = new Proposal<DeskChange>(Proposals.Count + 1, change, reason, who, at, ProposalEtag.Of(change.Words, change.BySupervisor ? "supervisor" : "", reason));
        return new Outcome(this with { Proposals = [.. Proposals, proposal], Version = Version + 1 }, "DeskChangeProposed", null);
    }

    /// <summary>Approves a proposed change, which does it, or turns it down.</summary>
    /// <param name="number">Number of the proposal.</param>
    /// <param name="approve">Whether it is done.</param>
    /// <param name="etag">Etag of the content that the approver saw.</param>
    /// <param name="words">Words; needed to turn it down.</param>
    /// <param name="who">Who answers.</param>
    /// <param name="isSupervisor">Whether he is a supervisor.</param>
    /// <param name="at">When.</param>
    public Outcome Answer(int number, bool approve, string etag, string words, Identity who, bool isSupervisor, DateTimeOffset at)
    {
        var proposal = Proposals.FirstOrDefault(p => p.Number == number);
        if (proposal is null)
        {
            return new Outcome(null, "", $"there is no proposal {number.ToString(CultureInfo.InvariantCulture)}");
        }

        if (proposal.IsOpen && FourEyes.WhyNotSecond(proposal.Proposer, who) is { } same)
        {
            return new Outcome(null, "", same, SecondIdentity: true);
        }

        var why = proposal.WhyNotAnswered(who, etag)
            ?? (!approve && words.Length == 0 ? "a proposal is turned down with words" : null)
            ?? (approve && WhyNot(proposal.Content) is { } stale ? $"what was proposed is no longer possible: {stale}" : null);
        if (why is not null)
        {
            return new Outcome(null, "", why);
        }

        return approve && !proposal.Content.BySupervisor && !isSupervisor
            ? new Outcome(null, "", "one of the two identities has to be a supervisor", SecondIdentity: true)
            : new Outcome(
                this with { Table = approve ? Apply(proposal.Content) : Table, Proposals = Answered(proposal, approve ? ProposalState.Approved : ProposalState.Rejected, who, at, words), Version = Version + 1 },
                approve ? "DesksChanged" : "DeskChangeRejected",
                null);
    }

    /// <summary>Takes an own proposal back.</summary>
    public Outcome Withdraw(int number, Identity who, DateTimeOffset at)
    {
        var proposal = Proposals.FirstOrDefault(p => p.Number == number);
        var why = proposal is null ? $"there is no proposal {number.ToString(CultureInfo.InvariantCulture)}" : proposal.WhyNotWithdrawn(who);
        return proposal is null || why is not null
            ? new Outcome(null, "", why)
            : new Outcome(this with { Proposals = Answered(proposal, ProposalState.Withdrawn, who, at, ""), Version = Version + 1 }, "DeskChangeWithdrawn", null);
    }

    private DeskTable Apply(DeskChange change) => change switch
    {
        DeskChange.Set set => new DeskTable([.. Table.Desks.Where(d => d.Name != set.Desk.Name), set.Desk]),
        DeskChange.Remove remove => new DeskTable([.. Table.Desks.Where(d => d.Name != remove.Name)]),
        _ => throw new InvalidOperationException("unknown DeskChange"),
    };

    private string? WhyNot(DeskChange change) => change switch
    {
        DeskChange.Remove { Name: Fallback } => $"{Fallback} takes what no other desk takes; it stays",
        DeskChange.Remove remove when Table.Find(remove.Name) is null => $"there is no desk {remove.Name}",
        _ => null,
    };

    private List<Proposal<DeskChange>> Answered(Proposal<DeskChange> proposal, ProposalState state, Identity who, DateTimeOffset at, string words) =>
        [.. Proposals.Select(p => p.Number == proposal.Number ? p.Answered(state, who, at, words) : p)];

    [GeneratedRegex("^desks/[a-z0-9][a-z0-9-]{0,40}$", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex NameForm();
}
