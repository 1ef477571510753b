using Customs.Primitives;

namespace Customs.Referral.Tests;

public sealed class DecidingTests
{
    [Fact]
    public void Who_proposed_a_decision_can_not_approve_it() =>
        Assert.Contains("you proposed it", Samples.Forbidden(Samples.Proposed().Approve("desk-1", "", Samples.Noon)));

    [Fact]
    public void Who_referred_the_hold_can_not_approve_the_decision_on_it() =>
        Assert.Contains("referred it", Samples.Forbidden(Samples.Proposed().Approve("officer-1", "", Samples.Noon)));

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
    public void A_delegate_decides_neither_what_he_nor_what_his_principal_proposed()
    {
        var proposed = Samples.Proposed();
        Assert.Contains("whom you act for", Samples.Forbidden(proposed.Approve(new Identity("desk-2") { OnBehalfOf = "desk-1" }, "", Samples.Noon)));
        Assert.Contains("whom you act for", Samples.Forbidden(proposed.Approve(new Identity("desk-2") { OnBehalfOf = "officer-1" }, "", Samples.Noon)));

        var byDelegate = Samples.Done(Samples.Taken().Propose(Samples.Refusal("desk-3") with { ProposerFor = "desk-1" }));
        Assert.Contains("whom you act for", Samples.Forbidden(byDelegate.Approve("desk-1", "", Samples.Noon)));
        Assert.Contains("you proposed it", Samples.Forbidden(byDelegate.Approve("desk-3", "", Samples.Noon)));
        Assert.Equal(CaseState.Decided, Samples.Done(byDelegate.Approve("desk-2", "", Samples.Noon)).State);
    }

    [Fact]
    public void A_service_account_decides_nothing() =>
        Assert.Contains("service account", Samples.Forbidden(Samples.Proposed().Approve(new Identity("robot") { IsMachine = true }, "", Samples.Noon)));

    [Fact]
    public void What_is_decided_is_what_was_seen()
    {
        var proposed = Samples.Proposed();
        Assert.Contains("not what you saw", Samples.Refused(proposed.Approve("desk-2", "", Samples.Noon, ProposalEtag.Of("another decision"))));
        Assert.Equal(CaseState.Decided, Samples.Done(proposed.Approve("desk-2", "", Samples.Noon, proposed.Decision!.Etag)).State);
        Assert.NotEqual(proposed.Decision.Etag, (proposed.Decision with { Kind = DecisionKind.Seize }).Etag);
    }

    [Fact]
    public void A_proposed_decision_is_taken_back_by_its_proposer_only()
    {
        Assert.Contains("only the proposer", Samples.Forbidden(Samples.Proposed().WithdrawDecision("desk-2", Samples.Noon)));
        var back = Samples.Done(Samples.Proposed().WithdrawDecision("desk-1", Samples.Noon));
        Assert.Equal((CaseState.Investigation, null), (back.State, back.Decision));
        Assert.Contains("no decision", Samples.Refused(back.Approve("desk-2", "", Samples.Noon)));
    }
}
