namespace Customs.Classification.Tests.Starter;

/// <summary>Makes a line that meets a rule of the pack: its name, and a value for every leaf; null where a leaf asks for what only the exporter can say.</summary>
internal static class MetLine
{
    private const double Clear = 0.1;

    /// <summary>The parameters that meet a rule; of alternatives the first that can be met.</summary>
    public static Dictionary<string, DeclaredParameter>? Of(Rule rule, ControlListPack pack) => rule switch
    {
        Rule.All node => Join(node.Of, pack),
        Rule.Any node => node.Of.Select(r => Of(r, pack)).FirstOrDefault(p => p is not null),
        Rule.AtLeast node => Join(node.Of.Take(node.Count), pack),
        Rule.Compare leaf => One(leaf.Parameter, Number(leaf, Beyond(leaf.Op, leaf.Value, Clear))),
        Rule.Within leaf when !double.IsInfinity(leaf.Max) => One(leaf.Parameter, Quantity(leaf.Parameter, (leaf.Min + leaf.Max) / 2, leaf.Unit)),
        Rule.OneOf leaf => One(leaf.Parameter, new DeclaredParameter(leaf.Parameter, new DeclaredValue.Text(leaf.Values[0]))),
        Rule.HasFlag leaf => One(leaf.Parameter, new DeclaredParameter(leaf.Parameter, new DeclaredValue.Flag(leaf.Value))),
        Rule.Named => [],
        _ => null,
    };

    /// <summary>A comparison's parameter with another value in the base unit, declared in the unit of the paragraph. A share below a whole stays below it.</summary>
    public static DeclaredParameter Number(Rule.Compare leaf, double value) => Quantity(
        leaf.Parameter, leaf is { Unit.Dimension: Dimension.Ratio, Value: < 1 } ? Math.Min(value, leaf.Value + ((1 - leaf.Value) / 2)) : value, leaf.Unit);

    /// <summary>The value that lies beyond a threshold by a share of it.</summary>
    public static double Beyond(Comparison op, double threshold, double share)
    {
        var step = threshold == 0 ? share : Math.Abs(threshold) * share;
        return op switch
        {
            Comparison.AtLeast or Comparison.MoreThan or Comparison.NotEqualTo => threshold + step,
            Comparison.AtMost or Comparison.LessThan => threshold - step,
            Comparison.EqualTo => threshold,
            _ => throw new InvalidOperationException("unknown comparison"),
        };
    }

    private static DeclaredParameter Quantity(string parameter, double value, Unit? unit) =>
        new(parameter, new DeclaredValue.Number(unit?.FromBase(value) ?? value), unit is null or { Dimension: Dimension.Number } ? "" : unit.Symbol);

    private static Dictionary<string, DeclaredParameter> One(string name, DeclaredParameter parameter) => new(StringComparer.Ordinal) { [name] = parameter };

    // Two leaves that ask one parameter for different things are met by one value only now and then.
    private static Dictionary<string, DeclaredParameter>? Join(IEnumerable<Rule> rules, ControlListPack pack)
    {
        var all = new Dictionary<string, DeclaredParameter>(StringComparer.Ordinal);
        foreach (var rule in rules)
        {
            if (Of(rule, pack) is not { } some || some.Keys.Any(all.ContainsKey))
            {
                return null;
            }

            foreach (var (name, parameter) in some)
            {
                all[name] = parameter;
            }
        }

        return all;
    }
}
