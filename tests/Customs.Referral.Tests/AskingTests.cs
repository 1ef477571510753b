using Customs.Primitives.Calendars;

namespace Customs.Referral.Tests;

public sealed class AskingTests
{
    private const string Declaration = "declarations/26DE7430102A0417B4";

    [Fact]
    public void An_answer_verifies_the_indications_with_who_and_when()
    {
        var asked = Ask("LICENSING");
        Assert.Equal((CaseState.Verification, 10), (asked.State, asked.Rounds[0].WorkingDays));
        Assert.Equal(["P05", "E02"], asked.Rounds[0].Subjects.Select(s => s.Indicator));
        Assert.Contains("not about", Samples.Refused(asked.AnswerRound("desk-1", 1, "x", "", [new("", "R01", Verification.Confirmed)], Samples.Noon)));

        var answered = Samples.Done(asked.AnswerRound("desk-1", 1, "a licence was denied in 2024", "BAFA-77", [new("", "P05", Verification.Confirmed), new(Declaration, "E02", Verification.NotVerifiable)], Samples.Noon.AddDays(2)));
        Assert.Equal(CaseState.Investigation, answered.State);
        var one = answered.Indications[0];
        Assert.Equal((Verification.Confirmed, "desk-1", Samples.Noon.AddDays(2)), (one.Verification, one.Officer, one.VerifiedAt));
        Assert.Contains("BAFA-77", one.Ground);
        Assert.Equal(Verification.NotVerifiable, answered.Indications[1].Verification);
        Assert.Contains("answered", Samples.Refused(answered.AnswerRound("desk-1", 1, "again", "", [], Samples.Noon)));
    }

    [Fact]
    public void A_case_is_with_other_authorities_until_the_last_has_answered()
    {
        var two = Samples.Done(Ask("LICENSING").OpenRound("desk-1", Authority.Find("PARTNER_CUSTOMS")!, "MY", "Does the consignee exist?", [], 5, WorkingCalendar.Germany, Samples.Noon));
        Assert.Contains("country", Samples.Refused(Samples.Taken().OpenRound("desk-1", Authority.Find("PARTNER_CUSTOMS")!, "", "Does the consignee exist?", [], 5, WorkingCalendar.Germany, Samples.Noon)));
        var one = Samples.Done(two.AnswerRound("desk-1", 1, "no", "", [], Samples.Noon));
        Assert.Equal(CaseState.Verification, one.State);
        Assert.Equal(CaseState.Investigation, Samples.Done(one.WithdrawRound("desk-1", 2, "found in the register", Samples.Noon)).State);
        Assert.Contains("desk-1 has it", Samples.Forbidden(two.AnswerRound("desk-2", 1, "no", "", [], Samples.Noon)));
    }

    [Fact]
    public void A_deadline_that_passes_is_told_once_and_verifies_nothing()
    {
        var asked = Ask("CUSTOMS_CRIMINAL_OFFICE");
        Assert.Equal(asked.Rounds[0].DueAt, asked.NextTick());
        Assert.Contains("nothing", Samples.Refused(asked.Tick(asked.Rounds[0].DueAt.AddSeconds(-1))));
        var late = Samples.Done(asked.Tick(asked.Rounds[0].DueAt));
        Assert.True(late.Rounds[0].Overdue);
        Assert.Null(late.NextTick());
        Assert.All(late.Indications, i => Assert.Equal(Verification.Unverified, i.Verification));
    }

    [Fact]
    public void A_case_that_waits_wakes_by_itself()
    {
        var waiting = Samples.Done(Samples.Taken().Wait("desk-1", "the court", Samples.Noon.AddDays(2), Samples.Noon));
        var awake = Samples.Done(waiting.Tick(Samples.Noon.AddDays(2)));
        Assert.Equal((CaseState.Investigation, "", null), (awake.State, awake.WaitingReason, awake.WaitingUntil));
    }

    [Fact]
    public void The_clock_of_a_hold_is_taken_in_once_and_an_expired_one_is_no_longer_due()
    {
        var @case = Samples.Taken();
        var hold = @case.Subjects[0].Hold;
        Assert.Contains("before", Samples.Refused(@case.TakeClock(hold, Samples.Noon.AddDays(14), "release", "RUNNING", "", "", Samples.Noon)));
        var longer = Samples.Done(@case.TakeClock(hold, Samples.Noon.AddDays(20), "release", "RUNNING", "extended", "officer-1", Samples.Noon));
        Assert.Equal((Samples.Noon.AddDays(20), "ClockChanged", "officer-1"), (longer.DueAt, longer.Events[^1].Act, longer.Events[^1].Actor));
        var expired = Samples.Done(longer.TakeClock(hold, Samples.Noon.AddDays(20), "release", "EXPIRED", "expired", "", Samples.Noon));
        Assert.Equal((null, "EXPIRED"), (expired.DueAt, expired.DueState));
    }

    private static Case Ask(string authority) =>
        Samples.Done(Samples.Taken().OpenRound("desk-1", Authority.Find(authority)!, "", "What is known of the consignee?", [], 0, WorkingCalendar.Germany, Samples.Noon));
}
