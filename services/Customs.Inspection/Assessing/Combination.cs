using Customs.Inspection.Indicators;
using Customs.Inspection.Mitigators;

namespace Customs.Inspection.Assessing;

/// <summary>A hit with what it adds.</summary>
/// <param name="Indicator">The indicator.</param>
/// <param name="Hit">Its result.</param>
/// <param name="Value">Weight times strength times mitigators, 0 to 1.</param>
/// <param name="Mitigators">Mitigators that lowered it.</param>
internal sealed record Contribution(Indicator Indicator, IndicatorResult.Hit Hit, double Value, IReadOnlyList<AppliedMitigator> Mitigators);

/// <summary>Noisy-or inside an axis with caps per group: correlated indicators do not count twice, and every number can be done again with a pencil.</summary>
internal static class Combination
{
    /// <summary>Most that indicators of the country alone may add to an axis.</summary>
    public const double CountryCap = 0.25;

    private const double LoneIndication = 0.30 + 1e-9;

    /// <summary>Whether the indicator speaks of a country and of nothing else.</summary>
    public static bool IsCountryOnly(Contribution contribution) => contribution.Indicator.Id is "E03" or "P12";

    public static Contribution Weigh(Indicator indicator, IndicatorResult.Hit hit, IReadOnlyList<AppliedMitigator> mitigators) => Weigh(indicator, indicator.Weight, hit, mitigators);

    public static Contribution Weigh(Indicator indicator, double weight, IndicatorResult.Hit hit, IReadOnlyList<AppliedMitigator> mitigators)
    {
        var applied = mitigators.Where(m => m.Mitigator.AppliesTo.Contains(indicator.Id, StringComparer.Ordinal)).ToList();
        var value = applied.Aggregate(weight * Math.Clamp(hit.Strength, 0, 1), (p, m) => p * m.Mitigator.Factor);
        return new Contribution(indicator, hit, value, applied);
    }

    // Called some hundred times for one counterfactual: plain loops, nothing allocated.
    public static double Value(Axis axis, IReadOnlyList<Contribution> contributions)
    {
        var rest = 1.0;
        var countryOnly = true;
        for (var i = 0; i < contributions.Count; i++)
        {
            var group = contributions[i].Indicator.Group;
            if (group.Axis != axis)
            {
                continue;
            }

            countryOnly &= IsCountryOnly(contributions[i]);
            if (IsFirstOfGroup(contributions, i))
            {
                var none = 1.0;
                for (var j = i; j < contributions.Count; j++)
                {
                    none *= ReferenceEquals(contributions[j].Indicator.Group, group) ? 1 - contributions[j].Value : 1;
                }

                rest *= 1 - Math.Min(group.Cap, 1 - none);
            }
        }

        return countryOnly ? Math.Min(CountryCap, 1 - rest) : 1 - rest;
    }

    /// <summary>Level of an axis. One procurement indication of up to 0.30 by itself is a question and no more than LOW: honest trade has its oddities.</summary>
    public static Level LevelOf(Axis axis, IReadOnlyList<Contribution> contributions)
    {
        var level = LevelOf(Value(axis, contributions));
        return axis == Axis.Procurement && level == Level.Medium && IsLone(axis, contributions) ? Level.Low : level;
    }

    public static Level LevelOf(double value) => value switch
    {
        >= 0.60 => Level.High,
        >= 0.30 => Level.Medium,
        >= 0.10 => Level.Low,
        _ => Level.None,
    };

    private static bool IsLone(Axis axis, IReadOnlyList<Contribution> contributions) =>
        contributions.Where(c => c.Indicator.Axis == axis).Take(2).ToList() is [{ Value: <= LoneIndication }];

    private static bool IsFirstOfGroup(IReadOnlyList<Contribution> contributions, int at)
    {
        for (var i = 0; i < at; i++)
        {
            if (ReferenceEquals(contributions[i].Indicator.Group, contributions[at].Indicator.Group))
            {
                return false;
            }
        }

        return true;
    }
}
