using Customs.Primitives;

namespace Customs.Referral;

/// <summary>Proposes and decides. What is proposed by one identity is decided by another, whatever roles they hold.</summary>
public static class Deciding
{
    /// <summary>Proposes a decision.</summary>
    /// <remarks>Everything but a plain release needs a legal basis; conditions belong to a release with conditions and to nothing else.</remarks>
    public static CaseChange Propose(this Case @case, Decision decision)
    {
        if (Working.OwnerOf(@case, decision.By) is { } why)
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
            decision.By,
            decision.ProposedAt,
            $"{Name(decision.Kind)}: {decision.Reason}");
    }

    /// <summary>Approves the proposed decision. The proposer and the officer who referred can not.</summary>
    /// <param name="case">The case.</param>
    /// <param name="officer">Who approves.</param>
    /// <param name="words">Words; may be empty.</param>
    /// <param name="at">When.</param>
    /// <param name="etag">Etag of the decision that the approver saw; empty leaves it to the version of the case.</param>
    public static CaseChange Approve(this Case @case, Identity officer, string words, DateTimeOffset at, string etag = "") =>
        SecondIdentity(@case, officer) ?? Seen(@case, etag) ?? CaseChange.Of(
            @case,
            @case with { State = CaseState.Decided, Decision = @case.Decision! with { Approver = officer.Subject, ApproverFor = officer.OnBehalfOf, DecidedAt = at } },
            "ReferralDecided",
            officer,
            at,
            Joined(Name(@case.Decision!.Kind), words),
            ReferralNotice.Decided);

    /// <summary>Sends the proposed decision back to the desk, with words.</summary>
    public static CaseChange Reject(this Case @case, Identity officer, string words, DateTimeOffset at, string etag = "") =>
        SecondIdentity(@case, officer) ?? Seen(@case, etag) ?? (words.Length == 0
            ? new CaseChange.Refused("a decision is sent back with words")
            : CaseChange.Of(@case, @case with { State = AfterAnswer(@case), Decision = null }, "DecisionSentBack", officer, at, words));

    /// <summary>Takes the own proposed decision back.</summary>
    public static CaseChange WithdrawDecision(this Case @case, Identity officer, DateTimeOffset at) => @case switch
    {
        { State: not CaseState.DecisionProposed } => new CaseChange.Refused($"it is {Working.Name(@case.State)}; no decision is proposed"),
        { Decision: { } decision } when !officer.Shares(decision.By) => new CaseChange.Forbidden($"{decision.By.Words} proposed it; only the proposer takes it back"),
        _ => CaseChange.Of(@case, @case with { State = AfterAnswer(@case), Decision = null }, "DecisionWithdrawn", officer, at, Name(@case.Decision!.Kind)),
    };

    /// <summary>Null when the officer may answer the proposal; else why not.</summary>
    internal static CaseChange? SecondIdentity(Case @case, Identity officer) => @case switch
    {
        { State: not CaseState.DecisionProposed } => new CaseChange.Refused($"it is {Working.Name(@case.State)}; no decision is proposed"),
        { Decision: null } => throw new InvalidOperationException($"{@case.Name} has no decision though one is proposed"),
        { Decision: { } decision } when FourEyes.WhyNotSecond(decision.By, officer) is { } why => new CaseChange.Forbidden(why) { SecondIdentity = true },
        _ when @case.Referrers.Append(@case.ReferredBy).Any(officer.Is) => new CaseChange.Forbidden("you, or whom you act for, referred it; another identity decides") { SecondIdentity = true },
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

    // Null when the decision is what the approver saw.
    internal static CaseChange? Seen(Case @case, string etag) =>
        etag.Length > 0 && etag != @case.Decision?.Etag ? new CaseChange.Refused("the decision is not what you saw; read it again") : null;

    private static CaseState AfterAnswer(Case @case) => @case.Rounds.Any(r => r.IsOpen) ? CaseState.Verification : CaseState.Investigation;

    private static string Joined(string first, string words) => words.Length == 0 ? first : $"{first}: {words}";
}
