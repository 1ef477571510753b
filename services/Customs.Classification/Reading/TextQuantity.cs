namespace Customs.Classification;

/// <summary>A quantity in a text.</summary>
/// <param name="Start">Where it begins in the cleaned text, with its sign or limit.</param>
/// <param name="End">Where it ends, with its unit.</param>
/// <param name="Value">Value or range in the declared unit.</param>
/// <param name="Units">Units that its spelling can mean; empty for a plain number.</param>
/// <param name="Sides">Lengths of "400 x 300 x 200 mm" in the declared unit; empty otherwise.</param>
public sealed record TextQuantity(int Start, int End, Span Value, IReadOnlyList<Unit> Units, IReadOnlyList<double> Sides)
{
    /// <summary>The unit of a dimension, or null when the spelling cannot mean one.</summary>
    public Unit? In(Dimension dimension)
    {
        foreach (var unit in Units)
        {
            if (unit.Dimension == dimension)
            {
                return unit;
            }
        }

        return null;
    }
}
