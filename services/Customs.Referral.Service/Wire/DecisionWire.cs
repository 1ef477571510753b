using Google.Protobuf.WellKnownTypes;
using Kind = Customs.Referral.V1.Decision.Types.Kind;

namespace Customs.Referral.Service;

/// <summary>Decisions between the core and the wire.</summary>
internal static class DecisionWire
{
    /// <summary>The wire form.</summary>
    public static V1.Decision ToWire(this Decision decision)
    {
        var wire = new V1.Decision
        {
            Kind = ToWire(decision.Kind),
            Reason = decision.Reason,
            LegalBasis = decision.LegalBasis,
            Proposer = decision.Proposer,
            ProposeTime = decision.ProposedAt.ToTimestamp(),
            Approver = decision.Approver,
            DecideTime = decision.DecidedAt?.ToTimestamp(),
            ProposerOnBehalfOf = decision.ProposerFor,
            ApproverOnBehalfOf = decision.ApproverFor,
            ContentEtag = decision.Etag,
        };
        wire.Conditions.AddRange(decision.Conditions);
        return wire;
    }

    /// <summary>The core form.</summary>
    public static Decision ToCore(V1.Decision wire) => new(
        ToCore(wire.Kind), wire.Reason, wire.LegalBasis, [.. wire.Conditions], wire.Proposer, wire.ProposeTime.ToDateTimeOffset())
    {
        Approver = wire.Approver,
        DecidedAt = wire.DecideTime?.ToDateTimeOffset(),
        ProposerFor = wire.ProposerOnBehalfOf,
        ApproverFor = wire.ApproverOnBehalfOf,
    };

    /// <summary>The core form of a kind. Unspecified is refused before, as a required field.</summary>
    public static DecisionKind ToCore(Kind kind) => kind switch
    {
        Kind.Release => DecisionKind.Release,
        Kind.ReleaseWithConditions => DecisionKind.ReleaseWithConditions,
        Kind.Refuse => DecisionKind.Refuse,
        Kind.Secure => DecisionKind.Secure,
        Kind.Seize => DecisionKind.Seize,
        Kind.Return => DecisionKind.Return,
        Kind.Unspecified => throw new InvalidOperationException("a decision has no kind"),
        _ => throw new InvalidOperationException($"unknown decision {kind}"),
    };

    private static Kind ToWire(DecisionKind kind) => kind switch
    {
        DecisionKind.Release => Kind.Release,
        DecisionKind.ReleaseWithConditions => Kind.ReleaseWithConditions,
        DecisionKind.Refuse => Kind.Refuse,
        DecisionKind.Secure => Kind.Secure,
        DecisionKind.Seize => Kind.Seize,
        DecisionKind.Return => Kind.Return,
        _ => throw new InvalidOperationException($"unknown decision {kind}"),
    };
}
