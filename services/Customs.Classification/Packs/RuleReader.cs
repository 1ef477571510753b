using System.Text.Json;

namespace Customs.Classification;

/// <summary>Reads rule trees of a pack; thresholds become base units of their parameter's dimension.</summary>
internal sealed class RuleReader(ParameterVocabulary vocabulary, MaterialClasses materials)
{
    /// <summary>Reads one node; what is wrong with it is noted and the node becomes a question, which is never met by itself.</summary>
    public Rule Read(JsonFields node)
    {
        if (node.Element.ValueKind != JsonValueKind.Object)
        {
            node.Wrong("", "a rule is an object");
            return new Rule.Question("unreadable rule", "");
        }

        var path = node.Optional("path") is "title" ? "" : node.Optional("path");
        return node switch
        {
            _ when node.Has("all") => new Rule.All(Children(node, "all")),
            _ when node.Has("any") => new Rule.Any(Children(node, "any")),
            _ when node.Has("atLeast") => new Rule.AtLeast((int)(node.Number("atLeast") ?? 1), Children(node, "of")),
            _ when node.Has("not") => new Rule.Not(Read(new JsonFields(node.Get("not")!.Value, node.Path + ".not", node.Violations))),
            _ when node.Has("flag") => new Rule.HasFlag(Known(node, "flag"), node.Get("value") is not { ValueKind: JsonValueKind.False }, path),
            _ when node.Has("material") => Material(node, path),
            _ when node.Has("question") => new Rule.Question(node.Required("question"), path),
            _ when node.Has("derived") => Derived(node, path),
            _ when node.Has("named") => new Rule.Named(path),
            _ when node.Has("param") => Parameter(node, path),
            _ => Unknown(node),
        };
    }

    private static Rule.Question Unknown(JsonFields node)
    {
        node.Wrong("", "no kind of rule is known by these fields");
        return new Rule.Question("unreadable rule", "");
    }

    private Rule[] Children(JsonFields node, string name)
    {
        var children = node.Objects(name).Select(Read).ToArray();
        if (children.Length == 0)
        {
            node.Wrong(name, "at least one part is needed");
        }

        return children;
    }

    private string Known(JsonFields node, string field)
    {
        var id = node.Required(field);
        if (id.Length > 0 && vocabulary.Find(id) is null)
        {
            node.Wrong(field, $"parameter '{id}' is not in the vocabulary");
        }

        return id;
    }

    private Rule.OfMaterial Material(JsonFields node, string path)
    {
        var name = node.Required("class");
        if (name.Length > 0 && !materials.HasClass(name))
        {
            node.Wrong("class", $"there is no class of materials '{name}'");
        }

        return new Rule.OfMaterial(Known(node, "material"), name, path);
    }

    private Rule Parameter(JsonFields node, string path)
    {
        var id = Known(node, "param");
        var dimension = vocabulary.Find(id)?.Dimension;
        switch (node.Required("op"))
        {
            case "oneOf":
                return new Rule.OneOf(id, node.Texts("values"), path);
            case "within":
                var unit = UnitOf(node, dimension);
                return new Rule.Within(
                    id, Base(node.Number("min") ?? double.NegativeInfinity, unit), Base(node.Number("max") ?? double.PositiveInfinity, unit), unit, path);
            case var op:
                var thresholdUnit = UnitOf(node, dimension);
                if (node.Number("value") is not { } value)
                {
                    node.Wrong("value", "a number is needed");
                    value = 0;
                }

                return new Rule.Compare(id, Op(node, op), Base(value, thresholdUnit), thresholdUnit, path);
        }
    }

    private static Rule.Derived Derived(JsonFields node, string path)
    {
        var name = node.Required("derived");
        if (Derivation.Inputs(name).Count == 0)
        {
            node.Wrong("derived", $"'{name}' is no formula of the engine");
        }

        // Shares of mixtures are written in percent.
        var unit = UnitOf(node, null) ?? (name == "mixture_concentration" ? UnitTable.Find("%", Dimension.Ratio) : null);
        double[] values = node.Get("value") switch
        {
            { ValueKind: JsonValueKind.Number } number => [Base(number.GetDouble(), unit)],
            { ValueKind: JsonValueKind.Array } list => [.. list.EnumerateArray().Where(v => v.ValueKind == JsonValueKind.Number).Select(v => Base(v.GetDouble(), unit))],
            _ => [],
        };
        if (values.Length == 0)
        {
            node.Wrong("value", "a number or a list of numbers is needed");
            values = [0];
        }

        return new Rule.Derived(name, Op(node, node.Required("op")), values, node.Number("divisor") ?? 0, unit, path);
    }

    private static Comparison Op(JsonFields node, string op)
    {
        switch (op)
        {
            case "ge": return Comparison.AtLeast;
            case "gt": return Comparison.MoreThan;
            case "le": return Comparison.AtMost;
            case "lt": return Comparison.LessThan;
            case "eq": return Comparison.EqualTo;
            case "ne": return Comparison.NotEqualTo;
            default:
                node.Wrong("op", $"'{op}' is no comparison; there are ge, gt, le, lt, eq, ne, within and oneOf");
                return Comparison.AtLeast;
        }
    }

    private static Unit? UnitOf(JsonFields node, Dimension? dimension)
    {
        var spelling = node.Optional("unit");
        if (spelling is "" or "1")
        {
            if (dimension is not (null or Dimension.Number or Dimension.Ratio or Dimension.Text or Dimension.Flag))
            {
                node.Wrong("unit", $"a unit of {dimension} is needed");
            }

            return null;
        }

        // Plain numbers may have a unit that the table need not convert, such as dB.
        var unit = dimension is Dimension.Number ? new Unit(Dimension.Number, spelling, 1, 0) : dimension is { } known ? UnitTable.Find(spelling, known) : UnitTable.Find(spelling) is [var first, ..] ? first : null;
        if (unit is null)
        {
            node.Wrong("unit", $"'{spelling}' is no unit of {dimension?.ToString() ?? "any dimension"}");
        }

        return unit;
    }

    private static double Base(double value, Unit? unit) => double.IsInfinity(value) ? value : unit?.ToBase(value) ?? value;
}
