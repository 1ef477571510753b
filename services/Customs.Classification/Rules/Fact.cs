namespace Customs.Classification;

/// <summary>How a fact about the goods is known.</summary>
public enum Origin
{
    /// <summary>Declared as a parameter.</summary>
    Declared,

    /// <summary>Read from the description beside words that name the property.</summary>
    NamedInText,

    /// <summary>The only quantity of its kind in the description; taken for the property.</summary>
    AssumedFromText,
}

/// <summary>One thing that is known of the goods.</summary>
/// <param name="Origin">How it is known.</param>
/// <param name="AsDeclared">How it was written.</param>
public abstract record Fact(Origin Origin, string AsDeclared)
{
    /// <summary>A quantity or a plain number.</summary>
    /// <param name="Span">Value in the base unit.</param>
    /// <param name="Unit">Unit as declared; null for plain numbers.</param>
    /// <param name="Origin">How it is known.</param>
    /// <param name="AsDeclared">How it was written.</param>
    public sealed record Quantity(Span Span, Unit? Unit, Origin Origin, string AsDeclared) : Fact(Origin, AsDeclared);

    /// <summary>Two or three lengths.</summary>
    /// <param name="Lengths">In metres.</param>
    /// <param name="Origin">How it is known.</param>
    /// <param name="AsDeclared">How it was written.</param>
    public sealed record Sizes(IReadOnlyList<double> Lengths, Origin Origin, string AsDeclared) : Fact(Origin, AsDeclared);

    /// <summary>A text.</summary>
    /// <param name="Folded">The words, folded as <see cref="Fold"/> does.</param>
    /// <param name="Origin">How it is known.</param>
    /// <param name="AsDeclared">How it was written.</param>
    public sealed record Words(string Folded, Origin Origin, string AsDeclared) : Fact(Origin, AsDeclared);

    /// <summary>A property that the goods have or lack.</summary>
    /// <param name="Value">Whether they have it.</param>
    /// <param name="Origin">How it is known.</param>
    /// <param name="AsDeclared">How it was written.</param>
    public sealed record Flag(bool Value, Origin Origin, string AsDeclared) : Fact(Origin, AsDeclared);
}
