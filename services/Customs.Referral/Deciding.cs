namespace Customs.Referral;

/// <summary>Proposes, approves and closes. What is proposed by one identity is decided by another, whatever roles they hold.</summary>
public static class Deciding
{
    /// <summary>Proposes a decision.</summary>
    /// <remarks>Everything but a plain release needs a legal basis; conditions belong to a release with conditions and to nothing else.</remarks>
    public static CaseChange Propose(this Case @case, Decision decision)
    {
        if (Working.OwnerOf(@case, decision.Proposer) is { } why)
        {
            return why;
        }

        if (decision.Kind != DecisionKind.Release && decision.LegalBasis.Length == 0)
        {
            return new CaseChange.Refused("a decision that is not a plain release names its legal basis");
        }

        if (decision.Kind == DecisionKind.ReleaseWithConditions != decision.Conditions.Count > 0)
        {
            return new CaseChange.Refused("conditions belong to a release with conditions, and to nothing else");
        }

        return CaseChange.Of(
            @case,
            @case with { State = CaseState.DecisionProposed, Decision = decision, WaitingReason = "", WaitingUntil = null },
            "DecisionProposed",
            decision.Proposer,
            decision.ProposedAt,
            $"{Name(decision.Kind)}: {decision.Reason}");
    }

    /// <summary>Approves the proposed decision. The proposer and the officer who referred can not.</summary>
    public static CaseChange Approve(this Case @case, string officer, string words, DateTimeOffset at) =>
        SecondIdentity(@case, officer) ?? CaseChange.Of(
            @case,
            @case with { State = CaseState.Decided, Decision = @case.Decision! with { Approver = officer, DecidedAt = at } },
            "ReferralDecided",
            officer,
            at,
            Joined(Name(@case.Decision!.Kind), words),
            ReferralNotice.Decided);

    /// <summary>Sends the proposed decision back to the desk, with words.</summary>
    public static CaseChange Reject(this Case @case, string officer, string words, DateTimeOffset at) =>
        SecondIdentity(@case, officer) ?? (words.Length == 0
            ? new CaseChange.Refused("a decision is sent back with words")
            : CaseChange.Of(@case, @case with { State = CaseState.Investigation, Decision = null }, "DecisionSentBack", officer, at, words));

    /// <summary>Closes a decided case. Every indication needs its outcome first.</summary>
    public static CaseChange Close(this Case @case, string officer, CaseOutcome outcome, string words, DateTimeOffset at)
    {
        if (@case.State != CaseState.Decided)
        {
            return new CaseChange.Refused($"it is {Working.Name(@case.State)}; only a decided case can be closed");
        }

        var open = @case.Indications.Where(i => i.Verification == Verification.Unverified).Select(i => i.Indicator).ToList();
        return open.Count > 0
            ? new CaseChange.Refused($"these indications have no outcome yet: {string.Join(", ", open)}")
            : CaseChange.Of(@case, @case with { State = CaseState.Closed, Outcome = outcome }, "CaseClosed", officer, at, Joined(outcome.ToString(), words));
    }

    /// <summary>Null when the officer may answer the proposal; else why not.</summary>
    internal static CaseChange? SecondIdentity(Case @case, string officer) => @case switch
    {
        { State: not CaseState.DecisionProposed } => new CaseChange.Refused($"it is {Working.Name(@case.State)}; no decision is proposed"),
        { Decision: null } => throw new InvalidOperationException($"{@case.Name} has no decision though one is proposed"),
        { Decision.Proposer: var proposer } when proposer == officer => new CaseChange.Forbidden("you proposed it; another identity decides"),
        _ when @case.ReferredBy == officer => new CaseChange.Forbidden("you referred it; another identity decides"),
        _ => null,
    };

    internal static string Name(DecisionKind kind) => kind switch
    {
        DecisionKind.Release => "release",
        DecisionKind.ReleaseWithConditions => "release with conditions",
        DecisionKind.Refuse => "refuse",
        DecisionKind.Secure => "secure",
        DecisionKind.Seize => "seize",
        DecisionKind.Return => "return to the exporter",
        _ => throw new InvalidOperationException($"unknown decision {kind}"),
    };

    private static string Joined(string first, string words) => words.Length == 0 ? first : $"{first}: {words}";
}
