using Customs.Primitives;

namespace Customs.Classification;

/// <summary>Turns what is known of a candidate into a probability that the line falls under it.</summary>
/// <remarks>A logistic over five features. The weights were set on the development lines and are checked for order by the evaluation, which prints
/// the share of controlled lines in each tenth of the score.</remarks>
public static class Calibration
{
    /// <summary>The probability, 0 to 1.</summary>
    /// <param name="naming">How surely the goods are named, 0 to 1.</param>
    /// <param name="hs">How the commodity code fits, -1 to 1.</param>
    /// <param name="outcome">What the rule says.</param>
    public static double Probability(double naming, double hs, Outcome outcome)
    {
        var declared = outcome.Checks.Count(c => c.Truth == Truth.Met && c.Origin == Origin.Declared);
        var truth = outcome.Truth switch { Truth.Met => 2.0, Truth.Unknown => -0.6, Truth.NotMet => -4.5, _ => throw new InvalidOperationException("unknown truth") };
        var z = -5.2 + (6 * naming) + (0.8 * hs) + truth + (0.45 * Math.Min(declared, 4)) - (outcome.AtBoundary ? 0.7 : 0) - (outcome.Assumed ? 0.8 : 0);
        return 1 / (1 + Math.Exp(-z));
    }
}
