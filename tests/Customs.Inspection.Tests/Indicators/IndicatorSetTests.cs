using System.Text.Json;
using Customs.Inspection.Indicators;
using Customs.Inspection.Tests.Scenarios;

namespace Customs.Inspection.Tests.Indicators;

public sealed class IndicatorSetTests
{
    [Fact]
    public void Ids_are_unique_and_each_stands_in_a_group_of_its_axis()
    {
        var all = IndicatorSet.Current.All;
        Assert.Equal(all.Count, all.Select(i => i.Id).Distinct().Count());
        Assert.All(all, i => Assert.Equal(i.Id[0] switch { 'P' => Axis.Procurement, 'E' => Axis.EndUse, _ => Axis.Recipient }, i.Axis));
        Assert.All(all, i => Assert.InRange(i.Weight, 0.05, 0.95));
        Assert.All(all, i => Assert.NotEmpty(i.Sources));
        Assert.All(all, i => Assert.False(string.IsNullOrWhiteSpace(i.Title)));
    }

    [Fact]
    public void Weights_groups_and_caps_are_those_of_the_catalogue()
    {
        using var stream = Shared.Open("data", "indicators.json");
        using var catalogue = JsonDocument.Parse(stream);
        var caps = catalogue.RootElement.GetProperty("combination").GetProperty("groupCap");
        foreach (var entry in catalogue.RootElement.GetProperty("indicators").EnumerateArray())
        {
            if (IndicatorSet.Current.All.FirstOrDefault(i => i.Id == entry.GetProperty("id").GetString()) is { } indicator)
            {
                Assert.Equal(entry.GetProperty("weight").GetDouble(), indicator.Weight);
                Assert.Equal(entry.GetProperty("group").GetString(), indicator.Group.Name);
                Assert.Equal(caps.GetProperty(indicator.Group.Name).GetDouble(), indicator.Group.Cap);
            }
        }
    }

    [Fact]
    public void Every_hit_on_a_scenario_is_a_sentence_with_its_fields() => Assert.All(Scenario.All(), scenario =>
        Assert.All(IndicatorSet.Current.All.Select(i => i.Evaluate(scenario.Facts)).OfType<IndicatorResult.Hit>(), hit =>
        {
            Assert.InRange(hit.Strength, 0.01, 1.0);
            Assert.True(!char.IsLower(hit.Sentence[0]), hit.Sentence);
            Assert.EndsWith(".", hit.Sentence.TrimEnd('"', ')'));
            Assert.NotEmpty(hit.Fields);
            Assert.All(hit.Fields, f => Assert.False(string.IsNullOrWhiteSpace(f.Path)));
        }));
}
