namespace Customs.Referral;

/// <summary>An act on a case, and whether it is allowed now to one identity.</summary>
/// <param name="Act">TAKE, VERIFY, ASK_BACK, WAIT, COMMENT, PROPOSE, APPROVE, REJECT or CLOSE.</param>
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
    /// <param name="officer">Subject of who would act.</param>
    /// <param name="isDesk">Whether the officer belongs to a desk.</param>
    /// <param name="at">Now.</param>
    public static IReadOnlyList<AllowedAct> Of(Case @case, string officer, bool isDesk, DateTimeOffset at)
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
            new("APPROVE", Why(Deciding.SecondIdentity(@case, officer))),
            new("REJECT", Why(Deciding.SecondIdentity(@case, officer))),
            new("CLOSE", Why(@case.Close(officer, CaseOutcome.NotVerifiable, "", at))),
        ];
    }

    private static string? Why(CaseChange? change) => change switch
    {
        null or CaseChange.Done => null,
        CaseChange.Refused refused => refused.Reason,
        CaseChange.Forbidden forbidden => forbidden.Reason,
        _ => throw new InvalidOperationException("unknown CaseChange"),
    };
}
