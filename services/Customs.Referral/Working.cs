using Customs.Primitives;

namespace Customs.Referral;

/// <summary>The desk's everyday acts on a case: look, take, comment, ask back, wait.</summary>
public static class Working
{
    /// <summary>Notes the first look by the desk; later looks change nothing.</summary>
    public static CaseChange Look(this Case @case, Identity officer, DateTimeOffset at) => @case.ReadAt is null
        ? CaseChange.Of(@case, @case with { ReadAt = at }, "CaseRead", officer, at, "first look by the desk", ReferralNotice.Read)
        : new CaseChange.Refused("the desk has looked at it before");

    /// <summary>Takes a case that nobody has.</summary>
    public static CaseChange Take(this Case @case, Identity officer, DateTimeOffset at) => @case switch
    {
        { State: CaseState.New or CaseState.Reopened, Owner.Length: 0 } => CaseChange.Of(
            @case, @case with { State = CaseState.Triage, Owner = officer.Subject, ReadAt = @case.ReadAt ?? at }, "CaseTaken", officer, at, "taken", ReferralNotice.Taken),
        _ when @case.Owner == officer.Subject => new CaseChange.Refused("you have it already"),
        _ when @case.Owner.Length > 0 => new CaseChange.Refused($"{@case.Owner} has it"),
        _ => new CaseChange.Refused($"it is {Name(@case.State)}"),
    };

    /// <summary>Adds a comment. Always possible, also after the end.</summary>
    public static CaseChange Comment(this Case @case, Identity officer, string text, DateTimeOffset at) =>
        CaseChange.Of(@case, @case, "Commented", officer, at, text);

    /// <summary>Asks the officer who referred.</summary>
    public static CaseChange AskBack(this Case @case, Identity officer, string question, DateTimeOffset at) =>
        OwnerOf(@case, officer) ?? (@case.AskedBack.Length > 0
            ? new CaseChange.Refused("the officer has not answered the question before")
            : CaseChange.Of(@case, @case with { AskedBack = question }, "OfficerAsked", officer, at, question, ReferralNotice.AskedBack));

    /// <summary>Takes the answer of the officer who referred in.</summary>
    public static CaseChange Answer(this Case @case, Identity officer, string answer, DateTimeOffset at) => @case.AskedBack.Length == 0
        ? new CaseChange.Refused("nothing was asked")
        : CaseChange.Of(@case, @case with { AskedBack = "" }, "OfficerAnswered", officer, at, answer);

    /// <summary>Sets it waiting until a day.</summary>
    public static CaseChange Wait(this Case @case, Identity officer, string reason, DateTimeOffset until, DateTimeOffset at) =>
        OwnerOf(@case, officer) ?? (until <= at
            ? new CaseChange.Refused("the day to wait for has passed")
            : CaseChange.Of(
                @case,
                @case with { State = CaseState.Waiting, WaitingReason = reason, WaitingUntil = until },
                "CaseSetWaiting",
                officer,
                at,
                $"waits until {until:yyyy-MM-dd}: {reason}"));

    /// <summary>Null when the officer may work on what to decide; else why not.</summary>
    internal static CaseChange? OwnerOf(Case @case, Identity officer) => @case switch
    {
        { IsUndecided: false, State: CaseState.New } => new CaseChange.Refused("nobody has taken it"),
        { IsUndecided: false } => new CaseChange.Refused($"it is {Name(@case.State)}"),
        _ when !officer.Is(@case.Owner) => new CaseChange.Forbidden($"{@case.Owner} has it"),
        _ => null,
    };

    /// <summary>The state as an officer reads it.</summary>
    internal static string Name(CaseState state) => state switch
    {
        CaseState.New => "new",
        CaseState.Triage => "being sorted",
        CaseState.Investigation => "being investigated",
        CaseState.Verification => "with other authorities",
        CaseState.Waiting => "waiting",
        CaseState.DecisionProposed => "waiting for a second officer",
        CaseState.Decided => "decided",
        CaseState.Closed => "closed",
        CaseState.Reopened => "opened again",
        CaseState.Merged => "merged into another",
        _ => throw new InvalidOperationException($"unknown case state {state}"),
    };
}
