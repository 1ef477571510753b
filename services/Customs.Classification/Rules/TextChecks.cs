using Customs.Primitives;

namespace Customs.Classification;

/// <summary>Evaluates texts, flags and materials.</summary>
public static class TextChecks
{
    /// <summary>Whether a text contains one of the words. What the description says counts when the parameter was not declared; silence stays unknown.</summary>
    public static Check OneOf(Rule.OneOf leaf, Evidence evidence)
    {
        var threshold = string.Join(" or ", leaf.Values);
        if (evidence.Find(leaf.Parameter) is { } fact)
        {
            var words = fact is Fact.Words text ? text.Folded : Fold.Of(fact.AsDeclared);
            var canonical = evidence.Materials.NamesIn(words);
            var met = leaf.Values.Any(v => Fold.Contains(words, Fold.Of(v)) || canonical.Any(n => Fold.Contains(n, Fold.Of(v))));
            return new Check(leaf.Path, leaf.Parameter, fact.AsDeclared, threshold, met ? Truth.Met : Truth.NotMet, null, false, fact.Origin);
        }

        var names = evidence.Materials.NamesIn(evidence.FoldedText);
        var found = leaf.Values.FirstOrDefault(v =>
            Fold.Of(v) is { Length: > 2 } folded && (Fold.Contains(evidence.FoldedText, folded) || names.Any(n => Fold.Contains(n, folded))));
        return found is null
            ? new Check(leaf.Path, leaf.Parameter, "", threshold, Truth.Unknown, null, false, null)
            : new Check(leaf.Path, leaf.Parameter, found, threshold, Truth.Met, null, false, Origin.NamedInText);
    }

    /// <summary>Whether goods have a property. A number or a text in place of a flag counts as yes, a zero or "none" as no.</summary>
    public static Check HasFlag(Rule.HasFlag leaf, Evidence evidence)
    {
        var threshold = leaf.Value ? "yes" : "no";
        bool? value = evidence.Find(leaf.Parameter) switch
        {
            Fact.Flag flag => flag.Value,
            Fact.Quantity quantity => quantity.Span.High > 0,
            Fact.Words words => !Negation.IsNo(words.Folded),
            Fact.Sizes => true,
            _ => null,
        };
        var fact = evidence.Find(leaf.Parameter);
        return value is null
            ? new Check(leaf.Path, leaf.Parameter, "", threshold, Truth.Unknown, null, false, null)
            : new Check(leaf.Path, leaf.Parameter, fact!.AsDeclared, threshold, value == leaf.Value ? Truth.Met : Truth.NotMet, null, false, fact.Origin);
    }

    /// <summary>Whether a material belongs to a class. A declared material that no class knows stays unknown.</summary>
    public static Check OfMaterial(Rule.OfMaterial leaf, Evidence evidence)
    {
        var threshold = $"material of {leaf.Class}";
        var fact = evidence.Find(leaf.Parameter);
        var words = fact switch { null => evidence.FoldedText, Fact.Words text => text.Folded, _ => Fold.Of(fact.AsDeclared) };
        var truth = evidence.Materials.Belongs(words, leaf.Class);
        var declared = fact?.AsDeclared ?? (truth == Truth.Unknown ? "" : string.Join(", ", evidence.Materials.NamesIn(words)));
        return new Check(leaf.Path, leaf.Parameter, declared, threshold, truth, null, false, fact?.Origin ?? (truth == Truth.Unknown ? null : Origin.NamedInText)) { IsMaterial = true };
    }
}
