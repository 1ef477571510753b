using Customs.Inspection.Consignments;
using static Customs.Inspection.Tests.Consignments.Held;

namespace Customs.Inspection.Tests.Consignments;

public sealed class TickingTests
{
    [Fact]
    public void A_clock_warns_once_and_at_its_end_the_hold_expires_without_letting_the_goods_go()
    {
        var held = Done(Done(Assessed().PlaceHold(Reason("H03"), "", Whole, "", Officer, Now)).Confirm(1, Officer2, Now));
        Assert.IsType<ConsignmentChange.Unchanged>(held.Tick(Now));

        var warned = Done(held.Tick(held.Hold(1)!.Clock.WarnAt!.Value));
        Assert.True(warned.Hold(1)!.Clock.Warned);
        Assert.IsType<ConsignmentChange.Unchanged>(warned.Tick(held.Hold(1)!.Clock.WarnAt!.Value));

        var end = warned.Hold(1)!.Clock.EndsAt!.Value;
        var expired = Done(warned.Tick(end));
        Assert.Equal((HoldState.Expired, end), (expired.Hold(1)!.State, expired.Hold(1)!.EndedAt));
        Assert.Equal(ConsignmentState.UnderControl, expired.State);
        Assert.IsType<ConsignmentChange.Unchanged>(expired.Tick(end.AddDays(9)));

        // What one clock ended, one identity does not let go.
        Assert.Equal(ConsignmentState.UnderControl, Done(expired.Release("the law says so", Officer, end)).State);
    }

    [Fact]
    public void A_review_that_is_due_keeps_the_goods_held()
    {
        var held = Done(Assessed().PlaceHold(Reason("H07"), "", Whole, "", Officer, Now));
        var ended = Done(held.Tick(held.Hold(1)!.Clock.EndsAt!.Value));
        Assert.True(ended.Hold(1)!.Clock.Ended);
        Assert.Equal((HoldState.Placed, ConsignmentState.Held), (ended.Hold(1)!.State, ended.State));
        Assert.Null(ended.Hold(1)!.NextTick());
    }

    [Fact]
    public void A_hold_that_no_second_identity_confirms_expires_with_the_first_look_and_is_not_placed_again_by_the_same()
    {
        var held = Done(Assessed().PlaceHold(Reason("H05"), "", Whole, "", Officer, Now));
        var end = held.Hold(1)!.Clock.FirstLookEndsAt!.Value;
        Assert.Equal(new DateTimeOffset(2026, 11, 27, 23, 0, 0, TimeSpan.Zero), end);
        Assert.IsType<ConsignmentChange.Unchanged>(held.Tick(end.AddSeconds(-1)));

        var expired = Done(held.Tick(end));
        Assert.Equal((HoldState.Expired, ConsignmentState.UnderControl), (expired.Hold(1)!.State, expired.State));
        Assert.Contains("another officer", Refused(expired.PlaceHold(Reason("H05"), "", Whole, "", Officer, end)));
        Assert.Contains("another officer", Refused(expired.PlaceHold(Reason("H05"), "", Whole, "", Officer2 with { OnBehalfOf = Officer.Subject }, end)));
        Assert.Equal(2, Done(expired.PlaceHold(Reason("H05"), "", Whole, "", Officer2, end)).Holds.Count);
    }

    [Fact]
    public void After_a_long_absence_every_hold_is_dealt_with_and_nothing_is_done_twice()
    {
        var held = Assessed();
        foreach (var code in new[] { "H02", "H03", "H07", "H08", "H10", "H05" })
        {
            held = Done(held.PlaceHold(Reason(code), "", Whole, "", Officer, Now));
        }

        var late = Now.AddYears(1);
        var ticks = 0;
        while (held.Tick(late) is ConsignmentChange.Done done)
        {
            held = done.Consignment;
            Assert.InRange(++ticks, 1, 12);
        }

        Assert.All(held.Holds, h => Assert.Null(h.NextTick()));

        // Reviews keep their goods; the two clocks that let go, and the two that nobody confirmed in time, do not.
        Assert.Equal(["H02", "H03", "H08", "H05"], held.Holds.Where(h => h.State == HoldState.Expired).Select(h => h.Reason.Code));
    }

    [Fact]
    public void A_desk_still_decides_on_goods_whose_hold_expired_while_nobody_let_them_go()
    {
        var referred = Done(Done(Assessed().PlaceHold(Reason("H03"), "", Whole, "", Officer, Now)).Refer(1, "desks/federal", "", Officer, Now));
        var expired = Done(Done(referred.Taken(1, "desk-1", Now)).Tick(Now.AddYears(1)));
        Assert.Equal(HoldState.Expired, expired.Hold(1)!.State);

        var decision = new HoldDecision(DecisionKind.Seize, "warrant", "s. 98 StPO", "desk-1", "desk-2", Now, []);
        Assert.Equal(ConsignmentState.Seized, Done(expired.Decide(1, decision)).State);
    }
}
