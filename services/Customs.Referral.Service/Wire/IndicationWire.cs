using Google.Protobuf.WellKnownTypes;
using Wire = Customs.Referral.V1.CaseIndication.Types.Verification;

namespace Customs.Referral.Service;

/// <summary>Indications of a case between the core and the wire.</summary>
internal static class IndicationWire
{
    /// <summary>The wire form.</summary>
    public static V1.CaseIndication ToWire(CaseIndication indication) => new()
    {
        Declaration = indication.Declaration,
        Indicator = indication.Indicator,
        Axis = indication.Axis,
        Sentence = indication.Sentence,
        Verification = ToWire(indication.Verification),
        Officer = indication.Officer,
        VerifyTime = indication.VerifiedAt?.ToTimestamp(),
        Ground = indication.Ground,
    };

    /// <summary>The core form.</summary>
    public static CaseIndication ToCore(V1.CaseIndication wire) => new(wire.Declaration, wire.Indicator, wire.Axis, wire.Sentence)
    {
        Verification = ToCore(wire.Verification),
        Officer = wire.Officer,
        VerifiedAt = wire.VerifyTime?.ToDateTimeOffset(),
        Ground = wire.Ground,
    };

    /// <summary>The core form of a verification; unspecified means unverified.</summary>
    public static Verification ToCore(Wire verification) => verification switch
    {
        Wire.Unspecified or Wire.Unverified => Verification.Unverified,
        Wire.Confirmed => Verification.Confirmed,
        Wire.Refuted => Verification.Refuted,
        Wire.NotVerifiable => Verification.NotVerifiable,
        _ => throw new InvalidOperationException($"unknown verification {verification}"),
    };

    private static Wire ToWire(Verification verification) => verification switch
    {
        Verification.Unverified => Wire.Unverified,
        Verification.Confirmed => Wire.Confirmed,
        Verification.Refuted => Wire.Refuted,
        Verification.NotVerifiable => Wire.NotVerifiable,
        _ => throw new InvalidOperationException($"unknown verification {verification}"),
    };
}
