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

    /// <summary>Prints the processor time of one assessment of each scenario; run it with -c Release. Processor time, since other programs share the machine.</summary>
    [Fact(Explicit = true)]
    public void Time_of_one_assessment()
    {
        const int Rounds = 40;
        var scenarios = Scenario.All();
        Cost(scenarios, Rounds);
        var means = scenarios.Select(s => (s.Id, Mean: Cost([s], Rounds) / Rounds)).OrderBy(m => m.Mean).ToList();
        TestContext.Current.TestOutputHelper?.WriteLine(string.Create(CultureInfo.InvariantCulture, $"median {means[means.Count / 2].Mean:0.00} ms, dearest {means[^1].Id} {means[^1].Mean:0.00} ms"));
        Assert.True(means[^1].Mean < 5);
    }

    private static double Cost(IReadOnlyList<Scenario> scenarios, int rounds)
    {
        var before = Process.GetCurrentProcess().TotalProcessorTime;
        for (var round = 0; round < rounds; round++)
        {
            foreach (var scenario in scenarios)
            {
                Assessor.Current.Assess(scenario.Facts);
            }
        }

        return (Process.GetCurrentProcess().TotalProcessorTime - before).TotalMilliseconds;
    }
}
