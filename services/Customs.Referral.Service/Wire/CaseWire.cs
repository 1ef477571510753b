using System.Globalization;
using Google.Protobuf;
using Google.Protobuf.WellKnownTypes;

namespace Customs.Referral.Service;

/// <summary>Cases between the core and the wire. The store keeps the wire form, so both directions are whole.</summary>
internal static class CaseWire
{
    /// <summary>The wire form; frozen declarations and the caller's acts are added by who answers.</summary>
    public static V1.Case ToWire(this Case @case)
    {
        var wire = new V1.Case
        {
            Name = @case.Name,
            State = StateWire.ToWire(@case.State),
            Desk = @case.Desk,
            Owner = @case.Owner,
            Decision = @case.Decision?.ToWire(),
            Question = @case.Question,
            ReferredBy = @case.ReferredBy,
            Office = @case.Office,
            OpenTime = @case.OpenedAt.ToTimestamp(),
            UpdateTime = @case.UpdatedAt.ToTimestamp(),
            DueTime = @case.DueAt?.ToTimestamp(),
            DueConsequence = @case.DueConsequence,
            ReadTime = @case.ReadAt?.ToTimestamp(),
            WaitingReason = @case.WaitingReason,
            WaitingUntil = @case.WaitingUntil?.ToTimestamp(),
            AskedBack = @case.AskedBack,
            Etag = @case.Version.ToString(CultureInfo.InvariantCulture),
            Title = @case.Title,
            Outcome = OutcomeWire.ToWire(@case.Outcome),
            MergedInto = @case.MergedInto,
            DueState = @case.DueState,
            Proposals = { @case.Proposals.Select(CaseActWire.ToWire) },
            Rounds = { @case.Rounds.Select(RoundWire.ToWire) },
            MergedFrom = { @case.MergedFrom },
            EarlierDecisions = { @case.EarlierDecisions.Select(DecisionWire.ToWire) },
            FurtherReferrers = { @case.Referrers },
        };
        wire.Subjects.AddRange(@case.Subjects.Select(ToWire));
        wire.Indications.AddRange(@case.Indications.Select(IndicationWire.ToWire));
        wire.Events.AddRange(@case.Events.Select(e => new V1.CaseEvent { Number = e.Number, Act = e.Act, Actor = e.Actor, EventTime = e.At.ToTimestamp(), Text = e.Text, OnBehalfOf = e.OnBehalfOf }));
        wire.Handling.AddRange(@case.Handling);
        wire.Programmes.AddRange(@case.Programmes);
        return wire;
    }

    /// <summary>The core form of what the store keeps.</summary>
    public static Case ToCore(V1.Case wire) => new()
    {
        Name = wire.Name,
        State = StateWire.ToCore(wire.State),
        Desk = wire.Desk,
        Owner = wire.Owner,
        Subjects = [.. wire.Subjects.Select(ToCore)],
        Indications = [.. wire.Indications.Select(IndicationWire.ToCore)],
        Events = [.. wire.Events.Select(e => new CaseEvent(e.Number, e.Act, e.Actor, e.EventTime.ToDateTimeOffset(), e.Text) { OnBehalfOf = e.OnBehalfOf })],
        Decision = wire.Decision is null ? null : DecisionWire.ToCore(wire.Decision),
        Question = wire.Question,
        ReferredBy = wire.ReferredBy,
        Office = wire.Office,
        OpenedAt = wire.OpenTime.ToDateTimeOffset(),
        UpdatedAt = wire.UpdateTime.ToDateTimeOffset(),
        DueAt = wire.DueTime?.ToDateTimeOffset(),
        DueConsequence = wire.DueConsequence,
        ReadAt = wire.ReadTime?.ToDateTimeOffset(),
        WaitingReason = wire.WaitingReason,
        WaitingUntil = wire.WaitingUntil?.ToDateTimeOffset(),
        AskedBack = wire.AskedBack,
        Title = wire.Title,
        Handling = [.. wire.Handling],
        Programmes = [.. wire.Programmes],
        Outcome = OutcomeWire.ToCore(wire.Outcome),
        MergedInto = wire.MergedInto,
        DueState = wire.DueState,
        Proposals = [.. wire.Proposals.Select(CaseActWire.ToCore)],
        Rounds = [.. wire.Rounds.Select(RoundWire.ToCore)],
        MergedFrom = [.. wire.MergedFrom],
        EarlierDecisions = [.. wire.EarlierDecisions.Select(DecisionWire.ToCore)],
        Referrers = [.. wire.FurtherReferrers],
        Version = int.Parse(wire.Etag, CultureInfo.InvariantCulture),
    };

    /// <summary>The subject that was sent with a hold.</summary>
    public static CaseSubject ToCore(V1.CaseSubject wire) => new(
        wire.Declaration, wire.DeclarationVersion, wire.Hold, wire.Assessment, wire.ReasonCode, wire.LegalBasis, wire.Summary, wire.FrozenHash.Memory)
    {
        DueAt = wire.DueTime?.ToDateTimeOffset(),
        DueMeans = wire.DueConsequence,
        ClockState = wire.ClockState,
    };

    private static V1.CaseSubject ToWire(CaseSubject subject) => new()
    {
        Declaration = subject.Declaration,
        DeclarationVersion = subject.DeclarationVersion,
        Hold = subject.Hold,
        Assessment = subject.Assessment,
        ReasonCode = subject.ReasonCode,
        LegalBasis = subject.LegalBasis,
        Summary = subject.Summary,
        FrozenHash = ByteString.CopyFrom(subject.FrozenHash.Span),
        DueTime = subject.DueAt?.ToTimestamp(),
        DueConsequence = subject.DueMeans,
        ClockState = subject.ClockState,
    };
}
