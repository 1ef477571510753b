using System.Text.Json;
using Google.Protobuf;

namespace Customs.Suite.Tests;

/// <summary>One development scenario: the dossier that the product gets, and what its authors expect.</summary>
/// <param name="Id">Its number.</param>
/// <param name="Dossier">The dossier without anything that gives the answer away.</param>
/// <param name="Outcome">RELEASE, INSPECT or STOP_REFER.</param>
/// <param name="Gates">Gates that fire.</param>
/// <param name="MustHit">Indicators that have to be hits.</param>
/// <param name="MustNotHit">Indicators that must not be.</param>
/// <param name="Axes">Procurement, end use and recipient: NONE, LOW, MEDIUM or HIGH.</param>
internal sealed record DevelopmentScenario(
    string Id, ByteString Dossier, string Outcome, IReadOnlyList<string> Gates, IReadOnlyList<string> MustHit, IReadOnlyList<string> MustNotHit, IReadOnlyList<string> Axes)
{
    // The oracle stands in for the other services in unit tests; here they answer themselves.
    private const string Oracle = "oracle";

    /// <summary>All of them; skips the test where they are not at hand.</summary>
    public static IReadOnlyList<DevelopmentScenario> All()
    {
        using var stream = Shared.Open("eval", "scenarios", "scenarios.json");
        using var file = JsonDocument.Parse(stream);
        return [.. file.RootElement.GetProperty("scenarios").EnumerateArray().Select(Read)];
    }

    private static DevelopmentScenario Read(JsonElement scenario)
    {
        var expected = scenario.GetProperty("expected");
        var axes = expected.GetProperty("axes");
        var dossier = new Dictionary<string, object>(StringComparer.Ordinal)
        {
            ["context"] = scenario.GetProperty("context").EnumerateObject().Where(p => p.Name != Oracle).ToDictionary(p => p.Name, p => p.Value, StringComparer.Ordinal),
        };
        foreach (var part in (string[])["declaration", "relatedConsignments", "accompanying"])
        {
            dossier[part] = scenario.GetProperty(part);
        }

        return new DevelopmentScenario(
            scenario.GetProperty("id").GetString()!,
            ByteString.CopyFrom(JsonSerializer.SerializeToUtf8Bytes(dossier)),
            expected.GetProperty("outcome").GetString()!,
            Texts(expected, "gates"),
            Texts(expected, "mustHit"),
            Texts(expected, "mustNotHit"),
            [axes.GetProperty("procurement").GetString()!, axes.GetProperty("endUse").GetString()!, axes.GetProperty("recipient").GetString()!]);
    }

    private static IReadOnlyList<string> Texts(JsonElement parent, string name) => [.. parent.GetProperty(name).EnumerateArray().Select(e => e.GetString()!).Order(StringComparer.Ordinal)];
}
