namespace Customs.Classification;

/// <summary>What is known of the goods, asked by parameter while one entry is evaluated.</summary>
/// <param name="facts">Facts by parameter id, declared ones before those read from the text.</param>
/// <param name="assumed">Quantities of the text that are taken for a parameter of this entry, by its id.</param>
/// <param name="vocabulary">For fallbacks from a special parameter to a general one.</param>
/// <param name="materials">Classes of materials.</param>
/// <param name="foldedText">The description, folded.</param>
/// <param name="named">Whether words, a CAS number or an organism name the goods of this entry.</param>
public sealed class Evidence(
    IReadOnlyDictionary<string, Fact> facts,
    IReadOnlyDictionary<string, Fact> assumed,
    ParameterVocabulary vocabulary,
    MaterialClasses materials,
    string foldedText,
    bool named)
{
    private static readonly Unit Joule = new(Dimension.Energy, "J", 1, 0);
    private static readonly Unit Metre = new(Dimension.Length, "m", 1, 0);

    /// <summary>The same with other values of some parameters.</summary>
    public Evidence With(IReadOnlyDictionary<string, Fact> others)
    {
        var changed = new Dictionary<string, Fact>(facts, StringComparer.Ordinal);
        foreach (var (id, fact) in others)
        {
            changed[id] = fact;
        }

        return new Evidence(changed, assumed, vocabulary, materials, foldedText, named);
    }

    /// <summary>Whether the goods are named.</summary>
    public bool Named => named;

    /// <summary>The description, folded.</summary>
    public string FoldedText => foldedText;

    /// <summary>Classes of materials.</summary>
    public MaterialClasses Materials => materials;

    /// <summary>The fact on a parameter: its own, else a general parameter's, else a quantity taken for it; null when nothing is known.</summary>
    public Fact? Find(string parameter)
    {
        if (facts.TryGetValue(parameter, out var fact))
        {
            return fact;
        }

        if (vocabulary.Find(parameter) is { } known)
        {
            foreach (var general in known.Fallback)
            {
                if (facts.TryGetValue(general, out fact))
                {
                    return fact;
                }
            }
        }

        return assumed.GetValueOrDefault(parameter) ?? OfBlock(parameter) ?? (parameter == "energy" ? OfCapacitor() : null);
    }

    // The energy that a capacitor stores: half its capacitance times the square of its voltage.
    private Fact.Quantity? OfCapacitor()
    {
        if (Quantity("capacitance") is not { Unit.Dimension: Dimension.Capacitance } capacitance || Quantity("voltage") is not { Unit.Dimension: Dimension.Voltage } voltage)
        {
            return null;
        }

        var energy = new Span(0.5 * capacitance.Span.Low * voltage.Span.Low * voltage.Span.Low, 0.5 * capacitance.Span.High * voltage.Span.High * voltage.Span.High, capacitance.Span.Covers && voltage.Span.Covers);
        var origin = capacitance.Origin > voltage.Origin ? capacitance.Origin : voltage.Origin;
        return new Fact.Quantity(energy, Joule, origin, $"1/2 x {capacitance.AsDeclared} x ({voltage.AsDeclared})^2");
    }

    // What can be cut from a block: a round piece is no thicker than its second side, and no piece is longer than its longest.
    private Fact.Quantity? OfBlock(string parameter)
    {
        if (facts.GetValueOrDefault("dims") is not Fact.Sizes { Lengths.Count: >= 3 } block)
        {
            return null;
        }

        var sides = block.Lengths.Order().ToArray();
        Span? span = parameter switch
        {
            "diameter" or "outer_diameter" => new Span(0, sides[^2], Covers: false),
            "inner_diameter" => new Span(0, sides[^2], Covers: false),
            "wall_thickness" => new Span(0, sides[^2] / 2, Covers: false),
            "thickness" => Span.Of(sides[0]),
            "length" => Span.Of(sides[^1]),
            _ => null,
        };
        return span is { } known ? new Fact.Quantity(known, Metre, block.Origin, block.AsDeclared) : null;
    }

    /// <summary>The quantity on a parameter, or null.</summary>
    public Fact.Quantity? Quantity(string parameter) => Find(parameter) as Fact.Quantity;
}
