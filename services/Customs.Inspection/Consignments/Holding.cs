using System.Globalization;
using Customs.Primitives.Calendars;

namespace Customs.Inspection.Consignments;

/// <summary>The officer's acts on holds: place, refer, lift, answer.</summary>
public static class Holding
{
    /// <summary>Stops a consignment or a part of it.</summary>
    /// <param name="consignment">The consignment.</param>
    /// <param name="reason">Why.</param>
    /// <param name="legalBasis">Legal basis; empty takes the one of the reason.</param>
    /// <param name="subject">What is held; the caller has seen that the declaration has it.</param>
    /// <param name="words">The officer's words.</param>
    /// <param name="actor">Who stops.</param>
    /// <param name="at">When.</param>
    /// <param name="calendar">Whose working days the clock counts; null for the holidays that all German states have.</param>
    public static ConsignmentChange PlaceHold(
        this Consignment consignment, HoldReason reason, string legalBasis, HoldSubject subject, string words, Actor actor, DateTimeOffset at, WorkingCalendar? calendar = null)
    {
        if (consignment.WhyNoHold() is { } why)
        {
            return new ConsignmentChange.Refused(why);
        }

        if (consignment.InForce.FirstOrDefault(h => h.Reason.Code == reason.Code && h.Subject == subject) is { } same)
        {
            return new ConsignmentChange.Refused(string.Create(
                CultureInfo.InvariantCulture, $"{same.Officer} has held it for the same reason since {same.PlacedAt:yyyy-MM-dd HH:mm} UTC (hold {same.Number})"));
        }

        // Else one identity would keep the goods for ever, three days at a time.
        if (consignment.Holds.FirstOrDefault(h => h is { State: HoldState.Expired, IsUnconfirmed: true } && h.Reason.Code == reason.Code && h.Subject == subject && h.Placer.Shares(actor.Identity)) is { } before)
        {
            return new ConsignmentChange.Refused($"hold {Text(before.Number)} of yours for {reason.Code} expired unconfirmed; another officer has to place it");
        }

        var hold = new Hold
        {
            Number = consignment.Holds.Count + 1,
            Reason = reason,
            LegalBasis = legalBasis.Length > 0 ? legalBasis : reason.LegalBasis,
            Subject = subject,
            Words = words,
            Officer = actor.Subject,
            OfficerFor = actor.OnBehalfOf,
            PlacedAt = at,
            Clock = StatutoryClock.Start(reason, at, calendar ?? WorkingCalendar.Germany, actor.Identity.Words),
        };
        var after = consignment with { Holds = [.. consignment.Holds, hold] };
        return ConsignmentChange.Of(
            after with { State = after.StateByHolds() },
            "HoldPlaced",
            $"held for {reason.Code} by {actor.Subject}",
            ("hold", Text(hold.Number)),
            ("reason", reason.Code),
            ("legal_basis", hold.LegalBasis),
            ("subject", subject.ToString() ?? ""),
            ("on_behalf_of", actor.OnBehalfOf));
    }

    /// <summary>Sends a hold to a desk.</summary>
    public static ConsignmentChange Refer(this Consignment consignment, int number, string desk, string question, Actor actor, DateTimeOffset at)
    {
        var hold = consignment.Hold(number);
        if (hold is not { State: HoldState.Placed })
        {
            return new ConsignmentChange.Refused(hold is null ? $"there is no hold {Text(number)}" : $"hold {Text(number)} is {Words.Of(hold.State)}");
        }

        var after = consignment.With(hold with { State = HoldState.Referred, Desk = desk, Question = question, Receipt = hold.Receipt with { SentAt = at } });
        return ConsignmentChange.Of(
            after with { State = after.StateByHolds() }, "HoldReferred", $"referred to {desk} by {actor.Subject}", ("hold", Text(number)), ("desk", desk));
    }

    /// <summary>Lifts a hold that no desk has. Who may do so hangs on the reason; a supervisor never lifts what he placed himself.</summary>
    public static ConsignmentChange Lift(this Consignment consignment, int number, Actor actor, DateTimeOffset at)
    {
        var hold = consignment.Hold(number);
        if (hold is null)
        {
            return new ConsignmentChange.Refused($"there is no hold {Text(number)}");
        }

        if (hold.WhyNotLifted(actor) is { } why)
        {
            return new ConsignmentChange.Refused(why);
        }

        var after = consignment.With(hold with { State = HoldState.Lifted, EndedAt = at });
        return ConsignmentChange.Of(after with { State = after.StateByHolds() }, "HoldLifted", $"hold {hold.Reason.Code} lifted by {actor.Subject}", ("hold", Text(number)));
    }

    /// <summary>Answers what a desk asked back.</summary>
    public static ConsignmentChange AnswerDesk(this Consignment consignment, int number, string answer, Actor actor)
    {
        var hold = consignment.Hold(number);
        if (hold is not { State: HoldState.Referred } || hold.Receipt.AskedBack.Length == 0)
        {
            return new ConsignmentChange.Refused($"no desk asks anything back on hold {Text(number)}");
        }

        var after = consignment.With(hold with { Receipt = hold.Receipt with { AskedBack = "", Answer = answer } });
        return ConsignmentChange.Of(after, "DeskAnswered", $"desk answered by {actor.Subject}", ("hold", Text(number)));
    }

    /// <summary>Why no hold can be placed; null when one can.</summary>
    internal static string? WhyNoHold(this Consignment consignment) => consignment switch
    {
        { ExitedAt: { } exited } => string.Create(CultureInfo.InvariantCulture, $"the goods left at {exited:yyyy-MM-dd HH:mm} UTC"),
        { State: ConsignmentState.Released } => "it is released; recall it first",
        { Ended: true } => $"it is {Words.Of(consignment.State)}",
        _ => null,
    };

    /// <summary>Why an actor may not lift a hold; null when he may.</summary>
    internal static string? WhyNotLifted(this Hold hold, Actor actor) => hold switch
    {
        { State: HoldState.Referred } => $"hold {Text(hold.Number)} is at {hold.Desk}; only its decision ends it",
        { InForce: false } => $"hold {Text(hold.Number)} is {Words.Of(hold.State)}",
        { Reason.Lifter: HoldLifter.Desk } => $"a hold for {hold.Reason.Code} ends only by the decision of a desk; refer it",
        { Reason.Lifter: HoldLifter.Supervisor } when !actor.IsSupervisor => $"a hold for {hold.Reason.Code} is lifted by a supervisor",
        { Reason.Lifter: HoldLifter.Supervisor } when actor.Identity.Shares(hold.Placer) => $"who placed a hold for {hold.Reason.Code} does not lift it",
        _ => null,
    };

    /// <summary>The state that the holds in force give a consignment which is not ended; without any it is under control again.</summary>
    internal static ConsignmentState StateByHolds(this Consignment consignment) =>
        consignment.Holds.Any(h => h.State == HoldState.Referred) ? ConsignmentState.Referred
        : consignment.Holds.Any(h => h.State == HoldState.Placed) ? ConsignmentState.Held
        : ConsignmentState.UnderControl;

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
