namespace Customs.Referral;

/// <summary>How far an indication is verified, "to the extent that verification is possible".</summary>
public enum Verification
{
    /// <summary>Nobody has looked yet.</summary>
    Unverified,

    /// <summary>It is so.</summary>
    Confirmed,

    /// <summary>It is not so.</summary>
    Refuted,

    /// <summary>It cannot be told.</summary>
    NotVerifiable,
}

/// <summary>One indication of the assessment that the desk verifies.</summary>
/// <param name="Declaration">Declaration it was found in: declarations/{declaration}.</param>
/// <param name="Indicator">Indicator or gate, such as P05 or G01.</param>
/// <param name="Axis">PROCUREMENT, END_USE or RECIPIENT.</param>
/// <param name="Sentence">The finding in a sentence.</param>
public sealed record CaseIndication(string Declaration, string Indicator, string Axis, string Sentence)
{
    /// <summary>How far it is verified.</summary>
    public Verification Verification { get; init; }

    /// <summary>Who verified it; empty before somebody has.</summary>
    public string Officer { get; init; } = "";

    /// <summary>When it was verified.</summary>
    public DateTimeOffset? VerifiedAt { get; init; }

    /// <summary>On what ground.</summary>
    public string Ground { get; init; } = "";
}
