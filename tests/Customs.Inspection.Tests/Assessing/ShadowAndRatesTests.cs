using Customs.Inspection.Assessing;
using Customs.Inspection.Indicators;
using CsCheck;

namespace Customs.Inspection.Tests.Assessing;

public sealed class ShadowAndRatesTests
{
    [Fact]
    public void A_candidate_without_the_catch_all_would_release_what_the_live_set_looks_at()
    {
        var candidate = new Assessor(IndicatorSet.Current.With("candidate", new Dictionary<string, double> { ["E02"] = 0.0 }));
        var facts = Sample.Facts(answer: Sample.Answer(family: "RING_MAGNET"));
        var (live, shadow) = (Assessor.Current.Assess(facts), candidate.Assess(facts));
        Assert.True(shadow[Axis.EndUse].Value < live[Axis.EndUse].Value);
        Assert.Equal("candidate", shadow.IndicatorsVersion);
    }

    [Fact]
    public void The_tally_counts_differences_by_what_the_candidate_would_do() => Assert.Equal(
        new ShadowTally(4, 1, 1, 1),
        ShadowTally.Empty.Add(Outcome.Release, Outcome.Release).Add(Outcome.Release, Outcome.StopRefer).Add(Outcome.Inspect, Outcome.Release).Add(Outcome.StopRefer, Outcome.Inspect));

    [Fact]
    public void A_weight_that_is_none_is_refused() =>
        Assert.Throws<ArgumentException>(() => IndicatorSet.Current.With("x", new Dictionary<string, double> { ["P99"] = 0.5 }));

    [Fact]
    public void Random_examinations_are_the_base_line_and_count_for_no_indicator()
    {
        var rates = HitRates.Of([new(["P05"], true, false), new(["P05", "P05"], false, false), new(["P05"], true, true)]);
        Assert.Equal(["P05", "RANDOM"], rates.Select(r => r.Indicator));
        Assert.Equal((2, 1), (rates[0].Examinations, rates[0].Found));
    }

    [Fact]
    public void The_interval_holds_the_rate() => Gen.Select(Gen.Int[1, 500], Gen.Double[0, 1]).Sample((n, share) =>
    {
        var found = (int)(n * share);
        var rate = HitRates.Of([.. Enumerable.Range(0, n).Select(i => new Examined(["P05"], i < found, false))])[0];
        return rate.Low <= (double)found / n + 1e-9 && rate.High >= (double)found / n - 1e-9 && rate.Low >= 0 && rate.High <= 1;
    });

    [Fact]
    public void An_indicator_without_a_find_in_fifty_examinations_is_barren() =>
        Assert.True(HitRates.Of([.. Enumerable.Range(0, 50).Select(_ => new Examined(["P19"], false, false))])[0].IsBarren);
}
