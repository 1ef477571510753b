namespace Customs.Tool.Tests;

public sealed class KnowledgeTests
{
    private const string Line = """{"id": "1", "description": "Frequency converter, Sample Works QX-9000 B", "manufacturer": "Sample Works", "model": "QX-9000 B"}""";

    [Fact(Timeout = 120_000)]
    public async Task What_is_recorded_of_a_model_is_listed_and_seen_in_the_next_classification()
    {
        var ct = TestContext.Current.CancellationToken;
        await using var suite = await ToolRun.StartSuiteAsync(ct);
        Assert.Equal("ASK", Assert.Single((await ToolRun.OfAsync(suite, Line, ct, "classify", "--in", "-")).Rows).GetProperty("verdict").GetString());
        var recorded = await ToolRun.OfAsync(suite, "", ct, "knowledge", "record", "--maker", "Sample Works", "--model", "QX-9000 B", "--listed", "EU:3A225", "--source", "data sheet 17");
        Assert.True(recorded.Code == 0, recorded.Messages);
        Assert.Equal("LISTED", Assert.Single(recorded.Rows).GetProperty("conclusion").GetString());

        var listed = await ToolRun.OfAsync(suite, "", ct, "knowledge", "list", "--model", "qx9000b");
        Assert.Equal("EU:3A225", Assert.Single(listed.Rows).GetProperty("codes")[0].GetString());

        var classified = await ToolRun.OfAsync(suite, Line, ct, "classify", "--in", "-");
        Assert.Equal("REVIEW", Assert.Single(classified.Rows).GetProperty("verdict").GetString());
        Assert.Contains("confirmed as EU:3A225 before", classified.Results, StringComparison.Ordinal);
    }

    [Fact(Timeout = 120_000)]
    public async Task Without_a_conclusion_or_with_two_nothing_is_recorded()
    {
        var ct = TestContext.Current.CancellationToken;
        await using var suite = await ToolRun.StartSuiteAsync(ct);
        string[] model = ["knowledge", "record", "--maker", "Sample Works", "--model", "QX", "--source", "data sheet"];
        Assert.Equal(2, (await ToolRun.OfAsync(suite, "", ct, model)).Code);
        Assert.Equal(2, (await ToolRun.OfAsync(suite, "", ct, [.. model, "--not-listed", "--withdrawn"])).Code);
        Assert.Empty((await ToolRun.OfAsync(suite, "", ct, "knowledge", "list")).Rows);
    }
}
