using System.Globalization;
using Customs.Primitives;

namespace Customs.Inspection.Consignments;

/// <summary>What a desk tells of a hold: how far it has come, and what it decided. Told again, nothing changes.</summary>
public static class DeskEvents
{
    /// <summary>The desk has the hold as a case.</summary>
    public static ConsignmentChange Delivered(this Consignment consignment, int number, string @case, DateTimeOffset at) =>
        consignment.Receive(number, h => h.Receipt.DeliveredAt is null, h => h with { Case = @case, Receipt = h.Receipt with { DeliveredAt = at } }, "ReferralDelivered", "delivered to the desk", ("case", @case));

    /// <summary>The desk has looked at it.</summary>
    public static ConsignmentChange Read(this Consignment consignment, int number, DateTimeOffset at) =>
        consignment.Receive(number, h => h.Receipt.ReadAt is null, h => h with { Receipt = h.Receipt with { ReadAt = at } }, "ReferralRead", "read at the desk");

    /// <summary>An officer of the desk has taken it. That is a second identity on the hold, unless he placed it himself.</summary>
    public static ConsignmentChange Taken(this Consignment consignment, int number, Identity officer, DateTimeOffset at) =>
        consignment.Receive(number, h => h.Receipt.TakenAt is null, h => h.TakenBy(officer, at), "ReferralTaken", "taken at the desk", ("officer", officer.Subject));

    /// <summary>The case of the hold goes on in another one.</summary>
    public static ConsignmentChange CaseMerged(this Consignment consignment, int number, string @case) =>
        consignment.Receive(number, h => h.Case != @case, h => h with { Case = @case }, "CaseMerged", $"goes on in {@case}", ("case", @case));

    /// <summary>The desk asks the officer back.</summary>
    public static ConsignmentChange AskedBack(this Consignment consignment, int number, string question) =>
        consignment.Receive(
            number, h => h.Receipt.AskedBack != question, h => h with { Receipt = h.Receipt with { AskedBack = question, Answer = "" } }, "DeskAskedBack", "the desk asks back");

    /// <summary>The desk does not take the hold, for instance because there is no such desk: the officer has it again.</summary>
    public static ConsignmentChange NotAccepted(this Consignment consignment, int number, string why)
    {
        if (consignment.Hold(number) is not { State: HoldState.Referred, Case.Length: 0 } hold)
        {
            return new ConsignmentChange.Unchanged();
        }

        var after = consignment.With(hold with { State = HoldState.Placed, Desk = "", Receipt = new ReferralReceipt() });
        return ConsignmentChange.Of(after with { State = after.StateByHolds() }, "ReferralNotAccepted", $"{hold.Desk} did not take it: {why}", ("hold", Text(number)), ("desk", hold.Desk));
    }

    /// <summary>The desk has decided: the hold ends, and the consignment follows when nothing else keeps it.</summary>
    /// <remarks>A decision that releases lets a consignment go only when no hold is left and no check is missing; else an officer has to look.</remarks>
    public static ConsignmentChange Decide(this Consignment consignment, int number, HoldDecision decision)
    {
        var hold = consignment.Hold(number);
        if (hold is null)
        {
            return new ConsignmentChange.Refused($"there is no hold {Text(number)}");
        }

        if (hold.Decision is not null)
        {
            return new ConsignmentChange.Unchanged();
        }

        // Goods that nobody has let go after the hold expired are still there to be decided on.
        if (hold.State != HoldState.Referred && !(hold is { State: HoldState.Expired, Desk.Length: > 0 } && consignment is { Ended: false, ExitedAt: null }))
        {
            return new ConsignmentChange.Refused($"hold {Text(number)} is {Words.Of(hold.State)}; no desk has it");
        }

        var after = consignment.With(hold with
        {
            State = EndOf(decision.Kind),
            Decision = decision,
            EndedAt = decision.DecidedAt,
            Receipt = hold.Receipt with { DecidedAt = decision.DecidedAt, AskedBack = "" },
        });
        return ConsignmentChange.Of(
            after with { State = after.StateAfter(hold.Subject, decision) },
            "DecisionApplied",
            $"decided by desk: {Words.Code(decision.Kind)}",
            ("hold", Text(number)),
            ("decision", Words.Code(decision.Kind)),
            ("proposer", decision.Proposer),
            ("approver", decision.Approver));
    }

    private static ConsignmentState StateAfter(this Consignment after, HoldSubject subject, HoldDecision decision)
    {
        if (!decision.Releases && (subject is HoldSubject.Consignment || !after.InForce.Any()))
        {
            return StateOf(decision.Kind);
        }

        if (after.InForce.Any())
        {
            return after.StateByHolds();
        }

        // What was decided against a part of the goods stays: the rest needs an officer.
        var partly = after.Holds.Any(h => h.Decision is { Releases: false });
        return partly || after.Standing is not { NotPerformed: 0 } ? ConsignmentState.UnderControl : ConsignmentState.Released;
    }

    private static ConsignmentChange Receive(
        this Consignment consignment, int number, Func<Hold, bool> isNew, Func<Hold, Hold> change, string act, string lastEvent, params (string Key, string Value)[] details)
    {
        var hold = consignment.Hold(number);
        if (hold is null)
        {
            return new ConsignmentChange.Refused($"there is no hold {Text(number)}");
        }

        return hold.State == HoldState.Referred && isNew(hold)
            ? ConsignmentChange.Of(consignment.With(change(hold)), act, lastEvent, [("hold", Text(number)), .. details])
            : new ConsignmentChange.Unchanged();
    }

    private static Hold TakenBy(this Hold hold, Identity officer, DateTimeOffset at)
    {
        var taken = hold with { Receipt = hold.Receipt with { TakenAt = at } };
        return hold.WhyNotConfirmed(officer) is null ? taken with { ConfirmedBy = officer, ConfirmedAt = at } : taken;
    }

    private static HoldState EndOf(DecisionKind kind) => kind switch
    {
        DecisionKind.Release or DecisionKind.ReleaseWithConditions => HoldState.Lifted,
        DecisionKind.Refuse => HoldState.Refused,
        DecisionKind.Secure => HoldState.Secured,
        DecisionKind.Seize => HoldState.Seized,
        DecisionKind.Return => HoldState.Returned,
        _ => throw new InvalidOperationException($"unknown decision {kind}"),
    };

    private static ConsignmentState StateOf(DecisionKind kind) => kind switch
    {
        DecisionKind.Refuse => ConsignmentState.Refused,
        DecisionKind.Secure => ConsignmentState.Secured,
        DecisionKind.Seize => ConsignmentState.Seized,
        DecisionKind.Return => ConsignmentState.Returned,
        DecisionKind.Release or DecisionKind.ReleaseWithConditions => throw new InvalidOperationException($"{kind} lets goods go"),
        _ => throw new InvalidOperationException($"unknown decision {kind}"),
    };

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
