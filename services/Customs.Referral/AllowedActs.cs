using Customs.Primitives;

namespace Customs.Referral;

/// <summary>An act on a case, and whether it is allowed now to one identity.</summary>
/// <param name="Act">TAKE, VERIFY, ASK_BACK, WAIT, COMMENT, PROPOSE, APPROVE, REJECT, WITHDRAW, OPEN_ROUND, ANSWER_ROUND, MERGE, CLOSE or REOPEN.</param>
/// <param name="Reason">Why it is not allowed; null when it is.</param>
public readonly record struct AllowedAct(string Act, string? Reason)
{
    /// <summary>Whether it is allowed.</summary>
    public bool Allowed => Reason is null;
}

/// <summary>Tells a screen what can be done next and why the rest cannot. Made of the same rules that the acts ask.</summary>
public static class AllowedActs
{
    /// <summary>All acts in the order of a case's life.</summary>
    /// <param name="case">The case.</param>
    /// <param name="officer">Who would act.</param>
    /// <param name="isDesk">Whether the officer belongs to a desk.</param>
    /// <param name="at">Now.</param>
    public static IReadOnlyList<AllowedAct> Of(Case @case, Identity officer, bool isDesk, DateTimeOffset at)
    {
        const string DeskOnly = "only officers of a desk do this";
        string? Desk(Func<CaseChange?> rule) => isDesk ? Why(rule()) : DeskOnly;
        return
        [
            new("TAKE", Desk(() => @case.Take(officer, at))),
            new("VERIFY", Desk(() => Verifying.MayVerify(@case, officer))),
            new("ASK_BACK", Desk(() => @case.AskBack(officer, "", at))),
            new("WAIT", Desk(() => Working.OwnerOf(@case, officer))),
            new("COMMENT", null),
            new("PROPOSE", Desk(() => Working.OwnerOf(@case, officer))),
            new("APPROVE", Why(Second(@case, officer))),
            new("REJECT", Why(Second(@case, officer))),
            new("WITHDRAW", Why(Withdraw(@case, officer, at))),
            new("OPEN_ROUND", Desk(() => Working.OwnerOf(@case, officer))),
            new("ANSWER_ROUND", Desk(() => @case.Rounds.Any(r => r.IsOpen) ? Verifying.MayVerify(@case, officer) : new CaseChange.Refused("no authority is asked"))),
            new("MERGE", Desk(() => Working.OwnerOf(@case, officer))),
            new("CLOSE", Why(@case.Close(officer, CaseOutcome.NotVerifiable, "to ask", at))),
            new("REOPEN", Why(@case.Reopen(officer, "to ask", at))),
        ];
    }

    // A decision that is proposed is answered before anything else.
    private static CaseChange? Second(Case @case, Identity officer) =>
        @case.State == CaseState.DecisionProposed || @case.Proposals.All(p => !p.IsOpen) ? Deciding.SecondIdentity(@case, officer) : Proposing.MayAnswer(@case, officer);

    private static CaseChange? Withdraw(Case @case, Identity officer, DateTimeOffset at) =>
        @case.State == CaseState.DecisionProposed ? @case.WithdrawDecision(officer, at)
        : @case.Proposals.FirstOrDefault(p => p.IsOpen) is { } open ? @case.WithdrawProposal(open.Number, officer, at)
        : new CaseChange.Refused("nothing is proposed");

    private static string? Why(CaseChange? change) => change switch
    {
        null or CaseChange.Done => null,
        CaseChange.Refused refused => refused.Reason,
        CaseChange.Forbidden forbidden => forbidden.Reason,
        _ => throw new InvalidOperationException("unknown CaseChange"),
    };
}
