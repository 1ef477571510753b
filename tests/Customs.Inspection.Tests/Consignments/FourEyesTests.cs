using Customs.Inspection.Consignments;
using Customs.Primitives;
using static Customs.Inspection.Tests.Consignments.Held;

namespace Customs.Inspection.Tests.Consignments;

public sealed class FourEyesTests
{
    [Fact]
    public void A_release_against_a_stop_takes_two_identities_of_which_one_is_a_supervisor()
    {
        Assert.Contains("reason", Refused(Stop.Release("", Officer, Now)));
        var proposed = Done(Stop.Release("seen", Officer, Now));
        Assert.Equal(ConsignmentState.Assessed, proposed.State);
        var proposal = Assert.Single(proposed.Proposals);
        Assert.Contains("the assessment says STOP", proposal.Content.Words);

        Assert.Contains("you proposed it", Forbidden(proposed.ApproveProposal(1, proposal.Etag, Officer, Now)));
        Assert.Contains("supervisor", Forbidden(proposed.ApproveProposal(1, proposal.Etag, Officer2, Now)));
        Assert.Equal(ConsignmentState.Released, Done(proposed.ApproveProposal(1, proposal.Etag, Supervisor, Now)).State);
    }

    [Fact]
    public void A_supervisor_never_releases_a_stop_alone()
    {
        var proposed = Done(Stop.Release("seen", Supervisor, Now));
        var etag = proposed.Proposals[0].Etag;
        Assert.Contains("you proposed it", Forbidden(proposed.ApproveProposal(1, etag, Supervisor, Now)));
        Assert.Contains("has proposed it", Refused(proposed.Release("seen again", Supervisor, Now)));
        Assert.Equal(ConsignmentState.Released, Done(proposed.ApproveProposal(1, etag, Officer, Now)).State);
    }

    [Fact]
    public void A_delegate_counts_as_himself_and_as_whom_he_acts_for()
    {
        var proposed = Done(Stop.Release("seen", Officer, Now));
        var etag = proposed.Proposals[0].Etag;
        Assert.Contains("whom you act for", Forbidden(proposed.ApproveProposal(1, etag, Supervisor with { OnBehalfOf = Officer.Subject }, Now)));

        var byDelegate = Done(Stop.Release("seen", Officer with { OnBehalfOf = Supervisor.Subject }, Now));
        Assert.Contains("whom you act for", Forbidden(byDelegate.ApproveProposal(1, byDelegate.Proposals[0].Etag, Supervisor, Now)));
        Assert.Contains("whom you act for", Forbidden(byDelegate.ApproveProposal(1, byDelegate.Proposals[0].Etag, Officer2 with { OnBehalfOf = Supervisor.Subject }, Now)));
    }

    [Fact]
    public void A_service_account_approves_nothing()
    {
        var proposed = Done(Stop.Release("seen", Officer, Now));
        Assert.Contains("service account", Forbidden(proposed.ApproveProposal(1, proposed.Proposals[0].Etag, Supervisor with { IsBorderSystem = true }, Now)));
        Assert.Contains("service account", Forbidden(proposed.ApproveProposal(1, proposed.Proposals[0].Etag, Actor.System, Now)));
    }

    [Fact]
    public void What_is_approved_is_what_was_seen_and_what_still_holds()
    {
        var proposed = Done(Stop.Release("seen", Officer, Now));
        Assert.Contains("not what you saw", Refused(proposed.ApproveProposal(1, ProposalEtag.Of("another"), Supervisor, Now)));

        var amended = Done(proposed.Amend());
        Assert.Contains("no longer possible", Refused(amended.ApproveProposal(1, proposed.Proposals[0].Etag, Supervisor, Now)));
        var held = Done(proposed.PlaceHold(Reason("H07"), "", Whole, "", Supervisor, Now));
        Assert.Contains("H07", Refused(held.ApproveProposal(1, proposed.Proposals[0].Etag, Supervisor, Now)));
    }

    [Fact]
    public void A_proposal_that_was_withdrawn_or_turned_down_is_not_approved()
    {
        var proposed = Done(Stop.Release("seen", Officer, Now));
        var etag = proposed.Proposals[0].Etag;
        Assert.Contains("only the proposer", Refused(proposed.WithdrawProposal(1, Officer2, Now)));
        var withdrawn = Done(proposed.WithdrawProposal(1, Officer, Now));
        Assert.Contains("withdrawn", Refused(withdrawn.ApproveProposal(1, etag, Supervisor, Now)));

        Assert.Contains("words", Refused(proposed.RejectProposal(1, etag, "", Supervisor, Now)));
        var rejected = Done(proposed.RejectProposal(1, etag, "not yet", Supervisor, Now));
        Assert.Contains("rejected", Refused(rejected.ApproveProposal(1, etag, Supervisor, Now)));
        Assert.Equal(2, Done(rejected.Release("seen once more", Officer, Now)).Proposals.Count);
    }

    [Fact]
    public void A_hold_beyond_the_first_look_is_confirmed_by_another_identity_or_by_the_desk_that_takes_it()
    {
        var placed = Done(Assessed().PlaceHold(Reason("H03"), "", Whole, "", Officer, Now));
        Assert.True(placed.Hold(1)!.IsUnconfirmed);
        Assert.Contains("placed hold", Refused(placed.Confirm(1, Officer, Now)));
        Assert.Contains("placed hold", Refused(placed.Confirm(1, Supervisor with { OnBehalfOf = Officer.Subject }, Now)));
        Assert.False(Done(placed.Confirm(1, Officer2, Now)).Hold(1)!.IsUnconfirmed);
        Assert.Contains("first look", Refused(Done(Assessed().PlaceHold(Reason("H07"), "", Whole, "", Officer, Now)).Confirm(1, Officer2, Now)));

        var referred = Done(placed.Refer(1, "desks/federal", "", Officer, Now));
        Assert.False(Done(referred.Taken(1, "desk-1", Now)).Hold(1)!.IsUnconfirmed);
        Assert.True(Done(referred.Taken(1, Officer.Subject, Now)).Hold(1)!.IsUnconfirmed);
    }

    [Fact]
    public void An_extension_beyond_the_first_look_takes_two_identities_and_has_a_limit()
    {
        var urgent = Done(Assessed().PlaceHold(Reason("H10"), "", Whole, "", Officer, Now));
        var within = Done(urgent.Extend(1, 2, "the court was closed", Officer, Now));
        Assert.Equal(3, within.Hold(1)!.Clock.WorkingDays);
        Assert.Equal("", Assert.Single(within.Hold(1)!.Clock.Extensions).ApprovedBy);

        var proposed = Done(within.Extend(1, 1, "expert is ill", Officer, Now));
        Assert.Equal(3, proposed.Hold(1)!.Clock.WorkingDays);
        Assert.Contains("you proposed it", Forbidden(proposed.ApproveProposal(1, proposed.Proposals[0].Etag, Officer, Now)));
        var clock = Done(proposed.ApproveProposal(1, proposed.Proposals[0].Etag, Officer2, Now)).Hold(1)!.Clock;
        Assert.Equal((4, "expert is ill", "officer-1", "officer-2"), (clock.WorkingDays, clock.Extensions[1].Reason, clock.Extensions[1].By, clock.Extensions[1].ApprovedBy));

        var statutory = Done(Assessed().PlaceHold(Reason("H03"), "", Whole, "", Officer, Now));
        Assert.Contains("30 working days", Refused(statutory.Extend(1, 21, "exceptional", Officer, Now)));
        Assert.Single(Done(statutory.Extend(1, 20, "exceptional", Officer, Now)).Proposals);
        Assert.Contains("no end", Refused(Done(Assessed().PlaceHold(Reason("H05"), "", Whole, "", Officer, Now)).Extend(1, 1, "more", Officer, Now)));
    }
}
