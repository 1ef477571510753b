using System.Globalization;
using Customs.Primitives;

namespace Customs.Referral;

/// <summary>What a desk can decide on the goods.</summary>
public enum DecisionKind
{
    /// <summary>They may go.</summary>
    Release,

    /// <summary>They may go under conditions.</summary>
    ReleaseWithConditions,

    /// <summary>The movement is refused.</summary>
    Refuse,

    /// <summary>They are secured to avert a danger (s. 40 ZFdG).</summary>
    Secure,

    /// <summary>They are seized as evidence (ss. 94, 98, 111b StPO).</summary>
    Seize,

    /// <summary>They go back to the exporter.</summary>
    Return,
}

/// <summary>A decision, proposed by one identity and made by another.</summary>
/// <param name="Kind">What happens to the goods.</param>
/// <param name="Reason">Reason in words.</param>
/// <param name="LegalBasis">Legal basis; empty for a plain release.</param>
/// <param name="Conditions">Conditions; only for a release with conditions.</param>
/// <param name="Proposer">Subject of who proposed it.</param>
/// <param name="ProposedAt">When it was proposed.</param>
public sealed record Decision(
    DecisionKind Kind, string Reason, string LegalBasis, IReadOnlyList<string> Conditions, string Proposer, DateTimeOffset ProposedAt)
{
    /// <summary>Subject of whom the proposer acted for; empty when for himself.</summary>
    public string ProposerFor { get; init; } = "";

    /// <summary>Subject of whom the approver acted for; empty when for himself.</summary>
    public string ApproverFor { get; init; } = "";

    /// <summary>Who proposed it, as the rule of two identities sees him.</summary>
    public Identity By => new(Proposer) { OnBehalfOf = ProposerFor };

    /// <summary>SHA-256 over what is proposed in hexadecimal: an approver can say that he saw just this.</summary>
    public string Etag => ProposalEtag.Of([Kind.ToString(), Reason, LegalBasis, Proposer, ProposerFor, ProposedAt.UtcTicks.ToString(CultureInfo.InvariantCulture), .. Conditions]);

    /// <summary>Subject of who approved it; empty while it is only proposed.</summary>
    public string Approver { get; init; } = "";

    /// <summary>When it was approved.</summary>
    public DateTimeOffset? DecidedAt { get; init; }
}
