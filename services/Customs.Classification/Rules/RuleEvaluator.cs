using Customs.Primitives;

namespace Customs.Classification;

/// <summary>Evaluates rule trees in Kleene's logic. Nothing is cut short: every comparison is made and shown.</summary>
public static class RuleEvaluator
{
    /// <summary>Evaluates one rule.</summary>
    public static Outcome Evaluate(Rule rule, Evidence evidence) => rule switch
    {
        Rule.All node => Join(node.Of, evidence, parts => parts.Aggregate(Truth.Met, (truth, part) => truth.And(part.Truth))),
        Rule.Any node => Join(node.Of, evidence, parts => parts.Aggregate(Truth.NotMet, (truth, part) => truth.Or(part.Truth))),
        Rule.AtLeast node => Join(node.Of, evidence, parts => TruthTables.AtLeast(node.Count, parts.Select(p => p.Truth))),
        Rule.Not node => Negate(Evaluate(node.Of, evidence)),
        Rule.Compare leaf => Leaf(Comparisons.Compare(leaf, evidence), leaf.Parameter),
        Rule.Within leaf => Leaf(Comparisons.Within(leaf, evidence), leaf.Parameter),
        Rule.OneOf leaf => Leaf(TextChecks.OneOf(leaf, evidence), leaf.Parameter),
        Rule.HasFlag leaf => Leaf(TextChecks.HasFlag(leaf, evidence), leaf.Parameter),
        Rule.OfMaterial leaf => Leaf(TextChecks.OfMaterial(leaf, evidence), leaf.Parameter),
        Rule.Question leaf => new Outcome(Truth.Unknown, [], [], [leaf]),
        Rule.Derived leaf => Derivation.Evaluate(leaf, evidence),
        Rule.Named => new Outcome(evidence.Named ? Truth.Met : Truth.Unknown, [], [], []),
        _ => throw new InvalidOperationException($"unknown rule {rule.GetType().Name}"),
    };

    private static Outcome Leaf(Check check, string parameter) =>
        new(check.Truth, [check], check.Truth == Truth.Unknown ? [parameter] : [], []);

    // What is missing is asked for only where it can still change this node.
    private static Outcome Join(IReadOnlyList<Rule> rules, Evidence evidence, Func<IReadOnlyList<Outcome>, Truth> combine)
    {
        var parts = rules.Select(r => Evaluate(r, evidence)).ToArray();
        var truth = combine(parts);
        var open = truth == Truth.Unknown ? parts.Where(p => p.Truth == Truth.Unknown).ToArray() : [];
        return new Outcome(
            truth,
            [.. parts.SelectMany(p => p.Checks)],
            [.. open.SelectMany(p => p.Missing).Distinct(StringComparer.Ordinal)],
            [.. open.SelectMany(p => p.Questions)]);
    }

    private static Outcome Negate(Outcome outcome) => outcome with
    {
        Truth = outcome.Truth.Not(),
        Checks = [.. outcome.Checks.Select(c => c with { Truth = c.Truth.Not(), Threshold = $"not: {c.Threshold}" })],
    };
}
