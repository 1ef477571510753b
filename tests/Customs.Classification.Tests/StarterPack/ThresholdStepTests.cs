using Customs.Primitives;

namespace Customs.Classification.Tests.Starter;

/// <summary>One step across each threshold of the pack: a declared value is read, converted and compared.</summary>
public sealed class ThresholdStepTests
{
    private const double Step = 0.001;

    private static readonly DateOnly Today = new(2026, 11, 24);
    private static readonly ControlListPack Pack = Customs.Classification.StarterPack.Read();
    private static readonly LineReader Reader = new(Pack.Parameters, new PropertyWords(Pack.Parameters), Pack.Trade);

    private static readonly (ControlEntry Entry, Rule.Compare Leaf, Dictionary<string, DeclaredParameter> Met)[] Steps =
    [
        .. from entry in Pack.Entries
           where entry.Tier == Tier.Threshold && entry.InForce(Today) && entry.Names.Any(n => n.Language == "en")
           from variant in entry.Variants
           where variant.InForce(Today)
           from alternative in Alternatives(variant.Rule)
           let met = MetLine.Of(alternative, Pack)
           where met is not null
           from leaf in alternative.Leaves().OfType<Rule.Compare>()
           where leaf.Op != Comparison.EqualTo && met.ContainsKey(leaf.Parameter)
           select (entry, leaf, met),
    ];

    [Fact]
    public void Most_thresholds_of_the_pack_can_be_stepped_across() => Assert.InRange(Steps.Length, 150, int.MaxValue);

    [Fact]
    public void A_step_beyond_a_threshold_meets_it_and_a_step_short_of_it_does_not()
    {
        var wrong = new List<string>();
        foreach (var (entry, leaf, met) in Steps)
        {
            var beyond = Check(entry, leaf, met, MetLine.Beyond(leaf.Op, leaf.Value, Step));
            var shortOf = Check(entry, leaf, met, MetLine.Beyond(leaf.Op, leaf.Value, -Step));
            if (leaf.Op != Comparison.NotEqualTo && (beyond, shortOf) != (Truth.Met, Truth.NotMet))
            {
                wrong.Add($"{entry.Id} {leaf.Path} {leaf.Parameter} {leaf.Op} {leaf.Unit?.FromBase(leaf.Value) ?? leaf.Value} {leaf.Unit?.Symbol}: beyond {beyond}, short of it {shortOf}");
            }
        }

        Assert.Empty(wrong);
    }

    [Fact]
    public void At_a_threshold_at_least_is_met_and_more_than_is_not() =>
        Assert.Empty(Steps
            .Where(s => s.Leaf.Op != Comparison.NotEqualTo && Check(s.Entry, s.Leaf, s.Met, s.Leaf.Value) != (s.Leaf.Op is Comparison.AtLeast or Comparison.AtMost ? Truth.Met : Truth.NotMet))
            .Select(s => $"{s.Entry.Id} {s.Leaf.Path} {s.Leaf.Parameter} {s.Leaf.Op} {s.Leaf.Unit?.FromBase(s.Leaf.Value) ?? s.Leaf.Value}"));

    // Only the parts that hold together are stepped: of alternatives one, with all its conditions.
    private static IEnumerable<Rule> Alternatives(Rule rule) => rule is Rule.Any any ? any.Of.SelectMany(Alternatives) : [rule];

    private static Truth? Check(ControlEntry entry, Rule.Compare leaf, Dictionary<string, DeclaredParameter> met, double value)
    {
        var parameters = met.Where(p => p.Key != leaf.Parameter).Select(p => p.Value).Append(MetLine.Number(leaf, value)).ToArray();
        var read = Reader.Read(new GoodsLine("step", entry.Names.First(n => n.Language == "en").Text) { Parameters = parameters });
        var evidence = new Evidence(read.Facts, new Dictionary<string, Fact>(StringComparer.Ordinal), Pack.Parameters, Pack.Materials, read.Named.Folded, named: true);
        return RuleEvaluator.Evaluate(leaf, evidence).Truth;
    }
}
