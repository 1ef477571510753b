namespace Customs.Referral.Tests;

public sealed class DecidingTests
{
    [Fact]
    public void Who_proposed_a_decision_can_not_approve_it() =>
        Assert.Contains("you proposed it", Samples.Forbidden(Samples.Proposed().Approve("desk-1", "", Samples.Noon)));

    [Fact]
    public void Who_referred_the_hold_can_not_approve_the_decision_on_it() =>
        Assert.Contains("you referred it", Samples.Forbidden(Samples.Proposed().Approve("officer-1", "", Samples.Noon)));

    [Fact]
    public void A_second_identity_decides_and_the_officer_is_told()
    {
        var change = Assert.IsType<CaseChange.Done>(Samples.Proposed().Approve("desk-2", "agreed", Samples.Noon));

        Assert.Equal(CaseState.Decided, change.Case.State);
        Assert.Equal(ReferralNotice.Decided, change.Notice);
        Assert.Equal(("desk-1", "desk-2"), (change.Case.Decision!.Proposer, change.Case.Decision.Approver));
        Assert.Equal("refuse: agreed", change.Case.Events[^1].Text);
    }

    [Fact]
    public void A_decision_is_made_once()
    {
        var decided = Samples.Done(Samples.Proposed().Approve("desk-2", "", Samples.Noon));

        Assert.Contains("decided", Samples.Refused(decided.Approve("desk-3", "", Samples.Noon)));
        Assert.Contains("decided", Samples.Refused(decided.Propose(Samples.Refusal())));
    }

    [Fact]
    public void A_proposal_sent_back_leaves_no_decision_and_needs_words()
    {
        Assert.Contains("with words", Samples.Refused(Samples.Proposed().Reject("desk-2", "", Samples.Noon)));

        var back = Samples.Done(Samples.Proposed().Reject("desk-2", "ask the exporter first", Samples.Noon));
        Assert.Equal(CaseState.Investigation, back.State);
        Assert.Null(back.Decision);
    }

    [Fact]
    public void Only_who_has_the_case_proposes() =>
        Assert.Contains("desk-1 has it", Samples.Forbidden(Samples.Taken().Propose(Samples.Refusal("desk-2"))));

    [Fact]
    public void A_seizure_names_its_legal_basis() =>
        Assert.Contains("legal basis", Samples.Refused(Samples.Taken().Propose(Samples.Refusal() with { Kind = DecisionKind.Seize, LegalBasis = "" })));

    [Fact]
    public void Conditions_belong_to_a_release_with_conditions_only()
    {
        Assert.Contains("conditions", Samples.Refused(Samples.Taken().Propose(Samples.Refusal() with { Conditions = ["seal"] })));
        Assert.Contains("conditions", Samples.Refused(Samples.Taken().Propose(Samples.Refusal() with { Kind = DecisionKind.ReleaseWithConditions })));
    }

    [Fact]
    public void A_case_is_closed_when_every_indication_has_its_outcome()
    {
        var decided = Samples.Done(Samples.Proposed().Approve("desk-2", "", Samples.Noon));
        Assert.Contains("P05, E02", Samples.Refused(decided.Close("desk-1", CaseOutcome.Confirmed, "", Samples.Noon)));

        var first = Samples.Done(decided.Verify("desk-1", "", "P05", Verification.Confirmed, "register extract", Samples.Noon));
        var both = Samples.Done(first.Verify("desk-1", "", "E02", Verification.NotVerifiable, "no data sheet", Samples.Noon));
        var closed = Samples.Done(both.Close("desk-1", CaseOutcome.Confirmed, "charged", Samples.Noon));
        Assert.Equal((CaseState.Closed, CaseOutcome.Confirmed), (closed.State, closed.Outcome));
    }
}
