namespace Customs.Referral;

/// <summary>Opens a case for a hold, or adds a hold of the same consignment to an open case.</summary>
public static class Opening
{
    /// <summary>What the inspection service sends with a hold.</summary>
    /// <param name="Subject">The hold.</param>
    /// <param name="Desk">Desk that decides.</param>
    /// <param name="Officer">Subject of the officer who refers.</param>
    /// <param name="Office">Customs office.</param>
    /// <param name="Question">Question to the desk.</param>
    /// <param name="Indications">Indications to verify.</param>
    /// <param name="DueAt">When the clock of the hold ends.</param>
    /// <param name="DueConsequence">What its end means.</param>
    /// <param name="Handling">Handling marks.</param>
    /// <param name="Programmes">Programmes that the goods serve.</param>
    public sealed record Referral(
        CaseSubject Subject,
        string Desk,
        string Officer,
        string Office,
        string Question,
        IReadOnlyList<CaseIndication> Indications,
        DateTimeOffset? DueAt,
        string DueConsequence,
        IReadOnlyList<string> Handling,
        IReadOnlyList<string> Programmes);

    /// <summary>Opens a new case.</summary>
    /// <param name="name">Name that the service has given it: cases/{case}.</param>
    /// <param name="referral">What was sent.</param>
    /// <param name="at">When it arrived.</param>
    public static CaseChange.Done Open(string name, Referral referral, DateTimeOffset at)
    {
        var empty = new Case
        {
            Name = name,
            Desk = referral.Desk,
            ReferredBy = referral.Officer,
            Office = referral.Office,
            Question = referral.Question,
            Title = referral.Subject.Summary,
            OpenedAt = at,
            UpdatedAt = at,
            Version = 0,
        };
        return CaseChange.Of(empty, Join(empty, referral), "CaseOpened", referral.Officer, at, Words(referral), ReferralNotice.Delivered);
    }

    /// <summary>Adds a hold to an open case; a hold that it already has changes nothing and is refused.</summary>
    public static CaseChange Add(this Case @case, Referral referral, DateTimeOffset at) => @case switch
    {
        { IsOpen: false } => new CaseChange.Refused($"{@case.Name} is closed"),
        { State: CaseState.DecisionProposed or CaseState.Decided } => new CaseChange.Refused($"{@case.Name} is decided or about to be; a new case is opened"),
        _ when @case.Subjects.Any(s => s.Hold == referral.Subject.Hold) => new CaseChange.Refused($"{@case.Name} already has {referral.Subject.Hold}"),
        _ => CaseChange.Of(@case, Join(@case, referral), "HoldAdded", referral.Officer, at, Words(referral), ReferralNotice.Delivered),
    };

    private static Case Join(Case @case, Referral referral) => @case with
    {
        Subjects =
        [
            .. @case.Subjects,
            referral.Subject with { DueAt = referral.DueAt, DueMeans = referral.DueConsequence, ClockState = referral.DueAt is null ? "" : "RUNNING" },
        ],
        Indications = [.. @case.Indications, .. referral.Indications.Where(i => !@case.Indications.Any(k => k.Declaration == i.Declaration && k.Indicator == i.Indicator))],
        Handling = [.. @case.Handling.Union(referral.Handling, StringComparer.Ordinal)],
        Programmes = [.. @case.Programmes.Union(referral.Programmes, StringComparer.Ordinal)],
        DueAt = @case.DueAt is null || referral.DueAt < @case.DueAt ? referral.DueAt ?? @case.DueAt : @case.DueAt,
        DueConsequence = @case.DueAt is null || referral.DueAt < @case.DueAt ? referral.DueConsequence : @case.DueConsequence,
        DueState = @case.DueState.Length == 0 && referral.DueAt is not null ? "RUNNING" : @case.DueState,
        Referrers = referral.Officer == @case.ReferredBy || @case.Referrers.Contains(referral.Officer, StringComparer.Ordinal) ? @case.Referrers : [.. @case.Referrers, referral.Officer],
    };

    private static string Words(Referral referral) =>
        $"{referral.Subject.Hold} ({referral.Subject.ReasonCode}) referred to {referral.Desk}{(referral.Question.Length > 0 ? $": {referral.Question}" : "")}";
}
