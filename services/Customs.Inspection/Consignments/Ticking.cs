using System.Globalization;

namespace Customs.Inspection.Consignments;

/// <summary>What time alone does to holds: a warning, the end of a first look that no second identity has confirmed, the end of a clock. Told twice, nothing changes.</summary>
/// <remarks>The end of a clock lets no goods go by itself: the hold expires or is to be looked at again, and an officer acts.</remarks>
public static class Ticking
{
    /// <summary>When time next does something to a hold; null when nothing is left to come.</summary>
    public static DateTimeOffset? NextTick(this Hold hold)
    {
        if (!hold.InForce)
        {
            return null;
        }

        DateTimeOffset? end = hold.Clock.Ended ? null : hold.Clock.EndsAt;
        DateTimeOffset? warning = hold.Clock.Warned || hold.Clock.Ended ? null : hold.Clock.WarnAt;
        DateTimeOffset? firstLook = hold.IsUnconfirmed ? hold.Clock.FirstLookEndsAt : null;
        return new[] { end, warning, firstLook }.Min();
    }

    /// <summary>Does the first thing that is due.</summary>
    /// <returns>Unchanged when nothing is due.</returns>
    public static ConsignmentChange Tick(this Consignment consignment, DateTimeOffset at)
    {
        var due = consignment.InForce.Where(h => h.NextTick() <= at).MinBy(h => h.Number);
        return due switch
        {
            null => new ConsignmentChange.Unchanged(),
            { IsUnconfirmed: true } when due.Clock.FirstLookEndsAt <= at && !(due.Clock.EndsAt <= due.Clock.FirstLookEndsAt) => consignment.Expire(
                due, due.Clock.FirstLookEndsAt!.Value, "UnconfirmedHoldExpired", $"HOLD {due.Reason.Code} HAS EXPIRED: no second identity confirmed it within the first look"),
            { Clock: { Ended: false, EndsAt: { } end } } when end <= at => consignment.EndClock(due, end),
            _ => ConsignmentChange.Of(
                consignment.With(due with { Clock = due.Clock with { Warned = true } }),
                "ClockWarned",
                $"clock of {due.Reason.Code} ends {Day(due.Clock.EndsAt)}: then {Means(due.Clock.Consequence)}",
                ("hold", Text(due.Number)),
                ("ends", Moment(due.Clock.EndsAt))),
        };
    }

    /// <summary>What the end of a clock means, in words.</summary>
    public static string Means(ClockConsequence consequence) => consequence switch
    {
        ClockConsequence.Release => "the hold expires",
        ClockConsequence.Hold => "the goods stay held",
        ClockConsequence.Review => "the hold is to be reviewed",
        _ => throw new InvalidOperationException($"unknown consequence {consequence}"),
    };

    private static ConsignmentChange.Done EndClock(this Consignment consignment, Hold due, DateTimeOffset end) => due.Clock.Consequence == ClockConsequence.Release
        ? consignment.Expire(due, end, "HoldExpired", $"HOLD {due.Reason.Code} HAS EXPIRED: {due.Clock.LegalBasis} lets the goods go; two identities release them or hold them anew")
        : ConsignmentChange.Of(
            consignment.With(due with { Clock = due.Clock with { Ended = true } }),
            "ClockEnded",
            $"CLOCK OF {due.Reason.Code} HAS ENDED: {Means(due.Clock.Consequence)}",
            ("hold", Text(due.Number)),
            ("consequence", due.Clock.Consequence.ToString()));

    private static ConsignmentChange.Done Expire(this Consignment consignment, Hold due, DateTimeOffset end, string act, string lastEvent)
    {
        var after = consignment.With(due with { State = HoldState.Expired, EndedAt = end, Clock = due.Clock with { Ended = true }, Receipt = due.Receipt with { AskedBack = "" } });
        return ConsignmentChange.Of(after with { State = after.StateByHolds() }, act, lastEvent, ("hold", Text(due.Number)), ("reason", due.Reason.Code), ("ended", Moment(end)));
    }

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);

    private static string Day(DateTimeOffset? at) => at?.ToString("yyyy-MM-dd HH:mm 'UTC'", CultureInfo.InvariantCulture) ?? "never";

    private static string Moment(DateTimeOffset? at) => at?.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture) ?? "";
}
