using Customs.Primitives;

namespace Customs.Classification;

/// <summary>Sizes of pieces: a block that can be cut from them, their largest and their smallest dimension.</summary>
internal static class Extent
{
    private static readonly string[] Lengths = ["length", "width", "height", "thickness", "diameter", "outer_diameter"];

    /// <summary>Whether a block of the given sides fits into the piece, whichever way round.</summary>
    public static Outcome Block(Rule.Derived leaf, Evidence evidence)
    {
        var threshold = $">= {string.Join(" x ", leaf.Values.Select(v => Span.Text(leaf.Unit?.FromBase(v) ?? v)))} {leaf.Unit?.Symbol}";
        var (sizes, origin, declared) = Sides(evidence);
        if (sizes.Count < leaf.Values.Count)
        {
            // One side that is too small for the smallest decides already; a known side that is large enough does not.
            var tooSmall = sizes.Any(s => s < leaf.Values.Min());
            var truth = tooSmall ? Truth.NotMet : Truth.Unknown;
            return new Outcome(truth, [new Check(leaf.Path, "dims", declared, threshold, truth, null, false, origin)], tooSmall ? [] : ["dims"], []);
        }

        var have = sizes.Order().TakeLast(leaf.Values.Count).ToArray();
        var need = leaf.Values.Order().ToArray();
        var met = have.Zip(need).All(p => p.First >= p.Second * (1 - 1e-9)) ? Truth.Met : Truth.NotMet;
        var margin = have.Zip(need).Min(p => (p.First - p.Second) / p.Second);
        return new Outcome(met, [new Check(leaf.Path, "dims", declared, threshold, met, margin, Math.Abs(margin) <= Comparisons.Band, origin)], [], []);
    }

    /// <summary>Compares the largest or the smallest dimension.</summary>
    public static Outcome Compare(Rule.Derived leaf, Evidence evidence, bool largest)
    {
        var (sizes, origin, declared) = Sides(evidence);
        var complete = sizes.Count >= 3;
        if (sizes.Count == 0 || origin is null)
        {
            return Derivation.Compare(leaf, null, ["dims"]);
        }

        var span = complete ? Span.Of(largest ? sizes.Max() : sizes.Min())
            : largest ? new Span(sizes.Max(), double.PositiveInfinity, Covers: false) : new Span(0, sizes.Min(), Covers: false);
        return Derivation.Compare(leaf, new Fact.Quantity(span, leaf.Unit, origin.Value, declared), ["dims"]);
    }

    private static (IReadOnlyList<double> Sizes, Origin? Origin, string Declared) Sides(Evidence evidence)
    {
        if (evidence.Find("dims") is Fact.Sizes sizes)
        {
            return (sizes.Lengths, sizes.Origin, sizes.AsDeclared);
        }

        var found = new List<double>();
        var declared = new List<string>();
        Origin? origin = null;
        foreach (var name in Lengths)
        {
            if (evidence.Quantity(name) is { } fact && !double.IsInfinity(fact.Span.High))
            {
                // A diameter gives two of the three sides.
                found.AddRange(name.EndsWith("diameter", StringComparison.Ordinal) ? [fact.Span.High, fact.Span.High] : [fact.Span.High]);
                declared.Add($"{name} {fact.AsDeclared}");
                origin = origin is null || fact.Origin > origin ? fact.Origin : origin;
            }
        }

        return (found, origin, string.Join(", ", declared));
    }
}
