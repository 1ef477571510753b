namespace Customs.Referral;

/// <summary>A hold of a declaration, as it was when it was referred.</summary>
/// <param name="Declaration">Declaration: declarations/{declaration}.</param>
/// <param name="DeclarationVersion">Version of the declaration.</param>
/// <param name="Hold">Hold: declarations/{declaration}/holds/{hold}.</param>
/// <param name="Assessment">Assessment: declarations/{declaration}/assessments/{number}.</param>
/// <param name="ReasonCode">Reason code of the hold, H01 to H12.</param>
/// <param name="LegalBasis">Legal basis of the hold.</param>
/// <param name="Summary">Exporter, consignee and goods in a few words.</param>
/// <param name="FrozenHash">SHA-256 of the declaration as it was referred, which the store keeps beside the case.</param>
public sealed record CaseSubject(
    string Declaration, int DeclarationVersion, string Hold, string Assessment, string ReasonCode, string LegalBasis, string Summary, ReadOnlyMemory<byte> FrozenHash)
{
    /// <summary>When the clock of the hold ends; null when it has no end.</summary>
    public DateTimeOffset? DueAt { get; init; }

    /// <summary>What its end means: release, hold or review.</summary>
    public string DueMeans { get; init; } = "";

    /// <summary>How it stands: RUNNING, WARNED, ENDED or EXPIRED; empty without a clock.</summary>
    public string ClockState { get; init; } = "";
}
