using System.Text.Json;
using Customs.Inspection.Reading;

namespace Customs.Inspection.Tests.Scenarios;

/// <summary>One development scenario: its facts with the oracle block in place of the two services, and what is expected.</summary>
internal sealed record Scenario(string Id, Facts Facts, Expected Expected)
{
    public static IReadOnlyList<Scenario> All()
    {
        using var stream = Shared.Open("eval", "scenarios", "scenarios.json");
        using var document = JsonDocument.Parse(stream);
        return [.. document.RootElement.GetProperty("scenarios").EnumerateArray().Select(Read)];
    }

    public static Scenario One(string id) => All().Single(s => s.Id == id);

    private static Scenario Read(JsonElement scenario)
    {
        var id = scenario.GetProperty("id").GetString()!;
        Assert.True(
            DossierReader.TryRead(scenario, new DateTimeOffset(2026, 12, 31, 0, 0, 0, TimeSpan.Zero), out var reading, out var violations),
            $"{id}: {string.Join("; ", violations.Select(v => $"{v.Field} {v.Description}"))}");
        return new Scenario(id, Oracle.Answer(reading!.Dossier, scenario.GetProperty("context").GetProperty("oracle")), Expected.Read(scenario.GetProperty("expected")));
    }
}

/// <summary>What the authors of a scenario expect.</summary>
internal sealed record Expected(string Outcome, IReadOnlyList<string> Gates, IReadOnlyList<string> MustHit, IReadOnlyList<string> MustNotHit, IReadOnlyList<string> Axes)
{
    public static Expected Read(JsonElement expected)
    {
        var axes = expected.GetProperty("axes");
        return new Expected(
            expected.GetProperty("outcome").GetString()!,
            Texts(expected, "gates"),
            Texts(expected, "mustHit"),
            Texts(expected, "mustNotHit"),
            [axes.GetProperty("procurement").GetString()!, axes.GetProperty("endUse").GetString()!, axes.GetProperty("recipient").GetString()!]);
    }

    private static string[] Texts(JsonElement parent, string name) => [.. parent.GetProperty(name).EnumerateArray().Select(e => e.GetString()!)];
}
