using Customs.Primitives;

namespace Customs.Referral.Tests;

public sealed class DeskBookTests
{
    private static readonly Desk Munich = new("desks/muc", "Munich desk", "DE-BY", [], ["DE0073"], []);

    [Fact]
    public void A_desk_is_changed_by_two_identities_of_which_one_is_a_supervisor()
    {
        var proposed = Done(Book().Propose(new DeskChange.Set(Munich), "a new desk", "desk-1", Samples.Noon));
        var etag = proposed.Proposals[0].Etag;
        Assert.Null(proposed.Table.Find("desks/muc"));
        Assert.True(proposed.Answer(1, true, etag, "", "desk-1", true, Samples.Noon).SecondIdentity);
        Assert.True(proposed.Answer(1, true, etag, "", new Identity("s") { OnBehalfOf = "desk-1" }, true, Samples.Noon).SecondIdentity);
        Assert.Contains("supervisor", proposed.Answer(1, true, etag, "", "desk-2", false, Samples.Noon).Why);
        Assert.Contains("not what you saw", proposed.Answer(1, true, ProposalEtag.Of("x"), "", "supervisor-1", true, Samples.Noon).Why);

        var changed = Done(proposed.Answer(1, true, etag, "", "supervisor-1", true, Samples.Noon));
        Assert.Equal("desks/muc", changed.Table.Suggest("DE007302", [], "")?.Name);
        Assert.Contains("approved", changed.Answer(1, true, etag, "", "supervisor-2", true, Samples.Noon).Why);
    }

    [Fact]
    public void The_desk_that_takes_what_no_other_takes_stays() =>
        Assert.Contains("it stays", Book().Propose(new DeskChange.Remove(DeskBook.Fallback), "tidy", "desk-1", Samples.Noon).Why);

    [Fact]
    public void What_was_removed_meanwhile_is_not_removed_again()
    {
        var two = Done(Done(Book().Propose(new DeskChange.Remove("desks/by"), "a", "desk-1", Samples.Noon)).Propose(new DeskChange.Remove("desks/by"), "b", "desk-2", Samples.Noon));
        var once = Done(two.Answer(1, true, two.Proposals[0].Etag, "", "supervisor-1", true, Samples.Noon));
        Assert.Contains("no longer possible", once.Answer(2, true, two.Proposals[1].Etag, "", "supervisor-1", true, Samples.Noon).Why);
        Assert.Equal(ProposalState.Withdrawn, Done(once.Withdraw(2, "desk-2", Samples.Noon)).Proposals[1].State);
    }

    [Fact]
    public void Every_bad_field_of_a_desk_is_named() => Assert.Equal(
        ["desk.name", "desk.title", "desk.jurisdiction", "desk.office_prefixes", "desk.programmes"],
        DeskBook.Violations(new Desk("desks/Bad Name", "", "FR", [""], ["DE00730212345"], [])).Select(v => v.Field));

    [Fact]
    public void A_state_routes_to_its_own_desk_and_never_to_another_state()
    {
        Assert.Equal("desks/by", SampleDesks.Table.Suggest("", [], "", "DE-BY")?.Name);
        Assert.Equal("desks/federal-nuclear-missile", SampleDesks.Table.Suggest("", ["missile"], "", "DE-BY")?.Name);
        Assert.Equal("desks/federal", SampleDesks.Table.Suggest("DE007302", [], "")?.Name);
    }

    [Fact]
    public void A_delegation_is_set_for_oneself_or_by_a_supervisor_and_ends()
    {
        var one = new Delegation(1, "desk-1", "desk-2", Samples.Noon, Samples.Noon.AddDays(7), "leave", "desk-1");
        Assert.Null(one.WhyNotSet(isSupervisor: false, Samples.Noon));
        Assert.Contains("himself", (one with { Delegate = "desk-1" }).WhyNotSet(isSupervisor: true, Samples.Noon));
        Assert.Contains("supervisor", (one with { SetBy = "desk-3" }).WhyNotSet(isSupervisor: false, Samples.Noon));
        Assert.Contains("at most", (one with { Until = Samples.Noon.AddDays(200) }).WhyNotSet(isSupervisor: false, Samples.Noon));
        Assert.Equal([true, false, false], new[] { one.Holds(Samples.Noon), one.Holds(Samples.Noon.AddDays(8)), (one with { RevokedAt = Samples.Noon }).Holds(Samples.Noon) });
    }

    private static DeskBook Book() => new(SampleDesks.Table, [], 1);

    private static DeskBook Done(DeskBook.Outcome outcome)
    {
        Assert.Null(outcome.Why);
        return outcome.Book!;
    }
}
