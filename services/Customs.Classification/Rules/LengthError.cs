using Customs.Primitives;

namespace Customs.Classification;

/// <summary>Maximum permissible error of length measurement, E0,MPE = A + L/B micrometres (ISO 10360-2), against the same form.</summary>
/// <remarks>The paragraph asks whether it is met at any point of the range. At L = 0 only the constants count; a machine whose error also grows
/// faster with L than the limit, or as fast, and begins above it, never meets it.</remarks>
internal static class LengthError
{
    public static Outcome Evaluate(Rule.Derived leaf, Evidence evidence, string constantName, string divisorName)
    {
        var constant = evidence.Quantity(constantName);
        var divisor = evidence.Quantity(divisorName);
        var threshold = $"{Comparisons.Sign(leaf.Op)} ({Span.Text(leaf.Unit?.FromBase(leaf.Values[0]) ?? leaf.Values[0])} + L/{Span.Text(leaf.Divisor)}) {leaf.Unit?.Symbol}";
        var declared = constant is null ? "" : $"{constant.Span.Print(constant.Unit)} + L/{(divisor is null ? "?" : Span.Text(divisor.Span.Low))}";
        var truth = constant is null ? Truth.Unknown
            : constant.Span.High <= leaf.Values[0] ? Truth.Met
            : divisor is null ? Truth.Unknown
            : divisor.Span.High <= leaf.Divisor ? Truth.NotMet
            : Truth.Unknown;
        var margin = constant is null ? (double?)null : (constant.Span.High - leaf.Values[0]) / leaf.Values[0];
        IReadOnlyList<string> missing = truth != Truth.Unknown ? [] : constant is null ? [constantName] : divisor is null ? [divisorName] : ["axis_length"];
        return new Outcome(
            truth, [new Check(leaf.Path, leaf.Name, declared, threshold, truth, margin, margin is { } m && Math.Abs(m) <= Comparisons.Band, constant?.Origin)], missing, []);
    }
}
