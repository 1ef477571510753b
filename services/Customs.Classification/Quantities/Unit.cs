namespace Customs.Classification;

/// <summary>One unit of a dimension: a value times <see cref="Scale"/> plus <see cref="Offset"/> is the value in the base unit.</summary>
/// <param name="Dimension">What it measures.</param>
/// <param name="Symbol">How it is printed.</param>
/// <param name="Scale">Base units in one of this unit.</param>
/// <param name="Offset">Added after scaling; zero except for temperatures.</param>
public sealed record Unit(Dimension Dimension, string Symbol, double Scale, double Offset)
{
    /// <summary>The value in the base unit of the dimension.</summary>
    public double ToBase(double value) => (value * Scale) + Offset;

    /// <summary>A value in the base unit, expressed in this unit.</summary>
    public double FromBase(double value) => (value - Offset) / Scale;
}
