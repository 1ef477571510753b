using Customs.Inspection.V1;

namespace Customs.Suite.Tests;

/// <summary>What the product said of a scenario, beside what was expected.</summary>
/// <param name="Scenario">The scenario.</param>
/// <param name="Assessment">The assessment.</param>
internal sealed record ScenarioResult(DevelopmentScenario Scenario, Assessment Assessment)
{
    private static readonly string[] s_axes = ["PROCUREMENT", "END_USE", "RECIPIENT"];
    private static readonly string[] s_levels = ["NONE", "LOW", "MEDIUM", "HIGH"];

    /// <summary>The outcome in the words of the scenarios.</summary>
    public string Outcome => Assessment.Outcome switch
    {
        Inspection.V1.Outcome.Release => "RELEASE",
        Inspection.V1.Outcome.Inspect => "INSPECT",
        Inspection.V1.Outcome.StopRefer => "STOP_REFER",
        Inspection.V1.Outcome.Unspecified => "NONE",
        _ => throw new InvalidOperationException($"unknown outcome {Assessment.Outcome}"),
    };

    /// <summary>Gates that fired.</summary>
    public IReadOnlyList<string> Gates => [.. Assessment.Gates.Select(g => g.Id).Order(StringComparer.Ordinal)];

    /// <summary>Levels in the order of the scenario's axes.</summary>
    public IReadOnlyList<string> Levels => [.. s_axes.Select(a => s_levels[(int)Assessment.Axes.Single(x => string.Equals(x.Axis_, a, StringComparison.OrdinalIgnoreCase)).Level - 1])];

    /// <summary>Whether the outcome is right.</summary>
    public bool OutcomeIsRight => Outcome == Scenario.Outcome;

    /// <summary>Whether the gates are right, as a set.</summary>
    public bool GatesAreRight => Gates.SequenceEqual(Scenario.Gates, StringComparer.Ordinal);

    /// <summary>Whether each axis is within one level.</summary>
    public bool AxesAreNear => Levels.Zip(Scenario.Axes).All(p => Math.Abs(Array.IndexOf(s_levels, p.First) - Array.IndexOf(s_levels, p.Second)) <= 1);

    /// <summary>Indicators that had to be hits and were not.</summary>
    public IReadOnlyList<string> Missed => [.. Scenario.MustHit.Except(Hits, StringComparer.Ordinal)];

    /// <summary>Indicators that must not be hits and were.</summary>
    public IReadOnlyList<string> False => [.. Scenario.MustNotHit.Intersect(Hits, StringComparer.Ordinal)];

    private IEnumerable<string> Hits => Assessment.Indications.Where(i => i.State == Indication.Types.State.Hit).Select(i => i.Indicator);

    /// <summary>One line of the table.</summary>
    public string Row() => string.Join(" | ",
        Scenario.Id, Told(Outcome, Scenario.Outcome), Told(List(Gates), List(Scenario.Gates)), Told(string.Join('/', Levels), string.Join('/', Scenario.Axes)), List(Missed), List(False));

    private static string Told(string said, string expected) => said == expected ? said : $"{said}, expected {expected}";

    private static string List(IReadOnlyList<string> of) => of.Count == 0 ? "-" : string.Join(' ', of);
}
