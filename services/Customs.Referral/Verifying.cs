using Customs.Primitives;

namespace Customs.Referral;

/// <summary>Verifies the indications of a case, one by one.</summary>
public static class Verifying
{
    /// <summary>Records how far an indication is verified, and on what ground. A later finding replaces an earlier one; both stay in the events.</summary>
    /// <param name="case">The case.</param>
    /// <param name="officer">Who verifies; has to have the case.</param>
    /// <param name="declaration">Declaration it was found in; empty when the indicator occurs once.</param>
    /// <param name="indicator">Indicator or gate.</param>
    /// <param name="verification">How far it is verified.</param>
    /// <param name="ground">On what ground.</param>
    /// <param name="at">When.</param>
    public static CaseChange Verify(this Case @case, Identity officer, string declaration, string indicator, Verification verification, string ground, DateTimeOffset at)
    {
        if (MayVerify(@case, officer) is { } why)
        {
            return why;
        }

        var meant = @case.Indications.Where(i => i.Indicator == indicator && (declaration.Length == 0 || i.Declaration == declaration)).ToList();
        if (meant is not [var one])
        {
            return new CaseChange.Refused(meant.Count == 0 ? $"the case has no indication {indicator}" : $"{indicator} occurs in {meant.Count} declarations; name one");
        }

        var verified = one with { Verification = verification, Officer = officer.Subject, VerifiedAt = at, Ground = ground };
        var after = @case with
        {
            State = @case.State is CaseState.Triage or CaseState.Reopened ? CaseState.Investigation : @case.State,
            Indications = [.. @case.Indications.Select(i => ReferenceEquals(i, one) ? verified : i)],
        };
        return CaseChange.Of(@case, after, "IndicationVerified", officer, at, $"{indicator} {Name(verification)}: {ground}");
    }

    // Also after the decision: closing needs an outcome for each, and answers of other authorities come late.
    internal static CaseChange? MayVerify(Case @case, Identity officer) => @case switch
    {
        { State: CaseState.Decided } when officer.Is(@case.Owner) => null,
        { State: CaseState.Decided } => new CaseChange.Forbidden($"{@case.Owner} has it"),
        _ => Working.OwnerOf(@case, officer),
    };

    internal static string Name(Verification verification) => verification switch
    {
        Verification.Unverified => "is open again",
        Verification.Confirmed => "is confirmed",
        Verification.Refuted => "is refuted",
        Verification.NotVerifiable => "cannot be verified",
        _ => throw new InvalidOperationException($"unknown verification {verification}"),
    };
}
