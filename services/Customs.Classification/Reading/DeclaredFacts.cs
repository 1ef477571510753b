using System.Globalization;
using Customs.Primitives;

namespace Customs.Classification;

/// <summary>Reads declared parameters in both forms: name, value and unit apart, or the unit at the end of the name.</summary>
public sealed class DeclaredFacts(ParameterVocabulary vocabulary)
{
    private static readonly Dimension[] MayBeNegative = [Dimension.Temperature, Dimension.Number, Dimension.Angle, Dimension.AngularRate, Dimension.Voltage, Dimension.Acceleration, Dimension.Text];

    // Words under a name that the vocabulary does not know describe goods when there are this many of them; fewer are the value of some property.
    private const int LeastWords = 4;
    private const int LongestWords = 400;

    /// <summary>Reads all parameters of a line. Words under an unknown name still say what the goods are.</summary>
    /// <param name="line">The line.</param>
    /// <param name="language">Its language.</param>
    /// <param name="rivals">Gets the other value of a parameter that is declared twice.</param>
    /// <param name="notUnderstood">Gets what could not be read.</param>
    /// <param name="contradictions">Gets what cannot be.</param>
    public Dictionary<string, Fact> Read(GoodsLine line, string language, Dictionary<string, Fact> rivals, ICollection<string> notUnderstood, ICollection<FieldViolation> contradictions)
    {
        var facts = new Dictionary<string, Fact>(StringComparer.Ordinal);
        foreach (var declared in line.Parameters)
        {
            var field = $"params.{declared.Name}";
            if (declared.Value is null)
            {
                continue;
            }

            var (parameter, unit) = Parameter(declared, notUnderstood);
            if (parameter is null)
            {
                if (declared.Value is DeclaredValue.Text { Value.Length: <= LongestWords } words && words.Value.Split(' ', StringSplitOptions.RemoveEmptyEntries).Length >= LeastWords)
                {
                    facts.TryAdd(field, new Fact.Words(Fold.Of(words.Value), Origin.Declared, words.Value));
                }

                continue;
            }

            if (Fact(declared, parameter, unit, language, field, notUnderstood) is not { } fact || !Possible(fact, parameter, field, contradictions))
            {
                continue;
            }

            if (!facts.TryAdd(parameter.Id, fact) && Differs(facts[parameter.Id], fact))
            {
                rivals.TryAdd(parameter.Id, fact);
                contradictions.Add(new FieldViolation(field, declared.Source.Length > 0
                    ? $"{parameter.Name} is declared as {facts[parameter.Id].AsDeclared}; known is {fact.AsDeclared} ({declared.Source})"
                    : $"{parameter.Name} is declared twice: {facts[parameter.Id].AsDeclared} and {fact.AsDeclared}"));
            }
        }

        return facts;
    }

    private (Parameter? Parameter, string Unit) Parameter(DeclaredParameter declared, ICollection<string> notUnderstood)
    {
        if (vocabulary.Named(declared.Name) is { } known)
        {
            if (declared.Unit.Length > 0 && UnitTable.Find(declared.Unit) is [var other, ..] && UnitTable.Find(declared.Unit, known.Dimension) is null
                && vocabulary.Special(known, other.Dimension) is { } special)
            {
                return (special, declared.Unit);
            }

            return (known, declared.Unit.Length > 0 ? declared.Unit : UnitAtEnd(declared.Name, known.Dimension));
        }

        // powerKW, chamberM3, forceSineKN: the longest ending that is a unit and leaves a known name.
        for (var cut = 1; cut < declared.Name.Length; cut++)
        {
            if (!BeginsWord(declared.Name, cut) || UnitTable.Find(declared.Name.AsSpan(cut)) is not { Length: > 0 } units)
            {
                continue;
            }

            if (vocabulary.Named(declared.Name[..cut].TrimEnd('_', '-', ' ')) is { } parameter && units.ToArray().Any(u => u.Dimension == parameter.Dimension))
            {
                return (parameter, declared.Name[cut..]);
            }
        }

        notUnderstood.Add($"parameter {declared.Name}");
        return (null, "");
    }

    // The vocabulary may know the name with its unit: maxFrequencyHz.
    private static string UnitAtEnd(string name, Dimension dimension)
    {
        for (var cut = 1; cut < name.Length; cut++)
        {
            if (BeginsWord(name, cut) && UnitTable.Find(name.AsSpan(cut), dimension == Dimension.Dimensions ? Dimension.Length : dimension) is not null)
            {
                return name[cut..];
            }
        }

        return "";
    }

    private static bool BeginsWord(string name, int at) =>
        char.IsAsciiLetterUpper(name[at]) || char.IsAsciiDigit(name[at]) || name[at] is '%' or 'µ' || name[at - 1] is '_' or '-' or ' ';

    private static Fact? Fact(DeclaredParameter declared, Parameter parameter, string unit, string language, string field, ICollection<string> notUnderstood)
    {
        switch (declared.Value)
        {
            case DeclaredValue.Flag flag:
                return new Fact.Flag(flag.Value, Origin.Declared, flag.Value ? "yes" : "no");
            case DeclaredValue.Numbers numbers when Unit(parameter, unit, field, notUnderstood) is var sideUnit:
                return new Fact.Sizes(
                    [.. numbers.Values.Select(v => sideUnit?.ToBase(v) ?? v)], Origin.Declared, $"{string.Join(" x ", numbers.Values.Select(Span.Text))} {unit}".Trim());
            case DeclaredValue.Number number when parameter.Dimension is not Dimension.Text:
                return Quantity(Span.Of(number.Value), parameter, unit, field, notUnderstood);
            case DeclaredValue.Number number:
                var words = number.Value.ToString(CultureInfo.InvariantCulture);
                return new Fact.Words(Fold.Of(words), Origin.Declared, $"{words} {unit}".Trim());
            case DeclaredValue.Text text:
                return Text(text.Value, parameter, unit, language, field, notUnderstood);
            default:
                throw new InvalidOperationException("unknown declared value");
        }
    }

    private static Fact? Text(string text, Parameter parameter, string unit, string language, string field, ICollection<string> notUnderstood)
    {
        if (parameter.Dimension is Dimension.Text or Dimension.Flag)
        {
            var folded = Fold.Of(text);
            return parameter.Dimension == Dimension.Flag && folded is "true" or "yes" or "ja" or "oui" ? new Fact.Flag(true, Origin.Declared, text) : new Fact.Words(folded, Origin.Declared, text);
        }

        if (QuantityScanner.Value(text, language) is not { } quantity)
        {
            if (Negation.IsNo(Fold.Of(text)))
            {
                return null;
            }

            notUnderstood.Add($"{field}: '{Short(text)}' is no value of {parameter.Name}");
            return null;
        }

        var spelled = quantity.In(parameter.Dimension)?.Symbol ?? unit;
        if (quantity.Sides.Count > 1)
        {
            var length = UnitTable.Find(quantity.In(Dimension.Length)?.Symbol ?? unit, Dimension.Length);
            return new Fact.Sizes([.. quantity.Sides.Select(v => length?.ToBase(v) ?? v)], Origin.Declared, $"{text} {unit}".Trim());
        }

        return Quantity(quantity.Value, parameter, spelled, field, notUnderstood);
    }

    private static Fact.Quantity? Quantity(Span span, Parameter parameter, string unit, string field, ICollection<string> notUnderstood)
    {
        var known = Unit(parameter, unit, field, notUnderstood);
        if (known is null && parameter.Dimension is not (Dimension.Number or Dimension.Ratio or Dimension.Flag))
        {
            return null;
        }

        // A share without a unit is taken as a fraction only when it is named a ratio.
        var value = known is null ? span : span.ToBase(known);
        return new Fact.Quantity(value, known, Origin.Declared, span.Print(known is null ? null : known with { Scale = 1, Offset = 0 }));
    }

    private static Unit? Unit(Parameter parameter, string unit, string field, ICollection<string> notUnderstood)
    {
        if (unit.Length == 0)
        {
            if (parameter.Dimension is not (Dimension.Number or Dimension.Ratio or Dimension.Flag or Dimension.Text))
            {
                notUnderstood.Add($"{field}: no unit is given");
            }

            return null;
        }

        var dimension = parameter.Dimension == Dimension.Dimensions ? Dimension.Length : parameter.Dimension;
        if (UnitTable.Find(unit, dimension) is { } known)
        {
            return known;
        }

        if (UnitTable.Find(unit) is [var other, ..])
        {
            if (dimension == Dimension.Number)
            {
                return null;
            }

            notUnderstood.Add($"{field}: {unit} is no unit of {parameter.Name} ({parameter.Dimension})");
            return other;
        }

        if (dimension is not (Dimension.Number or Dimension.Text or Dimension.Flag))
        {
            notUnderstood.Add($"{field}: unit '{Short(unit)}' is not known");
        }

        return null;
    }

    private static bool Possible(Fact fact, Parameter parameter, string field, ICollection<FieldViolation> contradictions)
    {
        if (fact is Fact.Sizes sizes && sizes.Lengths.Any(l => !(l > 0) || double.IsInfinity(l)))
        {
            contradictions.Add(new FieldViolation(field, $"a size cannot be {fact.AsDeclared}"));
            return false;
        }

        if (fact is not Fact.Quantity { Span: var span })
        {
            return true;
        }

        var problem = double.IsNaN(span.Low) || double.IsNaN(span.High) || (span.IsPoint && double.IsInfinity(span.Low)) ? "is no number"
            : parameter.Dimension == Dimension.Temperature && span.High < -273.15 ? "lies below absolute zero"
            : !MayBeNegative.Contains(parameter.Dimension) && (span.Low < 0 && !double.IsInfinity(span.Low)) ? "cannot be negative"
            : parameter.Min is { } min && span.High < min ? $"cannot be less than {Span.Text(min)}"
            : parameter.Max is { } max && span.Low > max ? $"cannot be more than {Span.Text(max)}"
            : null;
        if (problem is not null)
        {
            contradictions.Add(new FieldViolation(field, $"{parameter.Name} {fact.AsDeclared} {problem}"));
        }

        return problem is null;
    }

    private static bool Differs(Fact first, Fact second) => (first, second) switch
    {
        (Fact.Quantity a, Fact.Quantity b) => Math.Abs(a.Span.High - b.Span.High) > Math.Abs(a.Span.High) * 1e-6,
        (Fact.Flag a, Fact.Flag b) => a.Value != b.Value,
        (Fact.Words a, Fact.Words b) => a.Folded != b.Folded,
        _ => false,
    };

    private static string Short(string text) => text.Length <= 40 ? text : string.Concat(text.AsSpan(0, 40), "…");
}
