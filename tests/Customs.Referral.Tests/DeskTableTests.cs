namespace Customs.Referral.Tests;

public sealed class DeskTableTests
{
    private static readonly DeskTable Table = new(
    [
        new("desks/federal", "Federal", "DE", [], [], []),
        new("desks/nuclear", "Nuclear", "DE", ["nuclear"], [], []),
        new("desks/by", "Bayern", "DE-BY", [], ["DE007"], []),
        new("desks/by-munich", "München", "DE-BY", [], ["DE0073"], []),
    ]);

    [Theory]
    [InlineData("DE007302", "nuclear", "desks/by-munich")]
    [InlineData("DE007102", "", "desks/by")]
    [InlineData("DE004851", "nuclear", "desks/nuclear")]
    [InlineData("DE004851", "chemical", "desks/federal")]
    public void The_desk_that_names_most_of_the_hold_is_suggested(string office, string programme, string desk) =>
        Assert.Equal(desk, Table.Suggest(office, [programme], "EB_WELDER")?.Name);

    [Fact]
    public void The_sample_has_sixteen_states_and_federal_desks()
    {
        Assert.Equal(16, SampleDesks.Table.Desks.Count(d => d.Jurisdiction.StartsWith("DE-", StringComparison.Ordinal)));
        Assert.Equal("desks/federal-nuclear-missile", SampleDesks.Table.Suggest("DE007302", ["missile"], "EB_WELDER")?.Name);
        Assert.Equal("desks/federal", SampleDesks.Table.Suggest("DE007302", [], "")?.Name);
    }
}
