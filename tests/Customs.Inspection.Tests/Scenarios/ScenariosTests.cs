using System.Diagnostics;
using System.Globalization;
using Customs.Inspection.Assessing;

namespace Customs.Inspection.Tests.Scenarios;

/// <summary>The development scenarios with the oracle block in place of classification and screening.</summary>
public sealed class ScenariosTests
{
    private const double Nearly = 0.95;

    [Fact]
    public void Outcomes_and_gates_agree_with_the_authors_of_the_scenarios()
    {
        var board = Scoreboard.Run();
        TestContext.Current.TestOutputHelper?.WriteLine(board.Table());
        Golden.Match(board.Table(), "scenarios.txt");
        Assert.True(board.Count(r => Scoreboard.OutcomeRight(r) && Scoreboard.GatesRight(r)) >= Nearly * board.Rows.Count, board.Table());
        Assert.True(board.Count(Scoreboard.AxesNear) >= Nearly * board.Rows.Count, board.Table());
        Assert.True(board.Count(r => Scoreboard.Missed(r).Count == 0 && Scoreboard.Wrong(r).Count == 0) >= 0.9 * board.Rows.Count, board.Table());
    }

    [Fact]
    public void No_scenario_that_must_be_stopped_is_released_and_no_honest_one_is_stopped() => Assert.All(Scoreboard.Run().Rows, row =>
    {
        Assert.False(row.Scenario.Expected.Outcome == "STOP_REFER" && row.Assessment.Outcome == Outcome.Release, row.Scenario.Id);
        Assert.False(row.Scenario.Expected.Outcome == "RELEASE" && row.Assessment.Outcome == Outcome.StopRefer, row.Scenario.Id);
    });

    [Fact]
    public void Without_the_accompanying_papers_no_scenario_that_must_be_stopped_is_released() =>
        Assert.All(Scenario.All().Where(s => s.Expected.Outcome == "STOP_REFER"), scenario =>
        {
            var bare = scenario.Facts with { Dossier = scenario.Facts.Dossier with { Accompanying = new Dossiers.Accompanying() } };
            Assert.NotEqual(Outcome.Release, Assessor.Current.Assess(bare).Outcome);
        });

    /// <summary>Prints the time of one assessment; run it with -c Release.</summary>
    [Fact(Explicit = true)]
    public void Time_of_one_assessment()
    {
        var facts = Scenario.All().Select(s => s.Facts).ToList();
        var times = new List<double>();
        for (var round = 0; round < 60; round++)
        {
            foreach (var fact in facts)
            {
                var start = Stopwatch.GetTimestamp();
                Assessor.Current.Assess(fact);
                times.Add(Stopwatch.GetElapsedTime(start).TotalMilliseconds);
            }
        }

        var warm = times.Skip(10 * facts.Count).Order().ToList();
        TestContext.Current.TestOutputHelper?.WriteLine(string.Create(CultureInfo.InvariantCulture, $"p50 {warm[warm.Count / 2]:0.000} ms, p99 {warm[warm.Count * 99 / 100]:0.000} ms, n {warm.Count}"));
        Assert.True(warm[warm.Count * 99 / 100] < 5);
    }
}
