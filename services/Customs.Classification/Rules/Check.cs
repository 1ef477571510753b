using Customs.Primitives;

namespace Customs.Classification;

/// <summary>One comparison of a rule, as an officer reads it.</summary>
/// <param name="Path">Path of the paragraph.</param>
/// <param name="Parameter">Id of the parameter.</param>
/// <param name="Declared">What was declared, with its conversion; empty when nothing was.</param>
/// <param name="Threshold">What the paragraph asks for.</param>
/// <param name="Truth">Whether it holds.</param>
/// <param name="Margin">Distance to the threshold as a share of it, signed; null when it has none.</param>
/// <param name="Boundary">Whether the value lies within two percent of the threshold, where rounding or method decides.</param>
/// <param name="Origin">How the value is known; null when it is not.</param>
public sealed record Check(
    string Path, string Parameter, string Declared, string Threshold, Truth Truth, double? Margin, bool Boundary, Origin? Origin)
{
    /// <summary>Whether a material was compared with a class of materials.</summary>
    public bool IsMaterial { get; init; }
}

/// <summary>What a rule says of the goods.</summary>
/// <param name="Truth">Whether it holds.</param>
/// <param name="Checks">The comparisons that were made, in the order of the paragraph.</param>
/// <param name="Missing">Parameters that would decide it, in the order of the paragraph.</param>
/// <param name="Questions">What only the exporter can say and would decide it.</param>
public sealed record Outcome(Truth Truth, IReadOnlyList<Check> Checks, IReadOnlyList<string> Missing, IReadOnlyList<Rule.Question> Questions)
{
    /// <summary>Whether a comparison that decided lies in the boundary band.</summary>
    public bool AtBoundary => Checks.Any(c => c.Boundary && c.Truth == Truth);

    /// <summary>Whether a comparison that decided rests on a quantity that was only taken for the property.</summary>
    public bool Assumed => Checks.Any(c => c.Origin == Origin.AssumedFromText && c.Truth == Truth);
}
