namespace Customs.Referral.Service;

/// <summary>States between the core and the wire.</summary>
internal static class StateWire
{
    /// <summary>The wire form.</summary>
    public static V1.Case.Types.State ToWire(CaseState state) => state switch
    {
        CaseState.New => V1.Case.Types.State.New,
        CaseState.Triage => V1.Case.Types.State.Triage,
        CaseState.Investigation => V1.Case.Types.State.Investigation,
        CaseState.Verification => V1.Case.Types.State.Verification,
        CaseState.Waiting => V1.Case.Types.State.Waiting,
        CaseState.DecisionProposed => V1.Case.Types.State.DecisionProposed,
        CaseState.Decided => V1.Case.Types.State.Decided,
        CaseState.Closed => V1.Case.Types.State.Closed,
        CaseState.Reopened => V1.Case.Types.State.Reopened,
        CaseState.Merged => V1.Case.Types.State.Merged,
        _ => throw new InvalidOperationException($"unknown case state {state}"),
    };

    /// <summary>The core form.</summary>
    public static CaseState ToCore(V1.Case.Types.State state) => state switch
    {
        V1.Case.Types.State.New => CaseState.New,
        V1.Case.Types.State.Triage => CaseState.Triage,
        V1.Case.Types.State.Investigation => CaseState.Investigation,
        V1.Case.Types.State.Verification => CaseState.Verification,
        V1.Case.Types.State.Waiting => CaseState.Waiting,
        V1.Case.Types.State.DecisionProposed => CaseState.DecisionProposed,
        V1.Case.Types.State.Decided => CaseState.Decided,
        V1.Case.Types.State.Closed => CaseState.Closed,
        V1.Case.Types.State.Reopened => CaseState.Reopened,
        V1.Case.Types.State.Merged => CaseState.Merged,
        V1.Case.Types.State.Unspecified => throw new InvalidOperationException("a stored case has no state"),
        _ => throw new InvalidOperationException($"unknown case state {state}"),
    };
}
