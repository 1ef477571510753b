namespace Customs.Inspection.Consignments;

/// <summary>What a desk decides about goods.</summary>
public enum DecisionKind
{
    /// <summary>They may go.</summary>
    Release,

    /// <summary>They may go under conditions.</summary>
    ReleaseWithConditions,

    /// <summary>The movement is refused.</summary>
    Refuse,

    /// <summary>They are secured to avert a danger.</summary>
    Secure,

    /// <summary>They are seized as evidence.</summary>
    Seize,

    /// <summary>They go back to the exporter.</summary>
    Return,
}

/// <summary>What a desk decided on a hold.</summary>
/// <param name="Kind">What happens to the goods.</param>
/// <param name="Reason">Reason in words.</param>
/// <param name="LegalBasis">Legal basis.</param>
/// <param name="Proposer">Who proposed it.</param>
/// <param name="Approver">Who approved it.</param>
/// <param name="DecidedAt">When it was decided.</param>
/// <param name="Conditions">Conditions.</param>
public sealed record HoldDecision(
    DecisionKind Kind, string Reason, string LegalBasis, string Proposer, string Approver, DateTimeOffset DecidedAt, IReadOnlyList<string> Conditions)
{
    /// <summary>Whether the goods under the hold may go.</summary>
    public bool Releases => Kind is DecisionKind.Release or DecisionKind.ReleaseWithConditions;
}
