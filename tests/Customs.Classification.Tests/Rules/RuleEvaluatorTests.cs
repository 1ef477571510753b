using CsCheck;
using Customs.Primitives;

namespace Customs.Classification.Tests.Rules;

public sealed class RuleEvaluatorTests
{
    private static readonly ControlListPack Pack = TestPack.Read();
    private static readonly Unit Hertz = UnitTable.Find("Hz", Dimension.Frequency)!;
    private static readonly Rule.Compare Fast = new("frequency", Comparison.AtLeast, 600, Hertz, "b");

    [Theory]
    [InlineData(599, Truth.NotMet, true)]
    [InlineData(600, Truth.Met, true)]
    [InlineData(650, Truth.Met, false)]
    [InlineData(400, Truth.NotMet, false)]
    public void A_threshold_divides_and_its_neighbourhood_is_marked(double value, Truth truth, bool boundary)
    {
        var check = Assert.Single(Evaluate(Fast, ("frequency", Span.Of(value))).Checks);
        Assert.Equal((truth, boundary), (check.Truth, check.Boundary));
        Assert.Equal((value - 600) / 600, check.Margin!.Value, 1e-12);
    }

    [Fact]
    public void What_nobody_stated_is_unknown_and_is_asked_for()
    {
        var outcome = Evaluate(Fast);
        Assert.Equal(Truth.Unknown, outcome.Truth);
        Assert.Equal(["frequency"], outcome.Missing);
    }

    [Fact]
    public void What_can_no_longer_change_the_answer_is_not_asked_for()
    {
        var power = new Rule.Compare("power", Comparison.AtLeast, 40, null, "a");
        Assert.Empty(Evaluate(new Rule.All([Fast, power]), ("frequency", Span.Of(100))).Missing);
        Assert.Empty(Evaluate(new Rule.Any([Fast, power]), ("frequency", Span.Of(900))).Missing);
        Assert.Equal(["power"], Evaluate(new Rule.All([Fast, power]), ("frequency", Span.Of(900))).Missing);
    }

    [Fact]
    public void Specially_designed_is_always_a_question() =>
        Assert.Equal(Truth.Unknown, Evaluate(new Rule.All([new Rule.Question("specially designed?", "a"), Fast]), ("frequency", Span.Of(900))).Truth);

    [Fact]
    public void A_capability_that_covers_the_threshold_meets_it() =>
        Assert.Equal(Truth.Met, Evaluate(Fast, ("frequency", new Span(5, 2000, Covers: true))).Truth);

    [Fact]
    public void A_value_known_only_to_lie_somewhere_stays_unknown() =>
        Assert.Equal(Truth.Unknown, Evaluate(Fast, ("frequency", new Span(500, double.PositiveInfinity, Covers: false))).Truth);

    [Fact]
    public void A_quantity_of_another_kind_says_nothing()
    {
        var metres = UnitTable.Find("m", Dimension.Length)!;
        Assert.Equal(Truth.Unknown, Evaluate(Fast, new Fact.Quantity(Span.Of(900), metres, Origin.Declared, "900 m")).Truth);
    }

    [Fact]
    public void At_least_counts_what_could_still_hold()
    {
        var open = new Rule.Question("?", "");
        Assert.Equal(Truth.NotMet, Evaluate(new Rule.AtLeast(2, [Fast, Fast, open]), ("frequency", Span.Of(100))).Truth);
        Assert.Equal(Truth.Unknown, Evaluate(new Rule.AtLeast(2, [Fast, open, open]), ("frequency", Span.Of(100))).Truth);
        Assert.Equal(Truth.Met, Evaluate(new Rule.AtLeast(2, [Fast, Fast, open]), ("frequency", Span.Of(900))).Truth);
    }

    [Theory]
    [InlineData(230e9, 1800, Truth.Met)]
    [InlineData(70e9, 1440, Truth.NotMet)]
    public void Specific_modulus_is_modulus_over_weight(double modulus, double density, Truth expected) =>
        Assert.Equal(expected, Evaluate(
            new Rule.Derived("specific_modulus", Comparison.AtLeast, [12.7e6], 0, null, "a"), ("tensile_modulus", Span.Of(modulus)), ("density", Span.Of(density))).Truth);

    [Theory]
    [InlineData(0.9e-6, 600, Truth.Met)]
    [InlineData(2.5e-6, 250, Truth.NotMet)]
    [InlineData(2.5e-6, 2000, Truth.Unknown)]
    public void An_error_of_length_is_compared_at_any_point_of_the_range(double constant, double divisor, Truth expected) =>
        Assert.Equal(expected, Evaluate(
            new Rule.Derived("e0_mpe", Comparison.AtMost, [1.7e-6], 800, UnitTable.Find("um", Dimension.Length), "a.2"), ("e0_mpe_const", Span.Of(constant)), ("e0_mpe_div", Span.Of(divisor))).Truth);

    [Fact]
    public void Any_tree_of_unknown_leaves_is_never_met()
    {
        var leaf = Gen.OneOf<Rule>(Fast, new Rule.HasFlag("sterilisable", true, ""), new Rule.Question("?", ""), new Rule.OneOf("wetted_material", ["x9"], ""));
        var tree = Gen.Select(leaf.Array[1, 4], Gen.Bool, (Rule (Rule[] parts, bool all) => all ? new Rule.All(parts) : new Rule.Any(parts)));
        tree.Sample(rule => Evaluate(rule).Truth == Truth.Unknown);
    }

    private static Outcome Evaluate(Rule rule, params (string Id, Span Span)[] facts) =>
        RuleEvaluator.Evaluate(rule, Evidence(facts.ToDictionary(f => f.Id, Fact (f) => new Fact.Quantity(f.Span, null, Origin.Declared, "x"))));

    private static Outcome Evaluate(Rule rule, Fact fact) => RuleEvaluator.Evaluate(rule, Evidence(new Dictionary<string, Fact> { ["frequency"] = fact }));

    private static Evidence Evidence(Dictionary<string, Fact> facts) => new(facts, new Dictionary<string, Fact>(), Pack.Parameters, Pack.Materials, "", named: true);
}
