using Customs.Inspection.Assessing;
using Customs.Inspection.Indicators;
using Customs.Inspection.Mitigators;
using CsCheck;

namespace Customs.Inspection.Tests.Assessing;

public sealed class CombinationTests
{
    private static readonly IReadOnlyList<Indicator> s_all = IndicatorSet.Current.All;

    private static readonly Gen<List<Contribution>> s_hits =
        Gen.Select(Gen.Int[0, s_all.Count - 1].Select(i => s_all[i]), Gen.Double[0.01, 1.0]).Array[0, 12]
            .Select(picks => picks.DistinctBy(p => p.Item1.Id).Select(p => Combination.Weigh(p.Item1, new IndicatorResult.Hit(p.Item2, "x"), [])).ToList());

    [Fact]
    public void One_more_hit_never_lowers_an_axis() =>
        Gen.Select(s_hits, Gen.Int[0, s_all.Count - 1].Select(i => s_all[i]), Gen.Double[0.01, 1.0]).Sample((hits, indicator, strength) =>
        {
            var more = hits.Where(h => h.Indicator.Id != indicator.Id).ToList();
            var with = more.Append(Combination.Weigh(indicator, new IndicatorResult.Hit(strength, "x"), [])).ToList();
            return Enum.GetValues<Axis>().All(a => Combination.Value(a, with) >= Combination.Value(a, more) - 1e-12);
        });

    [Fact]
    public void A_group_never_adds_more_than_its_cap() => s_hits.Sample(hits =>
        hits.GroupBy(h => h.Indicator.Group).All(g => Combination.Value(g.Key.Axis, [.. g]) <= g.Key.Cap + 1e-12));

    [Fact]
    public void The_order_of_hits_does_not_matter() => s_hits.Sample(hits =>
        Enum.GetValues<Axis>().All(a => Math.Abs(Combination.Value(a, hits) - Combination.Value(a, [.. Enumerable.Reverse(hits)])) < 1e-12));

    [Fact]
    public void The_country_alone_adds_at_most_a_quarter() =>
        Gen.Double[0.01, 1.0].Sample(strength =>
        {
            var country = Combination.Weigh(s_all.Single(i => i.Id == "E03"), new IndicatorResult.Hit(strength, "x"), []);
            return Combination.Value(Axis.EndUse, [country]) <= Combination.CountryCap;
        });

    [Fact]
    public void Mitigators_multiply_and_touch_only_their_indicators()
    {
        var licence = new AppliedMitigator(MitigatorSet.All.Single(m => m.Id == "M01"), "licence");
        var trusted = new AppliedMitigator(MitigatorSet.All.Single(m => m.Id == "M05"), "verified");
        var listed = Combination.Weigh(s_all.Single(i => i.Id == "E01"), new IndicatorResult.Hit(1, "x"), [licence, trusted]);
        var party = Combination.Weigh(s_all.Single(i => i.Id == "R01"), new IndicatorResult.Hit(1, "x"), [licence, trusted]);
        Assert.Equal(0.6 * 0.1 * 0.5, listed.Value, 9);
        Assert.Equal(0.95, party.Value, 9);
    }

    [Theory]
    [InlineData(0.0999, Level.None)]
    [InlineData(0.10, Level.Low)]
    [InlineData(0.2999, Level.Low)]
    [InlineData(0.30, Level.Medium)]
    [InlineData(0.5999, Level.Medium)]
    [InlineData(0.60, Level.High)]
    public void Levels_begin_where_they_are_written_to_begin(double value, Level level) => Assert.Equal(level, Combination.LevelOf(value));
}
