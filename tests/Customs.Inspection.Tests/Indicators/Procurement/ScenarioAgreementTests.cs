using System.Text;
using Customs.Inspection.Indicators;
using Customs.Inspection.Tests.Scenarios;

namespace Customs.Inspection.Tests.Indicators.Procurement;

/// <summary>The procurement indicators on the development scenarios, with the oracle block in place of classification and screening.</summary>
public sealed class ScenarioAgreementTests
{
    private static readonly IReadOnlyList<Indicator> s_procurement = [.. IndicatorSet.Current.All.Where(i => i.Axis == Axis.Procurement)];

    [Fact]
    public void Every_must_hit_of_a_development_scenario_is_a_hit_and_no_must_not_hit_is()
    {
        var table = new StringBuilder();
        var faults = new List<string>();
        foreach (var scenario in Scenario.All())
        {
            var results = s_procurement.ToDictionary(i => i.Id, i => i.Evaluate(scenario.Facts), StringComparer.Ordinal);
            var hits = results.Where(r => r.Value is IndicatorResult.Hit).ToList();
            table.AppendLine($"{scenario.Id} {scenario.Expected.Outcome,-10} {string.Join(' ', hits.Select(h => $"{h.Key}:{((IndicatorResult.Hit)h.Value).Strength:0.0#}"))}");
            foreach (var (id, result) in results.Where(r => r.Value is IndicatorResult.Hit or IndicatorResult.Suppressed))
            {
                table.AppendLine($"      {id} {(result is IndicatorResult.Hit hit ? hit.Sentence : $"(explained) {((IndicatorResult.Suppressed)result).Sentence}")}");
            }

            faults.AddRange(scenario.Expected.MustHit.Where(results.ContainsKey).Where(id => results[id] is not IndicatorResult.Hit).Select(id => $"{scenario.Id}: {id} should be a hit and is {results[id]}"));
            faults.AddRange(scenario.Expected.MustNotHit.Where(results.ContainsKey).Where(id => results[id] is IndicatorResult.Hit).Select(id => $"{scenario.Id}: {id} should not be a hit: {((IndicatorResult.Hit)results[id]).Sentence}"));
        }

        TestContext.Current.TestOutputHelper?.WriteLine(table.ToString());
        Assert.True(faults.Count == 0, string.Join("\n", faults));
    }
}
