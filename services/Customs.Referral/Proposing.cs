using System.Globalization;
using Customs.Primitives;

namespace Customs.Referral;

/// <summary>Proposes acts on a case that need two identities, and answers them. An approval does the act in the same change.</summary>
public static class Proposing
{
    /// <summary>Keeps a proposal. The act was found to be possible, but for the second identity.</summary>
    internal static CaseChange ProposeAct(this Case @case, CaseAct act, string reason, Identity officer, DateTimeOffset at)
    {
        if (reason.Length == 0)
        {
            return new CaseChange.Refused("it needs a second identity, and a reason to propose it with");
        }

        if (@case.Proposals.FirstOrDefault(p => p.IsOpen && p.Content.GetType() == act.GetType()) is { } open)
        {
            return new CaseChange.Refused($"{open.Proposer.Words} has proposed it (proposal {Text(open.Number)}); another identity answers it, or it is taken back");
        }

        var proposal = new Proposal<CaseAct>(@case.Proposals.Count + 1, act, reason, officer, at, act.EtagWith(reason));
        return CaseChange.Of(@case, @case with { Proposals = [.. @case.Proposals, proposal] }, "ActProposed", officer, at, $"proposal {Text(proposal.Number)}: {act.Words}: {reason}");
    }

    /// <summary>Approves a proposal and does what it says.</summary>
    /// <param name="case">The case.</param>
    /// <param name="number">Number of the proposal.</param>
    /// <param name="etag">Etag of the content that the approver saw.</param>
    /// <param name="officer">Who approves.</param>
    /// <param name="at">When.</param>
    public static CaseChange ApproveProposal(this Case @case, int number, string etag, Identity officer, DateTimeOffset at)
    {
        if (WhyNotAnswered(@case, number, etag, officer, out var proposal) is { } why)
        {
            return why;
        }

        var done = proposal.Content switch
        {
            CaseAct.Close close => @case.DoClose(close, proposal, officer, at),
            CaseAct.Reopen reopen => @case.DoReopen(reopen, proposal, officer, at),
            _ => throw new InvalidOperationException("unknown CaseAct"),
        };
        return done is CaseChange.Done change ? change with { Case = Answer(change.Case, proposal, ProposalState.Approved, officer, at, "") } : done;
    }

    /// <summary>Turns a proposal down, with words.</summary>
    public static CaseChange RejectProposal(this Case @case, int number, string etag, string words, Identity officer, DateTimeOffset at) =>
        WhyNotAnswered(@case, number, etag, officer, out var proposal) ?? (words.Length == 0
            ? new CaseChange.Refused("a proposal is turned down with words")
            : CaseChange.Of(@case, Answer(@case, proposal, ProposalState.Rejected, officer, at, words), "ProposalRejected", officer, at, $"proposal {Text(number)}: {words}"));

    /// <summary>Takes a proposal back.</summary>
    public static CaseChange WithdrawProposal(this Case @case, int number, Identity officer, DateTimeOffset at)
    {
        var proposal = @case.Proposals.FirstOrDefault(p => p.Number == number);
        var why = proposal is null ? $"there is no proposal {Text(number)}" : proposal.WhyNotWithdrawn(officer);
        return proposal is null || why is not null
            ? new CaseChange.Refused(why ?? "")
            : CaseChange.Of(@case, Answer(@case, proposal, ProposalState.Withdrawn, officer, at, ""), "ProposalWithdrawn", officer, at, $"proposal {Text(number)}");
    }

    /// <summary>Null when the officer may answer an open proposal; else why not.</summary>
    internal static CaseChange? MayAnswer(Case @case, Identity officer) => @case.Proposals.FirstOrDefault(p => p.IsOpen) switch
    {
        null => new CaseChange.Refused("nothing is proposed"),
        var open => FourEyes.WhyNotSecond(open.Proposer, officer) is { } same ? new CaseChange.Forbidden(same) { SecondIdentity = true } : null,
    };

    private static CaseChange? WhyNotAnswered(Case @case, int number, string etag, Identity officer, out Proposal<CaseAct> proposal)
    {
        proposal = @case.Proposals.FirstOrDefault(p => p.Number == number)!;
        if (proposal is null)
        {
            return new CaseChange.Refused($"there is no proposal {Text(number)}");
        }

        return proposal.IsOpen && FourEyes.WhyNotSecond(proposal.Proposer, officer) is { } same ? new CaseChange.Forbidden(same) { SecondIdentity = true }
            : proposal.WhyNotAnswered(officer, etag) is { } why ? new CaseChange.Refused(why)
            : null;
    }

    private static Case Answer(Case @case, Proposal<CaseAct> proposal, ProposalState state, Identity officer, DateTimeOffset at, string words) => @case with
    {
        Proposals = [.. @case.Proposals.Select(p => p.Number == proposal.Number ? p.Answered(state, officer, at, words) : p)],
    };

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
