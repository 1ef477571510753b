using Customs.Inspection.Gates;
using Customs.Inspection.Indicators;

namespace Customs.Inspection.Assessing;

/// <summary>Finds the smallest sets of facts that carry an outcome, and single open questions that could raise it.</summary>
internal sealed class Counterfactuals(
    IReadOnlyList<Contribution> hits,
    IReadOnlyList<GateResult> gates,
    IReadOnlyList<(Indicator Indicator, IndicatorResult Result)> results,
    IndicatorSet indicators,
    Circumstances circumstances,
    Outcome outcome)
{
    private const int Shown = 3;
    private const int Heavy = 12;

    // A gate falls with the fact that closes it: without the classification there is no unlicensed item.
    private static readonly Dictionary<string, string[]> s_restsOn = new(StringComparer.Ordinal)
    {
        ["G01"] = ["E01"], ["G03"] = ["E01"], ["G05"] = ["E01"], ["G04"] = ["R01"], ["G06"] = ["R08"], ["G07"] = ["E05", "E06"],
    };

    public Outcome Without(string id) => Decide([id]);

    public IReadOnlyList<Counterfactual> Find()
    {
        var found = new List<Counterfactual>();
        if (outcome != Outcome.Release)
        {
            found.AddRange(Lower().Take(Shown));
        }

        if (outcome != Outcome.StopRefer)
        {
            found.AddRange(Raise().Take(Shown));
        }

        return found;
    }

    // Sets of one, else of two, else what is left of a greedy set when everything superfluous is put back.
    private IEnumerable<Counterfactual> Lower()
    {
        var ids = gates.Where(g => g.Effect != GateEffect.Handling).Select(g => g.Gate).Concat(hits.OrderByDescending(h => h.Value).Select(h => h.Indicator.Id)).ToList();
        var sets = ids.Select(id => new[] { id }).Where(s => Decide(s) < outcome).ToList();
        if (sets.Count == 0)
        {
            // Heavy facts come first; two light ones never carry what two heavy ones do not.
            var heavy = Math.Min(ids.Count, Heavy);
            sets = [.. from i in Enumerable.Range(0, heavy)
                       from j in Enumerable.Range(i + 1, heavy - i - 1)
                       let pair = new[] { ids[i], ids[j] }
                       where Decide(pair) < outcome
                       select pair];
        }

        if (sets.Count == 0 && Greedy(ids) is { } set)
        {
            sets = [set];
        }

        return sets.Select(s => new Counterfactual(s, $"Without {string.Join(" and ", s.Select(Words))} the outcome would be {Words(Decide(s))}.", Decide(s)));
    }

    private string[]? Greedy(List<string> ids)
    {
        var set = new List<string>();
        foreach (var id in ids)
        {
            set.Add(id);
            if (Decide(set) >= outcome)
            {
                continue;
            }

            foreach (var member in set.ToList())
            {
                var smaller = set.Where(m => m != member).ToList();
                set = Decide(smaller) < outcome ? smaller : set;
            }

            return [.. set];
        }

        return null;
    }

    private IEnumerable<Counterfactual> Raise() =>
        from open in results
        where open.Result is IndicatorResult.NotEvaluable
        let weight = indicators.WeightOf(open.Indicator)
        orderby weight descending
        let raised = Decision.Decide([.. hits, Combination.Weigh(open.Indicator, weight, new IndicatorResult.Hit(1, open.Indicator.Title), [])], gates, circumstances).Outcome
        where raised > outcome
        select new Counterfactual([open.Indicator.Id], $"If the missing answer showed \"{open.Indicator.Title}\", the outcome would be {Words(raised)}.", raised);

    private Outcome Decide(IReadOnlyCollection<string> without) => Decision.Decide(
        [.. hits.Where(h => !without.Contains(h.Indicator.Id, StringComparer.Ordinal))],
        [.. gates.Where(g => !without.Contains(g.Gate, StringComparer.Ordinal) && !(s_restsOn.TryGetValue(g.Gate, out var on) && on.Any(id => without.Contains(id, StringComparer.Ordinal))))],
        circumstances).Outcome;

    private string Words(string id) =>
        $"\"{(gates.FirstOrDefault(g => g.Gate == id) is { } gate ? GateSet.All.First(g => g.Id == gate.Gate).Title : hits.First(h => h.Indicator.Id == id).Indicator.Title)}\" ({id})";

    private static string Words(Outcome outcome) => outcome switch
    {
        Outcome.Release => "release",
        Outcome.Inspect => "a look",
        Outcome.StopRefer => "a stop",
        _ => throw new ArgumentOutOfRangeException(nameof(outcome), outcome, "unknown outcome"),
    };
}
