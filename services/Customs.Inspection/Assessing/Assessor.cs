using Customs.Inspection.Gates;
using Customs.Inspection.Indicators;
using Customs.Inspection.Mitigators;

namespace Customs.Inspection.Assessing;

/// <summary>Assesses a consignment on three axes beside the gates of the law. Pure: the same facts and the same indicators give the same assessment.</summary>
/// <param name="indicators">The indicators.</param>
public sealed class Assessor(IndicatorSet indicators)
{
    /// <summary>Assesses with the set that ships.</summary>
    public static Assessor Current { get; } = new(IndicatorSet.Current);

    /// <summary>Version of the indicators.</summary>
    public string Version => indicators.Version;

    /// <summary>Assesses.</summary>
    /// <param name="facts">The facts.</param>
    /// <param name="drawn">Whether the random control quota drew the consignment; it never counts as an indication.</param>
    public Assessment Assess(Facts facts, bool drawn = false)
    {
        var results = indicators.All.Select(i => (Indicator: i, Result: i.Evaluate(facts))).ToList();
        var mitigators = MitigatorSet.Apply(facts);
        var hits = results.Where(r => r.Result is IndicatorResult.Hit)
            .Select(r => Combination.Weigh(r.Indicator, indicators.WeightOf(r.Indicator), (IndicatorResult.Hit)r.Result, mitigators)).ToList();
        var byId = results.ToDictionary(r => r.Indicator.Id, r => r.Result, StringComparer.Ordinal);
        var gates = GateSet.All.Select(g => g.Evaluate(facts, byId)).OfType<GateResult>().ToList();
        var circumstances = Circumstances.Of(facts, Coverage(results));
        var verdict = Decision.Decide(hits, gates, circumstances);
        var counterfactuals = new Counterfactuals(hits, gates, results, indicators, circumstances, verdict.Outcome);
        return new Assessment
        {
            Outcome = verdict.Outcome,
            Lane = LaneOf(verdict, drawn),
            Reason = verdict.Reason,
            Axes = [.. Enum.GetValues<Axis>().Select(a => AxisOf(a, hits, results))],
            Gates = gates,
            Indications = [.. results.Select(r => IndicationOf(r, hits, counterfactuals, verdict.Outcome))],
            Handling = [.. gates.Where(g => g.Effect == GateEffect.Handling).Select(_ => $"{G07DangerousToOpen.DoNotOpen}: specialist examination")],
            LegalBasis = Bases(facts, verdict.Outcome, gates, drawn),
            Questions = Questions.Ask(facts, results, circumstances),
            Coverage = circumstances.Coverage,
            NotPerformed = circumstances.NotPerformed,
            Counterfactuals = counterfactuals.Find(),
            Contradictions = circumstances.Contradictions,
            RandomControl = drawn,
            IndicatorsVersion = indicators.Version,
        };
    }

    private AxisResult AxisOf(Axis axis, List<Contribution> hits, List<(Indicator Indicator, IndicatorResult Result)> results)
    {
        return new AxisResult(axis, Combination.Value(axis, hits), Combination.LevelOf(axis, hits), Coverage(results.Where(r => r.Indicator.Axis == axis)));
    }

    private double Coverage(IEnumerable<(Indicator Indicator, IndicatorResult Result)> results)
    {
        var applicable = results.Where(r => r.Result is not IndicatorResult.NotApplicable).ToList();
        var weight = applicable.Sum(r => indicators.WeightOf(r.Indicator));
        return weight == 0 ? 1 : applicable.Where(r => r.Result is not IndicatorResult.NotEvaluable).Sum(r => indicators.WeightOf(r.Indicator)) / weight;
    }

    private static Indication IndicationOf((Indicator Indicator, IndicatorResult Result) result, List<Contribution> hits, Counterfactuals counterfactuals, Outcome outcome)
    {
        var hit = hits.Find(h => ReferenceEquals(h.Indicator, result.Indicator));
        return hit is null
            ? new Indication(result.Indicator, result.Result, 0, [], outcome)
            : new Indication(result.Indicator, result.Result, hit.Value, [.. hit.Mitigators.Select(m => $"{m.Mitigator.Id}: {m.Reason}")], counterfactuals.Without(result.Indicator.Id));
    }

    private static Lane LaneOf(Verdict verdict, bool drawn) => verdict.Outcome switch
    {
        Outcome.StopRefer => Lane.Stop,
        Outcome.Inspect => verdict.PapersOnly && !drawn ? Lane.Yellow : Lane.Red,
        Outcome.Release when drawn => Lane.Red,
        Outcome.Release => verdict.PapersOnly ? Lane.Yellow : Lane.Green,
        _ => throw new ArgumentOutOfRangeException(nameof(verdict), verdict.Outcome, "unknown outcome"),
    };

    private static IReadOnlyList<string> Bases(Facts facts, Outcome outcome, List<GateResult> gates, bool drawn)
    {
        var bases = gates.Select(g => g.LegalBasis).ToList();
        if (outcome == Outcome.StopRefer && gates.TrueForAll(g => g.Effect != GateEffect.StopRefer))
        {
            bases.AddRange([Law.CatchAll(facts.Day), Law.Suspend(facts.Day)]);
        }

        if (outcome != Outcome.Release && ListedItems.IsTransit(facts))
        {
            bases.Add(Law.Transit(facts.Day));
        }

        if (outcome != Outcome.Release)
        {
            bases.AddRange([Law.Examination, Law.ShowGoods]);
        }

        if (drawn)
        {
            bases.Add(Law.RandomControl);
        }

        return [.. bases.Distinct(StringComparer.Ordinal)];
    }
}
