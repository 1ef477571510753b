using Customs.Primitives;

namespace Customs.Referral.Tests;

public sealed class ClosingTests
{
    [Fact]
    public void A_case_is_closed_by_two_identities_when_every_indication_has_its_outcome()
    {
        Assert.Contains("P05, E02", Samples.Refused(Samples.Decided().Close("desk-1", CaseOutcome.Confirmed, "charged", Samples.Noon)));
        Assert.Contains("reason", Samples.Refused(Samples.Verified().Close("desk-1", CaseOutcome.Confirmed, "", Samples.Noon)));
        var proposed = Samples.Done(Samples.Verified().Close("desk-1", CaseOutcome.Confirmed, "charged", Samples.Noon));
        Assert.Equal((CaseState.Decided, null), (proposed.State, proposed.Outcome));
        Assert.Equal("close the case as confirmed; E02 NotVerifiable, P05 Confirmed", proposed.Proposals[0].Content.Words);

        Assert.Contains("you proposed it", Samples.Forbidden(proposed.ApproveProposal(1, proposed.Proposals[0].Etag, "desk-1", Samples.Noon)));
        Assert.Contains("whom you act for", Samples.Forbidden(proposed.ApproveProposal(1, proposed.Proposals[0].Etag, new Identity("desk-2") { OnBehalfOf = "desk-1" }, Samples.Noon)));
        Assert.Contains("service account", Samples.Forbidden(proposed.ApproveProposal(1, proposed.Proposals[0].Etag, new Identity("robot") { IsMachine = true }, Samples.Noon)));
        var closed = Samples.Done(proposed.ApproveProposal(1, proposed.Proposals[0].Etag, "desk-2", Samples.Noon));
        Assert.Equal((CaseState.Closed, CaseOutcome.Confirmed), (closed.State, closed.Outcome));
        Assert.Equal((ProposalState.Approved, "desk-2"), (closed.Proposals[0].State, closed.Proposals[0].AnsweredBy?.Subject));
    }

    [Fact]
    public void An_indication_that_was_verified_otherwise_makes_the_proposal_stale()
    {
        var proposed = Samples.Done(Samples.Verified().Close("desk-1", CaseOutcome.Confirmed, "charged", Samples.Noon));
        var changed = Samples.Done(proposed.Verify("desk-1", "", "P05", Verification.Refuted, "another firm", Samples.Noon));
        Assert.Contains("no longer possible", Samples.Refused(changed.ApproveProposal(1, proposed.Proposals[0].Etag, "desk-2", Samples.Noon)));

        var withdrawn = Samples.Done(changed.WithdrawProposal(1, "desk-1", Samples.Noon));
        Assert.Contains("withdrawn", Samples.Refused(withdrawn.ApproveProposal(1, proposed.Proposals[0].Etag, "desk-2", Samples.Noon)));
        Assert.Equal(2, Samples.Done(withdrawn.Close("desk-1", CaseOutcome.Refuted, "another firm", Samples.Noon)).Proposals[^1].Number);
    }

    [Fact]
    public void A_closed_case_is_opened_again_by_two_identities_and_keeps_its_decision_in_its_history()
    {
        Assert.Contains("only a closed case", Samples.Refused(Samples.Verified().Reopen("desk-1", "new facts", Samples.Noon)));
        var proposed = Samples.Done(Samples.Closed().Reopen("desk-1", "new facts", Samples.Noon));
        Assert.Equal(CaseState.Closed, proposed.State);
        var etag = proposed.Proposals[^1].Etag;
        Assert.Contains("you proposed it", Samples.Forbidden(proposed.ApproveProposal(2, etag, "desk-1", Samples.Noon)));

        var reopened = Samples.Done(proposed.ApproveProposal(2, etag, "desk-2", Samples.Noon));
        Assert.Equal((CaseState.Reopened, "", null, null), (reopened.State, reopened.Owner, reopened.Outcome, reopened.Decision));
        Assert.Equal(DecisionKind.Refuse, Assert.Single(reopened.EarlierDecisions).Kind);
        Assert.Equal("desk-3", Samples.Done(reopened.Take("desk-3", Samples.Noon)).Owner);
        Assert.Contains("approved", Samples.Refused(reopened.ApproveProposal(2, etag, "desk-3", Samples.Noon)));
    }

    [Fact]
    public void A_question_that_is_open_keeps_a_case_open()
    {
        var asked = Samples.Done(Samples.Taken().OpenRound("desk-1", Authority.Find("LICENSING")!, "", "Was a licence denied?", [], 0, Primitives.Calendars.WorkingCalendar.Germany, Samples.Noon));
        var decided = Samples.Done(Samples.Done(asked.Propose(Samples.Refusal())).Approve("desk-2", "", Samples.Noon));
        var verified = Samples.Done(Samples.Done(decided.Verify("desk-1", "", "P05", Verification.Confirmed, "x", Samples.Noon)).Verify("desk-1", "", "E02", Verification.Confirmed, "x", Samples.Noon));
        Assert.Contains("round 1", Samples.Refused(verified.Close("desk-1", CaseOutcome.Confirmed, "charged", Samples.Noon)));
        var late = Samples.Done(verified.AnswerRound("desk-1", 1, "no", "", [], Samples.Noon.AddDays(40)));
        Assert.Single(Samples.Done(late.Close("desk-1", CaseOutcome.Confirmed, "charged", Samples.Noon)).Proposals);
    }
}
