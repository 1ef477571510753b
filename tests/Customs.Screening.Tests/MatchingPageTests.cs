using System.Globalization;
using Customs.Screening.Matching;

namespace Customs.Screening.Tests;

/// <summary>docs/matching.md says the numbers that the program uses.</summary>
public class MatchingPageTests
{
    private static readonly string Page = File.ReadAllText(Path.Combine(Repository.Root, "docs", "matching.md"));

    [Fact]
    public void The_page_is_about_this_matcher() => Assert.Contains($"`{Screener.MatcherVersion}`", Page, StringComparison.Ordinal);

    [Theory]
    [InlineData(Screener.ListedFrom, "Weak")]
    [InlineData(Screener.PossibleFrom, "Possible")]
    [InlineData(Screener.MatchFrom, "Strong")]
    public void Every_threshold_stands_on_the_page(double from, string strength) =>
        Assert.Contains(string.Create(CultureInfo.InvariantCulture, $"| {from:0.00} | {strength}"), Page, StringComparison.Ordinal);

    [Fact]
    public void The_bounds_of_a_search_stand_on_the_page()
    {
        Assert.Contains($"at most {QuestionName.MaxScored} are compared", Page, StringComparison.Ordinal);
        Assert.Contains(string.Create(CultureInfo.InvariantCulture, $"at most {Judgement.MostContext:0.00}"), Page, StringComparison.Ordinal);
    }
}
