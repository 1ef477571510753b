using Customs.Primitives;

namespace Customs.Classification;

/// <summary>Compares quantities with thresholds.</summary>
/// <remarks>A capability that covers a range meets a threshold where one of its values does; a value known only to lie in a range
/// meets it when all of the range does, and stays unknown when part of it does. Counts have no boundary band.</remarks>
public static class Comparisons
{
    /// <summary>Width of the band around a threshold in which a value is marked, as a share of the threshold.</summary>
    public const double Band = 0.02;

    // Conversions may not decide: 0.2 % and 0.002 are the same threshold.
    private const double Rounding = 1e-9;

    /// <summary>Compares with a threshold.</summary>
    public static Check Compare(Rule.Compare leaf, Evidence evidence) =>
        Compare(leaf.Path, leaf.Parameter, evidence.Quantity(leaf.Parameter), leaf.Op, leaf.Value, leaf.Unit);

    /// <summary>Compares a value that may be absent with a threshold.</summary>
    public static Check Compare(string path, string parameter, Fact.Quantity? fact, Comparison op, double value, Unit? unit)
    {
        var threshold = $"{Sign(op)} {Span.Of(value).Print(unit)}";
        if (fact is null || !Comparable(fact, unit))
        {
            return new Check(path, parameter, "", threshold, Truth.Unknown, null, false, null);
        }

        var span = parameter.StartsWith("max_", StringComparison.Ordinal) && fact.Span.Covers ? Span.Of(fact.Span.High)
            : parameter.StartsWith("min_", StringComparison.Ordinal) && fact.Span.Covers ? Span.Of(fact.Span.Low)
            : fact.Span;
        var truth = Decide(span, x => Holds(x, op, value));
        var nearest = op is Comparison.AtLeast or Comparison.MoreThan ? Finite(span.High, span.Low) : Finite(span.Low, span.High);
        var margin = value == 0 ? (double?)null : (nearest - value) / Math.Abs(value);
        return new Check(path, parameter, Print(fact, unit), threshold, truth, margin, unit is not null && margin is { } m && Math.Abs(m) <= Band, fact.Origin);
    }

    /// <summary>Compares with a range.</summary>
    public static Check Within(Rule.Within leaf, Evidence evidence)
    {
        var threshold = new Span(leaf.Min, leaf.Max, Covers: true).Print(leaf.Unit);
        if (evidence.Quantity(leaf.Parameter) is not { } fact || !Comparable(fact, leaf.Unit))
        {
            return new Check(leaf.Path, leaf.Parameter, "", threshold, Truth.Unknown, null, false, null);
        }

        var span = fact.Span;
        var slack = Rounding * Math.Max(Math.Abs(leaf.Min), Math.Abs(leaf.Max));
        var overlaps = span.Low <= leaf.Max + slack && span.High >= leaf.Min - slack;
        var inside = span.Low >= leaf.Min - slack && span.High <= leaf.Max + slack;
        var truth = !overlaps ? Truth.NotMet : inside || span.Covers ? Truth.Met : Truth.Unknown;
        var value = Finite(span.Low, span.High);
        var end = Math.Abs(value - leaf.Min) <= Math.Abs(value - leaf.Max) ? leaf.Min : leaf.Max;
        var margin = end == 0 || double.IsInfinity(end) ? (double?)null : (value - end) / Math.Abs(end);
        var near = leaf.Unit is not null && margin is { } m && Math.Abs(m) <= Band;
        return new Check(leaf.Path, leaf.Parameter, Print(fact, leaf.Unit), threshold, truth, margin, near, fact.Origin);
    }

    /// <summary>How a comparison is written.</summary>
    public static string Sign(Comparison op) => op switch
    {
        Comparison.AtLeast => ">=",
        Comparison.MoreThan => ">",
        Comparison.AtMost => "<=",
        Comparison.LessThan => "<",
        Comparison.EqualTo => "=",
        Comparison.NotEqualTo => "<>",
        _ => throw new InvalidOperationException("unknown comparison"),
    };

    /// <summary>The declared value as written, with its conversion when the paragraph uses another unit.</summary>
    public static string Print(Fact.Quantity fact, Unit? unit)
    {
        var own = fact.Span.Print(fact.Unit);
        return unit is null || fact.Unit is null || fact.Unit.Symbol == unit.Symbol ? own : $"{own} = {fact.Span.Print(unit)}";
    }

    // A length in kilobases says nothing of metres.
    private static bool Comparable(Fact.Quantity fact, Unit? unit) => fact.Unit is null || unit is null || fact.Unit.Dimension == unit.Dimension;

    private static Truth Decide(Span span, Func<double, bool> holds)
    {
        var low = holds(span.Low);
        var high = holds(span.High);
        return low && high ? Truth.Met : low || high ? (span.Covers ? Truth.Met : Truth.Unknown) : Truth.NotMet;
    }

    private static bool Holds(double x, Comparison op, double value)
    {
        var slack = Rounding * Math.Max(Math.Abs(value), double.IsInfinity(x) ? 0 : Math.Abs(x));
        return op switch
        {
            Comparison.AtLeast => x >= value - slack,
            Comparison.MoreThan => x > value + slack,
            Comparison.AtMost => x <= value + slack,
            Comparison.LessThan => x < value - slack,
            Comparison.EqualTo => Math.Abs(x - value) <= slack,
            Comparison.NotEqualTo => Math.Abs(x - value) > slack,
            _ => throw new InvalidOperationException("unknown comparison"),
        };
    }

    private static double Finite(double first, double second) => double.IsInfinity(first) ? second : first;
}
