using System.Collections.Frozen;
using Customs.Inspection.V1;

namespace Customs.Suite.Tests;

/// <summary>What the samples that come with the program are there to show.</summary>
public sealed class SampleTests
{
    // The outcomes that a sample may have; more than one where the case is between two.
    private static readonly FrozenDictionary<string, Outcome[]> Expected = new Dictionary<string, Outcome[]>
    {
        [Samples.Welder] = [Outcome.StopRefer],
        [Samples.Turbines] = [Outcome.Release],
        ["03-frequency-converters.json"] = [Outcome.StopRefer, Outcome.Inspect],
        ["04-pump-inverters.json"] = [Outcome.Release],
        ["05-thiodiglycol.json"] = [Outcome.StopRefer],
        ["06-cosmetics.json"] = [Outcome.Release],
        ["07-machine-tool-listed-party.json"] = [Outcome.StopRefer],
        ["08-courier-culture.json"] = [Outcome.StopRefer],
        ["09-veterinary-vaccine.json"] = [Outcome.Release],
        ["10-aluminium-tubes.json"] = [Outcome.Inspect],
        ["11-brewery-tanks.json"] = [Outcome.Release],
        ["12-two-stroke-engines.json"] = [Outcome.Inspect, Outcome.StopRefer],
        ["13-textbooks.json"] = [Outcome.Release],
    }.ToFrozenDictionary();

    [Fact(Timeout = 120_000)]
    public async Task Every_sample_ends_as_it_is_there_to_show()
    {
        var ct = TestContext.Current.CancellationToken;
        await using var suite = await WholeSuite.StartAsync(ct);
        var people = new Officers(suite.As);
        var wrong = new List<string>();
        Assert.Equal(Expected.Keys.Order(StringComparer.Ordinal), Samples.Names);

        foreach (var sample in Samples.Names)
        {
            var declaration = await people.SubmitSampleAsync(sample, ct);
            Assert.Empty(declaration.Assessment.NotPerformed);
            if (!Expected[sample].Contains(declaration.Assessment.Outcome))
            {
                var hits = declaration.Assessment.Indications.Where(i => i.State == Indication.Types.State.Hit).Select(i => i.Indicator);
                wrong.Add($"{sample}: {declaration.Assessment.Outcome} ({string.Join(' ', declaration.Assessment.Gates.Select(g => g.Id).Concat(hits))})");
            }
        }

        Assert.True(wrong.Count == 0, string.Join(Environment.NewLine, wrong));
    }

    [Fact(Timeout = 120_000)]
    public async Task The_package_with_a_live_culture_says_that_it_is_not_to_be_opened()
    {
        var ct = TestContext.Current.CancellationToken;
        await using var suite = await WholeSuite.StartAsync(ct);

        var declaration = await new Officers(suite.As).SubmitSampleAsync("08-courier-culture.json", ct);

        Assert.Contains(declaration.Assessment.Handling, h => h.StartsWith("DO_NOT_OPEN:", StringComparison.Ordinal));
    }
}
