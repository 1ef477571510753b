using System.Text.Json;
using Customs.Inspection.V1;

namespace Customs.Suite.Tests;

/// <summary>The founding case and its benign twin, as their authors wrote them, without stand-ins for any service.</summary>
public sealed class ScenarioTests
{
    [Fact(Timeout = 120_000)]
    public async Task The_founding_case_is_stopped_also_for_the_notify_partys_earlier_enquiry()
    {
        var ct = TestContext.Current.CancellationToken;
        var scenario = Scenario("S01");
        await using var suite = await WholeSuite.StartAsync(ct);

        var declaration = await new Officers(suite.As).SubmitAsync(scenario, "S01.json", Officers.NewId(), ct);

        Assert.Equal(Outcome.StopRefer, declaration.Assessment.Outcome);
        Assert.Contains(declaration.Assessment.Indications, i => i is { Indicator: "P17", State: Indication.Types.State.Hit });
    }

    [Fact(Timeout = 120_000)]
    public async Task The_twin_of_the_founding_case_is_released()
    {
        var ct = TestContext.Current.CancellationToken;
        var scenario = Scenario("S02");
        await using var suite = await WholeSuite.StartAsync(ct);

        var declaration = await new Officers(suite.As).SubmitAsync(scenario, "S02.json", Officers.NewId(), ct);

        Assert.Equal(Outcome.Release, declaration.Assessment.Outcome);
    }

    private static byte[] Scenario(string id)
    {
        using var stream = Shared.Open("eval", "scenarios", "scenarios.json");
        using var file = JsonDocument.Parse(stream);
        var scenario = file.RootElement.GetProperty("scenarios").EnumerateArray().Single(s => s.GetProperty("id").GetString() == id);

        // The product gets the dossier and nothing of what the authors expect of it.
        string[] dossier = ["declaration", "relatedConsignments", "accompanying", "context"];
        return JsonSerializer.SerializeToUtf8Bytes(dossier.ToDictionary(p => p, p => scenario.GetProperty(p)));
    }
}
