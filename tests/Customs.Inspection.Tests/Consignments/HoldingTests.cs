using Customs.Inspection.Consignments;

namespace Customs.Inspection.Tests.Consignments;

public sealed class HoldingTests
{
    private static readonly DateTimeOffset Now = new(2026, 11, 24, 9, 0, 0, TimeSpan.Zero);
    private static readonly Actor Officer = new("officer-1", IsOfficer: true, IsSupervisor: false, IsBorderSystem: false);
    private static readonly Actor Supervisor = new("supervisor-1", IsOfficer: false, IsSupervisor: true, IsBorderSystem: false);

    [Fact]
    public void A_stopped_consignment_is_held_and_is_not_released_before_the_last_hold_is_gone()
    {
        var one = Done(Assessed().PlaceHold(Reason("H07"), "", Whole, "", Officer, Now));
        var two = Done(one.PlaceHold(Reason("H08"), "", Whole, "", Officer, Now));
        Assert.Equal(ConsignmentState.Held, two.State);
        Assert.Contains("H07", Refused(two.Release("", Officer, Now)));

        var left = Done(two.Lift(1, Officer, Now));
        Assert.Equal(ConsignmentState.Held, left.State);
        Assert.DoesNotContain("H07", Refused(left.Release("", Officer, Now)));

        var free = Done(left.Lift(2, Officer, Now));
        Assert.Equal(ConsignmentState.Released, Done(free.Release("", Officer, Now)).State);
    }

    [Fact]
    public void The_same_hold_is_not_placed_twice()
    {
        var held = Done(Assessed().PlaceHold(Reason("H07"), "", Whole, "", Officer, Now));
        Assert.Contains("officer-1", Refused(held.PlaceHold(Reason("H07"), "", Whole, "", Supervisor, Now)));
        Assert.Equal(2, Done(held.PlaceHold(Reason("H07"), "", new HoldSubject.GoodsItem(1), "", Supervisor, Now)).Holds.Count);
    }

    [Fact]
    public void Who_may_lift_a_hold_hangs_on_its_reason_and_never_on_who_placed_it_alone()
    {
        var byOfficer = Done(Assessed().PlaceHold(Reason("H03"), "", Whole, "", Officer, Now));
        Assert.Contains("supervisor", Refused(byOfficer.Lift(1, Officer, Now)));
        Assert.Equal(HoldState.Lifted, Done(byOfficer.Lift(1, Supervisor, Now)).Hold(1)!.State);

        var bySupervisor = Done(Assessed().PlaceHold(Reason("H03"), "", Whole, "", Supervisor, Now));
        Assert.Contains("who placed", Refused(bySupervisor.Lift(1, Supervisor, Now)));

        var frozen = Done(Assessed().PlaceHold(Reason("H05"), "", Whole, "", Officer, Now));
        Assert.Contains("desk", Refused(frozen.Lift(1, Supervisor, Now)));
    }

    [Fact]
    public void A_decision_that_releases_lets_go_only_when_no_check_is_missing()
    {
        var complete = Referred(Assessed());
        Assert.Equal(ConsignmentState.Released, Done(complete.Decide(1, Decision(DecisionKind.Release))).State);

        var incomplete = Referred(Assessed() with { Standing = new Standing(SaysRelease: false, SaysStop: false, NotPerformed: 1) });
        Assert.Equal(ConsignmentState.UnderControl, Done(incomplete.Decide(1, Decision(DecisionKind.Release))).State);
    }

    [Fact]
    public void A_decision_on_one_of_two_holds_leaves_the_consignment_to_the_other()
    {
        var two = Done(Referred(Assessed()).PlaceHold(Reason("H08"), "", Whole, "", Officer, Now));
        var after = Done(two.Decide(1, Decision(DecisionKind.Release)));
        Assert.Equal(ConsignmentState.Held, after.State);
        Assert.Equal([2], after.InForce.Select(h => h.Number));
    }

    [Fact]
    public void What_a_desk_tells_twice_changes_nothing_the_second_time()
    {
        var delivered = Done(Referred(Assessed()).Delivered(1, "cases/1", Now));
        Assert.IsType<ConsignmentChange.Unchanged>(delivered.Delivered(1, "cases/1", Now.AddHours(1)));
        var decided = Done(delivered.Decide(1, Decision(DecisionKind.Seize)));
        Assert.IsType<ConsignmentChange.Unchanged>(decided.Decide(1, Decision(DecisionKind.Release)));
        Assert.Equal(ConsignmentState.Seized, decided.State);
    }

    [Fact]
    public void Goods_that_leave_without_release_are_recorded_as_such()
    {
        var held = Done(Assessed().PlaceHold(Reason("H07"), "", Whole, "", Officer, Now));
        Assert.Equal("GoodsExitedUnreleased", Assert.IsType<ConsignmentChange.Done>(held.Exit(Now)).Act);
        var released = Done(Assessed().Release("", Officer, Now));
        Assert.Equal("GoodsExited", Assert.IsType<ConsignmentChange.Done>(released.Exit(Now)).Act);
        Assert.Contains("left", Refused(Done(released.Exit(Now)).Recall("late", Officer)));
    }

    [Fact]
    public void An_amendment_recalls_what_was_released_and_has_not_left()
    {
        var released = Done(Assessed().Release("", Officer, Now));
        var amended = Done(released.Amend());
        Assert.Equal(ConsignmentState.Recalled, amended.State);
        Assert.Equal(2, amended.Version);
    }

    [Fact]
    public void A_stop_after_release_comes_back_to_the_officers_until_the_goods_are_recalled_or_gone()
    {
        var stop = new Standing(SaysRelease: false, SaysStop: true, NotPerformed: 0);
        var released = Done(Assessed().Release("", Officer, Now));
        Assert.False(released.InQueue);

        var advised = Done(released.Assessed(stop, "list changed"));
        Assert.Equal(ConsignmentState.Released, advised.State);
        Assert.True(advised.InQueue);
        Assert.False(Done(advised.Recall("late", Officer)).RecallAdvised);
        Assert.False(Done(advised.Exit(Now)).InQueue);

        // Who released a stop knew of it.
        var proposed = Done((Assessed() with { Standing = stop }).Release("seen", Officer, Now));
        var known = Done(proposed.ApproveProposal(1, proposed.Proposals[0].Etag, Supervisor, Now));
        Assert.False(Done(known.Assessed(stop, "asked for")).InQueue);
    }

    [Fact]
    public void Every_act_that_is_shown_as_allowed_is_done_and_every_other_is_refused()
    {
        foreach (var actor in new[] { Officer, Supervisor })
        {
            foreach (var consignment in Lives())
            {
                var allowed = AllowedActs.Of(consignment, actor).ToDictionary(a => a.Act, a => a.Allowed, StringComparer.Ordinal);
                Assert.Equal(allowed["PLACE_HOLD"], consignment.PlaceHold(Reason("H09"), "", Whole, "", actor, Now) is ConsignmentChange.Done);
                Assert.Equal(allowed["RELEASE"], consignment.Release("seen", actor, Now) is ConsignmentChange.Done);
                Assert.Equal(allowed["RECALL"], consignment.Recall("late", actor) is ConsignmentChange.Done);
                Assert.Equal(allowed["TAKE"], consignment.Take(actor) is ConsignmentChange.Done);
                Assert.Equal(allowed["LIFT_HOLD"], consignment.Holds.Any(h => consignment.Lift(h.Number, actor, Now) is ConsignmentChange.Done));
                Assert.Equal(allowed["CONFIRM_HOLD"], consignment.Holds.Any(h => consignment.Confirm(h.Number, actor, Now) is ConsignmentChange.Done));
                Assert.Equal(allowed["EXTEND_HOLD"], consignment.Holds.Any(h => consignment.Extend(h.Number, 1, "more time", actor, Now) is ConsignmentChange.Done));
                Assert.Equal(allowed["REFER_HOLD"], consignment.Holds.Any(h => consignment.Refer(h.Number, "desks/a", "", actor, Now) is ConsignmentChange.Done));
            }
        }
    }

    private static HoldSubject Whole => new HoldSubject.Consignment();

    private static Consignment Assessed() => Done(
        new Consignment { Name = "declarations/26DE7430102A0417B4" }.Assessed(new Standing(SaysRelease: true, SaysStop: false, NotPerformed: 0), "submitted"));

    private static Consignment Referred(Consignment consignment) =>
        Done(Done(consignment.PlaceHold(Reason("H03"), "", Whole, "", Officer, Now)).Refer(1, "desks/federal", "", Officer, Now));

    private static IEnumerable<Consignment> Lives()
    {
        var assessed = Assessed();
        var released = Done(assessed.Release("", Officer, Now));
        return
        [
            assessed,
            Done(assessed.Take(Officer)),
            Done(assessed.PlaceHold(Reason("H07"), "", Whole, "", Officer, Now)),
            Done(assessed.PlaceHold(Reason("H03"), "", Whole, "", Supervisor, Now)),
            Referred(assessed),
            Done(Referred(assessed).Decide(1, Decision(DecisionKind.Seize))),
            released,
            Done(released.Exit(Now)),
            Done(released.Recall("late", Officer)),
            assessed with { Standing = new Standing(SaysRelease: false, SaysStop: true, NotPerformed: 0) },
            assessed with { Standing = new Standing(SaysRelease: false, SaysStop: false, NotPerformed: 2) },
        ];
    }

    private static HoldDecision Decision(DecisionKind kind) => new(kind, "verified", "s. 40 ZFdG", "desk-1", "desk-2", Now, []);

    private static HoldReason Reason(string code) => HoldReason.Find(code)!;

    private static Consignment Done(ConsignmentChange change) => Assert.IsType<ConsignmentChange.Done>(change).Consignment;

    private static string Refused(ConsignmentChange change) => Assert.IsType<ConsignmentChange.Refused>(change).Reason;
}
