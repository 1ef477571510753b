namespace Customs.Inspection.Tests.Scenarios;

/// <summary>The development scenarios with the oracle block in place of classification and screening.</summary>
public sealed class ScenariosTests
{
    [Fact]
    public void Development_scenarios_agree_with_their_authors()
    {
        var board = Scoreboard.Run();
        TestContext.Current.TestOutputHelper?.WriteLine(board.Table());
        File.WriteAllText("/tmp/insp/board.txt", board.Table());
        File.WriteAllText("/tmp/insp/explain.txt", string.Join('\n', board.Rows.Select(r => r.Scenario.Id + "\n" + Explain.Text(r.Assessment))));
    }
}
