using System.Text.Json;

namespace Customs.Screening.Tests;

public class OfacScoreTests
{
    [Fact]
    public void Most_scores_lie_within_five_points_of_the_public_search()
    {
        var rows = File.ReadLines(Shared.Locate("eval", "screening", "ofac_official_tool_scores.jsonl")).Select(l => JsonDocument.Parse(l).RootElement).Where(r => r.GetProperty("ofac_tool_score").ValueKind == JsonValueKind.Number)
            .Select(r => (Query: r.GetProperty("query").GetString()!, Candidate: r.GetProperty("candidate").GetString()!, Score: r.GetProperty("ofac_tool_score").GetInt32())).ToList();
        var near = rows.Count(r => Math.Abs(OfacScore.Of(r.Query, r.Candidate) - r.Score) <= 5);
        Assert.True(near >= rows.Count * 0.6, $"{near} of {rows.Count}: " + string.Join("; ", rows.Where(r => Math.Abs(OfacScore.Of(r.Query, r.Candidate) - r.Score) > 5).Select(r => $"{r.Query}|{r.Candidate} {r.Score} {OfacScore.Of(r.Query, r.Candidate)}")));
    }
}
