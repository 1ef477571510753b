namespace Customs.Referral;

/// <summary>Something that happened to a case; the audit trail keeps the same act in its chain.</summary>
/// <param name="Number">Number in the case, from 1.</param>
/// <param name="Act">In the past tense: CaseOpened, CaseTaken, IndicationVerified.</param>
/// <param name="Actor">Subject of who did it.</param>
/// <param name="At">When.</param>
/// <param name="Text">In words.</param>
public sealed record CaseEvent(int Number, string Act, string Actor, DateTimeOffset At, string Text)
{
    /// <summary>Subject of whom the actor acted for; empty when for himself.</summary>
    public string OnBehalfOf { get; init; } = "";
}
