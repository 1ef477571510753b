using Customs.Primitives;

namespace Customs.Referral;

/// <summary>How long the personal data of a closed case is kept. The terms are of the operator's data protection rules; the sample is to be checked like every other rule of the starter pack.</summary>
/// <param name="Confirmed">Days after closing for a confirmed case.</param>
/// <param name="NotVerifiable">Days for one that could not be told.</param>
/// <param name="Refuted">Days for a refuted one: a suspicion that fell must not stick.</param>
public sealed record RetentionTerms(int Confirmed, int NotVerifiable, int Refuted)
{
    /// <summary>The terms of an outcome.</summary>
    public int DaysOf(CaseOutcome outcome) => outcome switch
    {
        CaseOutcome.Confirmed => Confirmed,
        CaseOutcome.NotVerifiable => NotVerifiable,
        CaseOutcome.Refuted => Refuted,
        _ => throw new InvalidOperationException($"unknown outcome {outcome}"),
    };
}

/// <summary>Tells when a case is to be erased, by the terms in force on the day of its closing.</summary>
public sealed class Retention(Dated<RetentionTerms> terms)
{
    /// <summary>The first moment at which its personal data may no longer be kept; null while it is open or no terms were in force.</summary>
    public DateTimeOffset? EndOf(Case @case)
    {
        if (@case is not { State: CaseState.Closed, Outcome: { } outcome })
        {
            return null;
        }

        // Comments may come after the end; the clock runs from the end.
        var closedAt = @case.Events.LastOrDefault(e => e.Act == "CaseClosed")?.At ?? @case.UpdatedAt;
        return terms.On(DateOnly.FromDateTime(closedAt.UtcDateTime))?.Value.DaysOf(outcome) is { } days ? closedAt.AddDays(days) : null;
    }

    private const string Erased = "[erased]";

    /// <summary>The case without what tells of persons: words, names, grounds. What happened, when, by which officer and with which outcome stays, as the audit trail and the report need it.</summary>
    public static CaseChange Erase(Case @case, DateTimeOffset at)
    {
        var bare = @case with
        {
            Title = Erased,
            Question = "",
            AskedBack = "",
            WaitingReason = "",
            Subjects = [.. @case.Subjects.Select(s => s with { Summary = Erased })],
            Indications = [.. @case.Indications.Select(i => i with { Sentence = Erased, Ground = i.Ground.Length > 0 ? Erased : "" })],
            Events = [.. @case.Events.Select(e => e with { Text = Erased })],
            Decision = @case.Decision is { } decision ? Bare(decision) : null,
            EarlierDecisions = [.. @case.EarlierDecisions.Select(Bare)],
            Proposals = [.. @case.Proposals.Select(p => p with { Reason = Erased, Words = p.Words.Length > 0 ? Erased : "" })],
            Rounds = [.. @case.Rounds.Select(r => r with { Question = Erased, Reference = "", Answer = r.Answer.Length > 0 ? Erased : "" })],
        };
        return CaseChange.Of(@case, bare, "CaseErased", "referral", at, "the time of keeping has ended");
    }

    private static Decision Bare(Decision decision) => decision with { Reason = Erased, Conditions = [.. decision.Conditions.Select(_ => Erased)] };
}
