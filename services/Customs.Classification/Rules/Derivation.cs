using Customs.Primitives;

namespace Customs.Classification;

/// <summary>Values that a paragraph computes from others.</summary>
public static class Derivation
{
    private const double StandardGravity = 9.80665;

    /// <summary>The parameters that a leaf reads.</summary>
    public static IEnumerable<string> Parameters(Rule leaf) => leaf switch
    {
        Rule.Compare x => [x.Parameter],
        Rule.Within x => [x.Parameter],
        Rule.OneOf x => [x.Parameter],
        Rule.HasFlag x => [x.Parameter],
        Rule.OfMaterial x => [x.Parameter],
        Rule.Derived x => Inputs(x.Name),
        _ => [],
    };

    /// <summary>The parameters that a formula reads; empty for a name that is no formula.</summary>
    public static IReadOnlyList<string> Inputs(string name) => name switch
    {
        "specific_modulus" => ["tensile_modulus", "density"],
        "specific_tensile_strength" => ["tensile_strength", "density"],
        "mass_resolution" => ["resolution"],
        "accuracy_at_13kpa" => ["accuracy", "full_scale"],
        "e0_mpe" => ["e0_mpe_const", "e0_mpe_div"],
        "measurement_uncertainty" => ["linear_uncertainty"],
        "block_size" or "largest_dimension" or "smallest_dimension" => ["dims"],
        "length_to_bore" => ["length", "inner_diameter"],
        "mixture_concentration" => ["concentration"],
        _ => [],
    };

    /// <summary>Evaluates a formula.</summary>
    public static Outcome Evaluate(Rule.Derived leaf, Evidence evidence) => leaf.Name switch
    {
        "specific_modulus" => Ratio(leaf, evidence, "tensile_modulus"),
        "specific_tensile_strength" => Ratio(leaf, evidence, "tensile_strength"),
        "accuracy_at_13kpa" => Product(leaf, evidence),
        "length_to_bore" => Slenderness(leaf, evidence),
        "mass_resolution" => Resolution(leaf, evidence),
        "mixture_concentration" => Compare(leaf, evidence.Quantity("concentration"), ["concentration"]),
        "e0_mpe" => LengthError.Evaluate(leaf, evidence, "e0_mpe_const", "e0_mpe_div"),
        "measurement_uncertainty" => LengthError.Evaluate(leaf, evidence, "linear_uncertainty", "uncertainty_div"),
        "block_size" => Extent.Block(leaf, evidence),
        "largest_dimension" => Extent.Compare(leaf, evidence, largest: true),
        "smallest_dimension" => Extent.Compare(leaf, evidence, largest: false),
        _ => throw new InvalidOperationException($"unknown formula {leaf.Name}"),
    };

    /// <summary>One comparison as an outcome, with what is missing when it is unknown.</summary>
    internal static Outcome Compare(Rule.Derived leaf, Fact.Quantity? value, IReadOnlyList<string> missing)
    {
        var check = Comparisons.Compare(leaf.Path, leaf.Name, value, leaf.Op, leaf.Values[0], leaf.Unit);
        return new Outcome(check.Truth, [check], check.Truth == Truth.Unknown ? missing : [], []);
    }

    // Strength or modulus over weight: metres. Zero or negative densities have been refused by the reader.
    private static Outcome Ratio(Rule.Derived leaf, Evidence evidence, string parameter)
    {
        var over = evidence.Quantity(parameter);
        var density = evidence.Quantity("density");
        if (over is null || density is null || density.Span.Low <= 0)
        {
            return Compare(leaf, null, [.. over is null ? [parameter] : Array.Empty<string>(), .. density is null ? ["density"] : Array.Empty<string>()]);
        }

        var span = new Span(
            over.Span.Low / (density.Span.High * StandardGravity), over.Span.High / (density.Span.Low * StandardGravity), over.Span.Covers && density.Span.Covers);
        return Compare(leaf, new Fact.Quantity(span, leaf.Unit, Worse(over, density), $"{over.AsDeclared} / {density.AsDeclared}"), []);
    }

    private static Outcome Slenderness(Rule.Derived leaf, Evidence evidence)
    {
        var length = evidence.Quantity("length");
        var bore = evidence.Quantity("inner_diameter");
        if (length is null || bore is null || bore.Span.Low <= 0)
        {
            return Compare(leaf, null, [.. length is null ? ["length"] : Array.Empty<string>(), .. bore is null ? ["inner_diameter"] : Array.Empty<string>()]);
        }

        var span = new Span(length.Span.Low / bore.Span.High, length.Span.High / bore.Span.Low, length.Span.Covers && bore.Span.Covers);
        return Compare(leaf, new Fact.Quantity(span, null, Worse(length, bore), $"{length.AsDeclared} / {bore.AsDeclared}"), []);
    }

    private static Outcome Product(Rule.Derived leaf, Evidence evidence)
    {
        var accuracy = evidence.Quantity("accuracy");
        var scale = evidence.Quantity("full_scale");
        if (accuracy is null || scale is null)
        {
            return Compare(leaf, null, [.. accuracy is null ? ["accuracy"] : Array.Empty<string>(), .. scale is null ? ["full_scale"] : Array.Empty<string>()]);
        }

        var span = new Span(accuracy.Span.Low * scale.Span.Low, accuracy.Span.High * scale.Span.High, accuracy.Span.Covers);
        return Compare(leaf, new Fact.Quantity(span, leaf.Unit, Worse(accuracy, scale), $"{accuracy.AsDeclared} of {scale.AsDeclared}"), []);
    }

    private static Outcome Resolution(Rule.Derived leaf, Evidence evidence)
    {
        var fact = evidence.Find("resolution");
        var text = fact?.AsDeclared ?? evidence.FoldedText;
        var value = fact is Fact.Quantity { Unit.Dimension: Dimension.Ratio } quantity ? quantity.Span.Low : PartsIn.Read(text);
        return value is null
            ? Compare(leaf, null, ["resolution"])
            : Compare(leaf, new Fact.Quantity(Span.Of(value.Value), null, fact?.Origin ?? Origin.NamedInText, fact?.AsDeclared ?? text), []);
    }

    private static Origin Worse(Fact left, Fact right) => left.Origin > right.Origin ? left.Origin : right.Origin;
}
