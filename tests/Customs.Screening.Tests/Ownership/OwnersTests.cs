using Customs.Screening.Ownership;

namespace Customs.Screening.Tests.Ownership;

public class OwnersTests
{
    private static readonly OwnershipRule Ofac = OwnershipRule.Ofac.On(new DateOnly(2026, 1, 1))!.Value;
    private static readonly OwnershipRule Eu = OwnershipRule.Eu.On(new DateOnly(2026, 1, 1))!.Value;

    [Fact]
    public void Shares_of_listed_owners_add_up()
    {
        var owners = new Owners([Stake("T", "A", 25), Stake("T", "B", 25), Stake("T", "C", 50)]);
        var finding = owners.Find("T", p => p is "A" or "B", Ofac);
        Assert.Equal((50m, 2), (finding!.Share, finding.Paths.Count));
        Assert.Null(owners.Find("T", p => p is "A" or "B", Eu));
    }

    [Fact]
    public void An_owner_between_counts_whole_when_it_meets_the_rule_itself()
    {
        var owners = new Owners([Stake("T", "M", 50), Stake("M", "A", 60)]);
        Assert.Equal(["T", "M"], owners.Find("T", p => p == "A", Ofac)!.Paths.Single().Select(s => s.Owned));
        Assert.Null(new Owners([Stake("T", "M", 50), Stake("M", "A", 40)]).Find("T", p => p == "A", Ofac));
    }

    [Fact]
    public void Control_alone_counts_in_the_EU_and_not_with_OFAC()
    {
        var owners = new Owners([new Stake("T", "A", 10, Controls: true, "register")]);
        Assert.True(owners.Find("T", p => p == "A", Eu)!.ByControl);
        Assert.Null(owners.Find("T", p => p == "A", Ofac));
    }

    [Fact]
    public void Owners_in_a_circle_end() => Assert.Null(new Owners([Stake("T", "M", 100), Stake("M", "T", 100)]).Find("T", _ => false, Ofac));

    [Fact]
    public void The_affiliates_rule_was_in_force_for_six_weeks()
    {
        Assert.Null(OwnershipRule.Bis.On(new DateOnly(2025, 9, 28)));
        Assert.NotNull(OwnershipRule.Bis.On(new DateOnly(2025, 10, 15)));
        Assert.Null(OwnershipRule.Bis.On(new DateOnly(2025, 11, 10)));
    }

    private static Stake Stake(string owned, string owner, decimal percent) => new(owned, owner, percent, Controls: false, "register");
}
