namespace Customs.Referral;

/// <summary>How sure it is that somebody tried to procure for a programme.</summary>
public enum Certainty
{
    /// <summary>No attempt: the case was refuted.</summary>
    None,

    /// <summary>It may be one.</summary>
    Possible,

    /// <summary>With high probability: indications on two axes are confirmed.</summary>
    Probable,

    /// <summary>Definitely: the case was confirmed.</summary>
    Certain,
}

/// <summary>What the yearly report counts of a case, as it was known at one time.</summary>
/// <param name="Case">The case.</param>
/// <param name="OpenedAt">When it was opened.</param>
/// <param name="Programmes">Programmes, the foremost first.</param>
/// <param name="DeclaredDestination">Country of declared destination; empty when not known.</param>
/// <param name="PresumedRecipient">Country of the presumed recipient; empty when not known.</param>
/// <param name="Outcome">Outcome; null while it is open.</param>
/// <param name="MergedInto">Case that it was merged into; empty when it was not.</param>
/// <param name="Indications">Single indications by verification.</param>
/// <param name="ConfirmedAxes">Axes with a confirmed indication.</param>
/// <param name="Keys">What joins it to other cases.</param>
public sealed record CaseFacts(
    string Case,
    DateTimeOffset OpenedAt,
    IReadOnlyList<string> Programmes,
    string DeclaredDestination,
    string PresumedRecipient,
    CaseOutcome? Outcome,
    string MergedInto,
    IReadOnlyDictionary<Verification, int> Indications,
    IReadOnlyCollection<string> ConfirmedAxes,
    IReadOnlyCollection<CaseKey> Keys)
{
    /// <summary>How sure it is.</summary>
    public Certainty Certainty => Outcome switch
    {
        CaseOutcome.Confirmed => Certainty.Certain,
        CaseOutcome.Refuted => Certainty.None,
        null or CaseOutcome.NotVerifiable => ConfirmedAxes.Count >= 2 ? Certainty.Probable : Certainty.Possible,
        _ => throw new InvalidOperationException($"unknown outcome {Outcome}"),
    };

    /// <summary>How far the attempt is verified: by its outcome, or not yet.</summary>
    public Verification Verification => Outcome switch
    {
        CaseOutcome.Confirmed => Verification.Confirmed,
        CaseOutcome.Refuted => Verification.Refuted,
        CaseOutcome.NotVerifiable => Verification.NotVerifiable,
        null => Verification.Unverified,
        _ => throw new InvalidOperationException($"unknown outcome {Outcome}"),
    };
}
