using Customs.Primitives;

namespace Customs.Classification;

/// <summary>Turns what is known of a candidate into a probability that the line falls under it.</summary>
/// <remarks>A logistic over eight features. The weights are learned offline (<c>fit-calibration</c> of the benchmarks) from the lines that the authors wrote
/// and from real innocent goods, and tested on the development cases; docs/classification.md has the table.</remarks>
public static class Calibration
{
    private const double MostDeclared = 4;

    private static readonly double[] Weights = [-3.66, 3.94, 1.42, 1.73, -3.67, 0.73, -0.40, 0.64];

    /// <summary>The features in order.</summary>
    public static IReadOnlyList<string> Names { get; } = ["always", "goods named, 0 to 1", "commodity code fits, -1 to 1", "rule met", "rule not met", "declared values that meet it, of 4", "near a threshold", "a number was taken for the property"];

    /// <summary>The features of a candidate.</summary>
    /// <param name="naming">How surely the goods are named, 0 to 1.</param>
    /// <param name="hs">How the commodity code fits, -1 to 1.</param>
    /// <param name="outcome">What the rule says.</param>
    public static double[] Features(double naming, double hs, Outcome outcome)
    {
        var declared = outcome.Checks.Count(c => c.Truth == Truth.Met && c.Origin == Origin.Declared);
        return
        [
            1, naming, hs, outcome.Truth == Truth.Met ? 1 : 0, outcome.Truth == Truth.NotMet ? 1 : 0, Math.Min(declared, MostDeclared) / MostDeclared, outcome.AtBoundary ? 1 : 0, outcome.Assumed ? 1 : 0,
        ];
    }

    /// <summary>The probability of features, 0 to 1.</summary>
    public static double Probability(double[] features)
    {
        var z = 0.0;
        for (var i = 0; i < Weights.Length; i++)
        {
            z += Weights[i] * features[i];
        }

        return 1 / (1 + Math.Exp(-z));
    }
}
