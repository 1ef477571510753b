using CsCheck;

namespace Customs.Referral.Tests;

public sealed class WorkingTests
{
    private static readonly Func<Case, string, CaseChange>[] Acts =
    [
        (c, who) => c.Look(who, Samples.Noon),
        (c, who) => c.Take(who, Samples.Noon),
        (c, who) => c.Comment(who, "word", Samples.Noon),
        (c, who) => c.AskBack(who, "why?", Samples.Noon),
        (c, who) => c.Answer(who, "because", Samples.Noon),
        (c, who) => c.Wait(who, "data sheet", Samples.Noon.AddDays(1), Samples.Noon),
        (c, who) => c.Verify(who, "", "P05", Verification.Confirmed, "seen", Samples.Noon),
        (c, who) => c.Propose(Samples.Refusal(who)),
        (c, who) => c.Approve(who, "", Samples.Noon),
        (c, who) => c.Reject(who, "no", Samples.Noon),
        (c, who) => c.Close(who, CaseOutcome.Refuted, "", Samples.Noon),
    ];

    [Fact]
    public void A_taken_case_is_not_taken_by_a_second_officer() =>
        Assert.Contains("desk-1 has it", Samples.Refused(Samples.Taken().Take("desk-2", Samples.Noon)));

    [Fact]
    public void The_first_look_is_told_once()
    {
        var looked = Assert.IsType<CaseChange.Done>(Samples.New().Look("desk-1", Samples.Noon));
        Assert.Equal(ReferralNotice.Read, looked.Notice);
        Samples.Refused(looked.Case.Look("desk-2", Samples.Noon));
    }

    [Fact]
    public void A_question_stays_open_until_the_officer_answers()
    {
        var asked = Samples.Done(Samples.Taken().AskBack("desk-1", "Which marks?", Samples.Noon));
        Assert.Contains("not answered", Samples.Refused(asked.AskBack("desk-1", "And?", Samples.Noon)));
        Assert.Equal("", Samples.Done(asked.Answer("officer-1", "SHJ / BND", Samples.Noon)).AskedBack);
    }

    [Fact]
    public void A_second_hold_of_the_consignment_joins_the_open_case_once()
    {
        var joined = Samples.Done(Samples.Taken().Add(Samples.Referral("declarations/26DE7430102A0417B4/holds/2"), Samples.Noon));
        Assert.Equal((2, 2), (joined.Subjects.Count, joined.Indications.Count));
        Samples.Refused(joined.Add(Samples.Referral("declarations/26DE7430102A0417B4/holds/2"), Samples.Noon));
    }

    [Fact]
    public void In_every_order_of_acts_no_decision_carries_one_identity_twice_and_every_change_is_an_event() =>
        Gen.Select(Gen.Int[0, Acts.Length - 1], Gen.OneOf(Gen.Const("desk-1"), Gen.Const("desk-2"), Gen.Const("officer-1"))).Array[0, 30].Sample(steps =>
        {
            var @case = Samples.New();
            foreach (var (act, who) in steps)
            {
                if (Acts[act](@case, who) is CaseChange.Done done)
                {
                    Assert.Equal(@case.Version + 1, done.Case.Version);
                    Assert.Equal(@case.Events.Count + 1, done.Case.Events.Count);
                    @case = done.Case;
                }

                if (@case.State is CaseState.Decided or CaseState.Closed)
                {
                    Assert.NotEqual(@case.Decision!.Proposer, @case.Decision.Approver);
                    Assert.NotEmpty(@case.Decision.Approver);
                }
            }
        });

    [Fact]
    public void What_the_screen_calls_allowed_is_what_the_act_allows() =>
        Gen.Select(Gen.Int[0, Acts.Length - 1], Gen.OneOf(Gen.Const("desk-1"), Gen.Const("desk-2"))).Array[0, 12].Sample(steps =>
        {
            var @case = steps.Aggregate(Samples.New(), (c, s) => Acts[s.Item1](c, s.Item2) is CaseChange.Done done ? done.Case : c);
            var shown = AllowedActs.Of(@case, "desk-2", isDesk: true, Samples.Noon).ToDictionary(a => a.Act, a => a.Allowed);
            Assert.Equal(@case.Take("desk-2", Samples.Noon) is CaseChange.Done, shown["TAKE"]);
            Assert.Equal(@case.Propose(Samples.Refusal("desk-2")) is CaseChange.Done, shown["PROPOSE"]);
            Assert.Equal(@case.Approve("desk-2", "", Samples.Noon) is CaseChange.Done, shown["APPROVE"]);
        });
}
