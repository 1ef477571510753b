using Customs.Officer.Acts;
using Customs.Officer.Consignments;
using Customs.Officer.Text;
using V1 = Customs.Inspection.V1;

namespace Customs.Officer.Terminal.Feeds;

/// <summary>Holds as the screens show them.</summary>
internal static class HoldWire
{
    public static HoldView Hold(V1.Hold hold, DateTimeOffset now) => new(
        hold.Name, hold.ReasonCode, HoldReasons.Of(hold.ReasonCode)?.Words ?? "", hold.LegalBasis, Subject(hold.Subject), CommonWire.PastTense(hold.State.ToString()),
        hold.State is V1.Hold.Types.State.Placed or V1.Hold.Types.State.Referred, hold.State == V1.Hold.Types.State.Referred, hold.Officer, CommonWire.At(hold.PlaceTime) ?? now,
        CommonWire.At(hold.Clock?.EndTime), CommonWire.Told(hold.Clock?.Consequence ?? ""), CommonWire.Told(hold.LiftedByRole), hold.ReferralCase.Length > 0 ? hold.ReferralCase : null, hold.Words,
        Receipt(hold, now), hold.Receipt?.AskedBack ?? "", Decision(hold.Decision, now))
    {
        Unconfirmed = hold.Clock?.FirstLookEndTime is not null && hold.ConfirmedBy.Length == 0,
        Second = Second(hold, now),
    };

    private static string Second(V1.Hold hold, DateTimeOffset now)
    {
        var confirmed = hold.ConfirmedBy.Length > 0 ? Texts.Fill($"confirmed by {hold.ConfirmedBy} {(hold.ConfirmTime is { } at ? Say.When(at.ToDateTimeOffset(), now) : "")}").Trim()
            : hold.Clock?.FirstLookEndTime is { } end ? Texts.Fill($"another person has to confirm it by {Say.When(end.ToDateTimeOffset(), now)}, or it expires") : "";
        return CommonWire.Join("; ", confirmed, string.Join("; ", hold.Clock?.Extensions ?? []));
    }

    private static string Subject(string subject) => subject switch
    {
        "" or "consignment" => Texts.Of("the whole consignment"),
        _ => CommonWire.Words(subject.Replace("/", " ", StringComparison.Ordinal)),
    };

    private static string Receipt(V1.Hold hold, DateTimeOffset now)
    {
        if (hold.Receipt is not { } receipt)
        {
            return "";
        }

        var steps = new (string Word, Google.Protobuf.WellKnownTypes.Timestamp? At)[]
        {
            (Texts.Of("sent"), receipt.SendTime), (Texts.Of("delivered"), receipt.DeliverTime), (Texts.Of("read"), receipt.ReadTime), (Texts.Of("taken"), receipt.TakeTime), (Texts.Of("decided"), receipt.DecideTime),
        };
        var done = string.Join(", ", steps.Where(step => step.At is not null).Select(step => $"{step.Word} {Say.When(step.At!.ToDateTimeOffset(), now)}"));
        return CommonWire.Join("; ", $"{CommonWire.Last(hold.Desk)}: {done}", receipt.Answer.Length > 0 ? Texts.Fill($"you answered: {receipt.Answer}") : "");
    }

    private static string Decision(V1.HoldDecision? decision, DateTimeOffset now) => decision is null || decision.Kind.Length == 0 ? ""
        : CommonWire.Join("; ", $"{CommonWire.Told(decision.Kind)}: {decision.Reason}", decision.LegalBasis, string.Join(", ", decision.Conditions),
            Texts.Fill($"proposed by {decision.Proposer}, approved by {decision.Approver} {(decision.DecideTime is { } at ? Say.When(at.ToDateTimeOffset(), now) : "")}").Trim());
}
