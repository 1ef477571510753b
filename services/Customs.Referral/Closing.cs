using Customs.Primitives;

namespace Customs.Referral;

/// <summary>Closes a decided case and opens a closed one again; each takes two identities.</summary>
public static class Closing
{
    /// <summary>Proposes to close. Every indication needs its outcome first, every question to another authority its answer.</summary>
    public static CaseChange Close(this Case @case, Identity officer, CaseOutcome outcome, string words, DateTimeOffset at) =>
        WhyNotClosed(@case) ?? @case.ProposeAct(new CaseAct.Close(outcome, Standing(@case)), words, officer, at);

    /// <summary>Proposes to open a closed case again.</summary>
    public static CaseChange Reopen(this Case @case, Identity officer, string reason, DateTimeOffset at) => @case switch
    {
        { State: not CaseState.Closed } => new CaseChange.Refused($"it is {Working.Name(@case.State)}; only a closed case is opened again"),
        { Outcome: null } => throw new InvalidOperationException($"{@case.Name} is closed without an outcome"),
        _ => @case.ProposeAct(new CaseAct.Reopen(@case.Outcome.Value), reason, officer, at),
    };

    internal static CaseChange DoClose(this Case @case, CaseAct.Close close, Proposal<CaseAct> proposal, Identity approver, DateTimeOffset at)
    {
        if (WhyNotClosed(@case) is { } why)
        {
            return why;
        }

        return close.Indications != Standing(@case)
            ? new CaseChange.Refused("what was proposed is no longer possible: an indication was verified otherwise since")
            : CaseChange.Of(@case, @case with { State = CaseState.Closed, Outcome = close.Outcome }, "CaseClosed", approver, at, $"{Name(close.Outcome)}: {proposal.Reason} (proposed by {proposal.Proposer.Words})");
    }

    internal static CaseChange DoReopen(this Case @case, CaseAct.Reopen reopen, Proposal<CaseAct> proposal, Identity approver, DateTimeOffset at) =>
        @case.State != CaseState.Closed || @case.Outcome != reopen.Before
            ? new CaseChange.Refused($"what was proposed is no longer possible: it is {Working.Name(@case.State)}")
            : CaseChange.Of(
                @case,
                @case with
                {
                    State = CaseState.Reopened,
                    Owner = "",
                    Outcome = null,
                    Decision = null,
                    EarlierDecisions = @case.Decision is { } decision ? [.. @case.EarlierDecisions, decision] : @case.EarlierDecisions,
                },
                "CaseReopened",
                approver,
                at,
                $"{proposal.Reason} (proposed by {proposal.Proposer.Words}; it was closed as {Name(reopen.Before)})");

    /// <summary>The outcome as an officer reads it.</summary>
    internal static string Name(CaseOutcome outcome) => outcome switch
    {
        CaseOutcome.Confirmed => "confirmed",
        CaseOutcome.Refuted => "refuted",
        CaseOutcome.NotVerifiable => "not verifiable",
        _ => throw new InvalidOperationException($"unknown outcome {outcome}"),
    };

    internal static CaseChange? WhyNotClosed(Case @case)
    {
        if (@case.State != CaseState.Decided)
        {
            return new CaseChange.Refused($"it is {Working.Name(@case.State)}; only a decided case can be closed");
        }

        var open = @case.Indications.Where(i => i.Verification == Verification.Unverified).Select(i => i.Indicator).ToList();
        return open.Count > 0 ? new CaseChange.Refused($"these indications have no outcome yet: {string.Join(", ", open)}")
            : @case.Rounds.FirstOrDefault(r => r.IsOpen) is { } round ? new CaseChange.Refused($"the question to {round.Authority} (round {round.Number}) is open; record its answer or take it back")
            : null;
    }

    private static string Standing(Case @case) =>
        string.Join(", ", @case.Indications.OrderBy(i => i.Declaration, StringComparer.Ordinal).ThenBy(i => i.Indicator, StringComparer.Ordinal).Select(i => $"{i.Indicator} {i.Verification}"));
}
