using System.Globalization;
using System.Text.Json.Nodes;
using Customs.Classification.Service;
using Customs.Inspection.Service;
using Customs.Referral.Service;
using Customs.Screening.Service;
using Customs.Testing;

namespace Customs.Tool.Tests;

/// <summary>Dossiers against what their authors expect, replay, and candidate weights, as a keeper of the indicators runs them.</summary>
public sealed class ProvingGroundTests
{
    [Fact(Timeout = 120_000)]
    public async Task Dossiers_are_compared_with_what_is_expected_replayed_and_tried_with_other_weights()
    {
        var ct = TestContext.Current.CancellationToken;
        await using var suite = await InProcessSuite.StartAsync(
            [new ScreeningModule(), new ClassificationModule(), new ReferralModule(), new InspectionModule()],
            new SuiteOptions { Settings = new Dictionary<string, string> { ["Inspection:RandomControlShare"] = "0" } },
            ct);
        var dossiers = string.Join('\n', Sample("01-electron-beam-welder.json", "STOP_REFER", "P05"), Sample("13-textbooks.json", "INSPECT", "P01"));
        var table = await ToolRun.OfAsync(suite, dossiers, ct, "assess", "--in", "-", "--isolated", "--table", "-");
        Assert.True(table.Code == 0, table.Messages);
        Assert.Contains("13-textbooks.json | RELEASE, expected INSPECT | -", table.Results, StringComparison.Ordinal);
        Assert.Contains("of 2: outcomes 1,", table.Results, StringComparison.Ordinal);
        Assert.Contains("stops that were released 0, releases that were stopped 0", table.Results, StringComparison.Ordinal);

        var assessed = await ToolRun.OfAsync(suite, dossiers, ct, "assess", "--in", "-");
        var mrn = assessed.Rows[0].GetProperty("mrn").GetString();
        var replay = await ToolRun.OfAsync(suite, "", ct, "assessments", "replay", string.Create(CultureInfo.InvariantCulture, $"declarations/{mrn}/assessments/1"));
        Assert.Equal((0, "assessment same stored replayed differences"), (replay.Code, ToolRun.Keys(Assert.Single(replay.Rows))));
        Assert.True(replay.Rows[0].GetProperty("same").GetBoolean());

        var weights = Path.GetTempFileName();
        try
        {
            await File.WriteAllTextAsync(weights, """{"E01": 0, "E02": 0, "P05": 0}""", ct);
            var shadow = await ToolRun.OfAsync(suite, "", ct, "shadow", "--weights", weights);
            Assert.Equal((0, "live assessed would_stop would_inspect would_release differences"), (shadow.Code, ToolRun.Keys(Assert.Single(shadow.Rows))));
            Assert.Equal(2, shadow.Rows[0].GetProperty("assessed").GetInt32());
            await File.WriteAllTextAsync(weights, "[1]", ct);
            Assert.Equal(2, (await ToolRun.OfAsync(suite, "", ct, "shadow", "--weights", weights)).Code);
        }
        finally
        {
            File.Delete(weights);
        }

        Assert.Equal((0, ""), ((await ToolRun.OfAsync(suite, "", ct, "hit-rates")).Code, (await ToolRun.OfAsync(suite, "", ct, "hit-rates")).Results));
        var nothing = await ToolRun.OfAsync(suite, """{"declaration": {}}""", ct, "assess", "--in", "-", "--table", "-");
        Assert.Equal(2, nothing.Code);
        Assert.Contains("'expected'", nothing.Messages, StringComparison.Ordinal);
    }

    private static string Sample(string file, string outcome, string mustHit)
    {
        var dossier = JsonNode.Parse(File.ReadAllBytes(Path.Combine(Repository.Root, "services", "Customs.Suite", "Samples", file)))!.AsObject();
        dossier["id"] = file;
        dossier["expected"] = new JsonObject
        {
            ["outcome"] = outcome, ["gates"] = new JsonArray(), ["mustHit"] = new JsonArray(mustHit), ["mustNotHit"] = new JsonArray(),
            ["axes"] = new JsonObject { ["procurement"] = "HIGH", ["endUse"] = "MEDIUM", ["recipient"] = "LOW" },
        };
        return dossier.ToJsonString();
    }
}
