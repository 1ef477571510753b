using System.Globalization;
using Customs.Inspection.Consignments;
using Customs.Primitives;

namespace Customs.Inspection.Service;

internal static partial class Wire
{
    /// <summary>A hold as messages carry and the store keeps it.</summary>
    public static V1.Hold Write(Hold hold, string declaration) => new()
    {
        Name = Names.Hold(declaration, hold.Number),
        State = (V1.Hold.Types.State)((int)hold.State + 1),
        ReasonCode = hold.Reason.Code,
        LegalBasis = hold.LegalBasis,
        Subject = hold.Subject.ToString(),
        Words = hold.Words,
        Officer = hold.Officer,
        PlaceTime = Time(hold.PlacedAt),
        Clock = Write(hold.Clock),
        LiftedByRole = Codes<HoldLifter>.Word(hold.Reason.Lifter).ToLowerInvariant(),
        ReferralCase = hold.Case,
        Desk = hold.Desk,
        Question = hold.Question,
        Receipt = new V1.Hold.Types.Receipt
        {
            SendTime = Time(hold.Receipt.SentAt),
            DeliverTime = Time(hold.Receipt.DeliveredAt),
            ReadTime = Time(hold.Receipt.ReadAt),
            TakeTime = Time(hold.Receipt.TakenAt),
            DecideTime = Time(hold.Receipt.DecidedAt),
            AskedBack = hold.Receipt.AskedBack,
            Answer = hold.Receipt.Answer,
        },
        Decision = hold.Decision is { } decision
            ? new V1.HoldDecision
            {
                Kind = Codes<DecisionKind>.Word(decision.Kind),
                Reason = decision.Reason,
                LegalBasis = decision.LegalBasis,
                Proposer = decision.Proposer,
                Approver = decision.Approver,
                DecideTime = Time(decision.DecidedAt),
                Conditions = { decision.Conditions },
            }
            : null,
        Etag = hold.Version.ToString(CultureInfo.InvariantCulture),
        EndTime = Time(hold.EndedAt),
        OfficerOnBehalfOf = hold.OfficerFor,
        ConfirmedBy = hold.ConfirmedBy?.Subject ?? "",
        ConfirmedOnBehalfOf = hold.ConfirmedBy?.OnBehalfOf ?? "",
        ConfirmTime = Time(hold.ConfirmedAt),
    };

    /// <summary>A hold as the store gives it back.</summary>
    public static Hold Read(V1.Hold wire) => new()
    {
        Number = Names.HoldNumber(wire.Name),
        State = (HoldState)((int)wire.State - 1),
        Reason = HoldReason.Find(wire.ReasonCode) ?? throw new InvalidOperationException($"{wire.Name} has a reason that is not known: {wire.ReasonCode}"),
        LegalBasis = wire.LegalBasis,
        Subject = HoldSubject.TryParse(wire.Subject, out var subject) ? subject : throw new InvalidOperationException($"{wire.Name} has a subject that is not known"),
        Words = wire.Words,
        Officer = wire.Officer,
        PlacedAt = wire.PlaceTime.ToDateTimeOffset(),
        Clock = Read(wire.Clock),
        Case = wire.ReferralCase,
        Desk = wire.Desk,
        Question = wire.Question,
        Receipt = new ReferralReceipt
        {
            SentAt = wire.Receipt.SendTime?.ToDateTimeOffset(),
            DeliveredAt = wire.Receipt.DeliverTime?.ToDateTimeOffset(),
            ReadAt = wire.Receipt.ReadTime?.ToDateTimeOffset(),
            TakenAt = wire.Receipt.TakeTime?.ToDateTimeOffset(),
            DecidedAt = wire.Receipt.DecideTime?.ToDateTimeOffset(),
            AskedBack = wire.Receipt.AskedBack,
            Answer = wire.Receipt.Answer,
        },
        Decision = wire.Decision is { } decision
            ? new HoldDecision(
                Stored<DecisionKind>(decision.Kind),
                decision.Reason,
                decision.LegalBasis,
                decision.Proposer,
                decision.Approver,
                decision.DecideTime.ToDateTimeOffset(),
                [.. decision.Conditions])
            : null,
        Version = int.Parse(wire.Etag, CultureInfo.InvariantCulture),
        EndedAt = wire.EndTime?.ToDateTimeOffset(),
        OfficerFor = wire.OfficerOnBehalfOf,
        ConfirmedBy = wire.ConfirmedBy.Length == 0 ? null : new Identity(wire.ConfirmedBy) { OnBehalfOf = wire.ConfirmedOnBehalfOf },
        ConfirmedAt = wire.ConfirmTime?.ToDateTimeOffset(),
    };

    /// <summary>What a desk decided, as its event tells it; null when the kind is not known here.</summary>
    public static HoldDecision? Read(ReferralV1.Decision wire)
    {
        var index = (int)wire.Kind - 1;
        return index < 0 || !Enum.IsDefined((DecisionKind)index)
            ? null
            : new HoldDecision(
                (DecisionKind)index, wire.Reason, wire.LegalBasis, wire.Proposer, wire.Approver, wire.DecideTime?.ToDateTimeOffset() ?? DateTimeOffset.UnixEpoch, [.. wire.Conditions]);
    }

    private static TEnum Stored<TEnum>(string word)
        where TEnum : struct, System.Enum =>
        Codes<TEnum>.TryParse(word, out var value) ? value : throw new InvalidOperationException($"the store holds '{word}', which is no {typeof(TEnum).Name}");
}
