namespace Customs.Classification;

/// <summary>How a number is compared with its threshold.</summary>
public enum Comparison
{
    /// <summary>At least.</summary>
    AtLeast,

    /// <summary>More than.</summary>
    MoreThan,

    /// <summary>At most.</summary>
    AtMost,

    /// <summary>Less than.</summary>
    LessThan,

    /// <summary>The same.</summary>
    EqualTo,

    /// <summary>Not the same.</summary>
    NotEqualTo,
}

/// <summary>What a paragraph of a control list asks for, as a tree. Every node is true, false or unknown.</summary>
/// <param name="Path">Path of the paragraph within its entry, such as b.1; empty for the entry itself.</param>
public abstract record Rule(string Path)
{
    /// <summary>All must hold.</summary>
    /// <param name="Of">The parts.</param>
    public sealed record All(IReadOnlyList<Rule> Of) : Rule("");

    /// <summary>One must hold.</summary>
    /// <param name="Of">The parts.</param>
    public sealed record Any(IReadOnlyList<Rule> Of) : Rule("");

    /// <summary>Must not hold.</summary>
    /// <param name="Of">The part.</param>
    public sealed record Not(Rule Of) : Rule("");

    /// <summary>A number of them must hold.</summary>
    /// <param name="Count">How many.</param>
    /// <param name="Of">The parts.</param>
    public sealed record AtLeast(int Count, IReadOnlyList<Rule> Of) : Rule("");

    /// <summary>A quantity compared with a threshold.</summary>
    /// <param name="Parameter">Id in the vocabulary.</param>
    /// <param name="Op">How.</param>
    /// <param name="Value">Threshold in the base unit.</param>
    /// <param name="Unit">Unit that the paragraph uses; null for plain numbers.</param>
    /// <param name="Path">Path of the paragraph.</param>
    public sealed record Compare(string Parameter, Comparison Op, double Value, Unit? Unit, string Path) : Rule(Path);

    /// <summary>A quantity that must lie in a range, or a range that must overlap it.</summary>
    /// <param name="Parameter">Id in the vocabulary.</param>
    /// <param name="Min">Lower end in the base unit.</param>
    /// <param name="Max">Upper end in the base unit.</param>
    /// <param name="Unit">Unit that the paragraph uses.</param>
    /// <param name="Path">Path of the paragraph.</param>
    public sealed record Within(string Parameter, double Min, double Max, Unit? Unit, string Path) : Rule(Path);

    /// <summary>A text that must contain one of some words.</summary>
    /// <param name="Parameter">Id in the vocabulary.</param>
    /// <param name="Values">The words, as written.</param>
    /// <param name="Path">Path of the paragraph.</param>
    public sealed record OneOf(string Parameter, IReadOnlyList<string> Values, string Path) : Rule(Path);

    /// <summary>A property that goods have or lack.</summary>
    /// <param name="Parameter">Id in the vocabulary.</param>
    /// <param name="Value">Which of the two is asked for.</param>
    /// <param name="Path">Path of the paragraph.</param>
    public sealed record HasFlag(string Parameter, bool Value, string Path) : Rule(Path);

    /// <summary>A material that must belong to a class of materials.</summary>
    /// <param name="Parameter">Id in the vocabulary.</param>
    /// <param name="Class">Class in materials.json.</param>
    /// <param name="Path">Path of the paragraph.</param>
    public sealed record OfMaterial(string Parameter, string Class, string Path) : Rule(Path);

    /// <summary>What only the exporter can say, such as "specially designed for": always unknown.</summary>
    /// <param name="Text">The question in own words.</param>
    /// <param name="Path">Path of the paragraph.</param>
    public sealed record Question(string Text, string Path) : Rule(Path);

    /// <summary>A value computed from others, compared with a threshold.</summary>
    /// <param name="Name">Name of the formula.</param>
    /// <param name="Op">How.</param>
    /// <param name="Values">Threshold, or several for sizes, in the base unit.</param>
    /// <param name="Divisor">Second constant of formulas that have one; 0 otherwise.</param>
    /// <param name="Unit">Unit that the paragraph uses.</param>
    /// <param name="Path">Path of the paragraph.</param>
    public sealed record Derived(string Name, Comparison Op, IReadOnlyList<double> Values, double Divisor, Unit? Unit, string Path) : Rule(Path);

    /// <summary>Holds once words, a CAS number or an organism name the goods; for paragraphs without thresholds.</summary>
    /// <param name="Path">Path of the paragraph.</param>
    public sealed record Named(string Path) : Rule(Path);

    /// <summary>The ids of the parameters in this tree, in order, each once.</summary>
    public IEnumerable<string> Parameters => Leaves().SelectMany(Derivation.Parameters).Distinct(StringComparer.Ordinal);

    /// <summary>The leaves of this tree in order.</summary>
    public IEnumerable<Rule> Leaves() => this switch
    {
        All node => node.Of.SelectMany(n => n.Leaves()),
        Any node => node.Of.SelectMany(n => n.Leaves()),
        AtLeast node => node.Of.SelectMany(n => n.Leaves()),
        Not node => node.Of.Leaves(),
        _ => [this],
    };
}
