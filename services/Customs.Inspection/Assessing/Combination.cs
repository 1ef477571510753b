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

    private static readonly string[] s_countryIndicators = ["E03", "P12"];

    /// <summary>Whether the indicator speaks of a country and of nothing else.</summary>
    public static bool IsCountryOnly(Contribution contribution) => s_countryIndicators.Contains(contribution.Indicator.Id, StringComparer.Ordinal);

    public static Contribution Weigh(Indicator indicator, IndicatorResult.Hit hit, IReadOnlyList<AppliedMitigator> mitigators)
    {
        var applied = mitigators.Where(m => m.Mitigator.AppliesTo.Contains(indicator.Id, StringComparer.Ordinal)).ToList();
        var value = applied.Aggregate(indicator.Weight * Math.Clamp(hit.Strength, 0, 1), (p, m) => p * m.Mitigator.Factor);
        return new Contribution(indicator, hit, value, applied);
    }

    public static double Value(Axis axis, IEnumerable<Contribution> contributions)
    {
        var ofAxis = contributions.Where(c => c.Indicator.Axis == axis).ToList();
        var rest = 1.0;
        foreach (var group in ofAxis.GroupBy(c => c.Indicator.Group))
        {
            var together = 1 - group.Aggregate(1.0, (p, c) => p * (1 - c.Value));
            rest *= 1 - Math.Min(group.Key.Cap, together);
        }

        var value = 1 - rest;
        return ofAxis.TrueForAll(IsCountryOnly) ? Math.Min(CountryCap, value) : value;
    }

    /// <summary>Level of an axis. One procurement indication of up to 0.30 by itself is a question and no more than LOW: honest trade has its oddities.</summary>
    public static Level LevelOf(Axis axis, IReadOnlyCollection<Contribution> contributions)
    {
        var level = LevelOf(Value(axis, contributions));
        var lone = axis == Axis.Procurement && contributions.Where(c => c.Indicator.Axis == axis).Take(2).ToList() is [{ Value: <= LoneIndication }];
        return lone && level > Level.Low ? Level.Low : level;
    }

    public static Level LevelOf(double value) => value switch
    {
        >= 0.60 => Level.High,
        >= 0.30 => Level.Medium,
        >= 0.10 => Level.Low,
        _ => Level.None,
    };
}
