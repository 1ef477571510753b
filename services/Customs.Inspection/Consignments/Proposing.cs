using System.Globalization;
using Customs.Primitives;

namespace Customs.Inspection.Consignments;

/// <summary>Proposes acts that need two identities, and answers them. An approval does the act in the same change.</summary>
public static class Proposing
{
    /// <summary>The proposal that waits, of a kind; null when none does.</summary>
    public static Proposal<ProposedAct>? OpenProposal<T>(this Consignment consignment)
        where T : ProposedAct => consignment.Proposals.FirstOrDefault(p => p.IsOpen && p.Content is T);

    /// <summary>Keeps a proposal. The act was found to be possible, but for the second identity.</summary>
    internal static ConsignmentChange Propose(this Consignment consignment, ProposedAct act, string reason, Actor actor, DateTimeOffset at)
    {
        if (reason.Length == 0)
        {
            return new ConsignmentChange.Refused("it needs a second identity, and a reason to propose it with");
        }

        var open = consignment.Proposals.FirstOrDefault(p => p.IsOpen && p.Content.GetType() == act.GetType());
        if (open is not null)
        {
            return new ConsignmentChange.Refused($"{open.Proposer.Words} has proposed it (proposal {Text(open.Number)}); another identity answers it, or it is taken back");
        }

        var proposal = new Proposal<ProposedAct>(consignment.Proposals.Count + 1, act, reason, actor.Identity, at, act.EtagWith(reason));
        return ConsignmentChange.Of(
            consignment with { Proposals = [.. consignment.Proposals, proposal] },
            "ActProposed",
            $"{Name(act)} proposed by {actor.Identity.Words}; a second identity answers",
            ("proposal", Text(proposal.Number)),
            ("act", Name(act)),
            ("content", proposal.Etag),
            ("on_behalf_of", actor.OnBehalfOf));
    }

    /// <summary>Approves a proposal and does what it says.</summary>
    /// <param name="consignment">The consignment.</param>
    /// <param name="number">Number of the proposal.</param>
    /// <param name="etag">Etag of the content that the approver saw.</param>
    /// <param name="actor">Who approves.</param>
    /// <param name="at">When.</param>
    public static ConsignmentChange ApproveProposal(this Consignment consignment, int number, string etag, Actor actor, DateTimeOffset at)
    {
        if (consignment.WhyNotAnswered(number, etag, actor, out var proposal) is { } refused)
        {
            return refused;
        }

        var done = proposal.Content switch
        {
            ProposedAct.Release release => consignment.DoRelease(release, proposal, actor),
            ProposedAct.ExtendHold extend => consignment.DoExtend(extend, proposal, actor, at),
            _ => throw new InvalidOperationException("unknown ProposedAct"),
        };
        return done is ConsignmentChange.Done change
            ? change with { Consignment = change.Consignment.Answer(proposal, ProposalState.Approved, actor, at, "") }
            : done;
    }

    /// <summary>Turns a proposal down, with words.</summary>
    public static ConsignmentChange RejectProposal(this Consignment consignment, int number, string etag, string words, Actor actor, DateTimeOffset at)
    {
        if (consignment.WhyNotAnswered(number, etag, actor, out var proposal) is { } refused)
        {
            return refused;
        }

        return words.Length == 0
            ? new ConsignmentChange.Refused("a proposal is turned down with words")
            : ConsignmentChange.Of(
                consignment.Answer(proposal, ProposalState.Rejected, actor, at, words), "ProposalRejected", $"{Name(proposal.Content)} turned down by {actor.Identity.Words}", ("proposal", Text(number)));
    }

    /// <summary>Takes a proposal back.</summary>
    public static ConsignmentChange WithdrawProposal(this Consignment consignment, int number, Actor actor, DateTimeOffset at)
    {
        var proposal = consignment.Proposals.FirstOrDefault(p => p.Number == number);
        var why = proposal is null ? $"there is no proposal {Text(number)}" : proposal.WhyNotWithdrawn(actor.Identity);
        return why is not null || proposal is null
            ? new ConsignmentChange.Refused(why ?? "")
            : ConsignmentChange.Of(
                consignment.Answer(proposal, ProposalState.Withdrawn, actor, at, ""), "ProposalWithdrawn", $"{Name(proposal.Content)} no longer proposed", ("proposal", Text(number)));
    }

    private static ConsignmentChange? WhyNotAnswered(this Consignment consignment, int number, string etag, Actor actor, out Proposal<ProposedAct> proposal)
    {
        proposal = consignment.Proposals.FirstOrDefault(p => p.Number == number)!;
        if (proposal is null)
        {
            return new ConsignmentChange.Refused($"there is no proposal {Text(number)}");
        }

        return !proposal.IsOpen ? new ConsignmentChange.Refused(proposal.WhyNotAnswered(actor.Identity, etag)!)
            : FourEyes.WhyNotSecond(proposal.Proposer, actor.Identity) is { } same ? new ConsignmentChange.Forbidden(same)
            : proposal.WhyNotAnswered(actor.Identity, etag) is { } why ? new ConsignmentChange.Refused(why)
            : null;
    }

    private static Consignment Answer(this Consignment consignment, Proposal<ProposedAct> proposal, ProposalState state, Actor actor, DateTimeOffset at, string words) => consignment with
    {
        Proposals = [.. consignment.Proposals.Select(p => p.Number == proposal.Number ? p.Answered(state, actor.Identity, at, words) : p)],
    };

    private static string Name(ProposedAct act) => act switch
    {
        ProposedAct.Release => "release",
        ProposedAct.ExtendHold => "extension",
        _ => throw new InvalidOperationException("unknown ProposedAct"),
    };

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
