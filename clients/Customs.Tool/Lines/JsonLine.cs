using System.Text.Json;

namespace Customs.Tool.Lines;

/// <summary>A field that a line writes wrongly.</summary>
/// <param name="Field">The field.</param>
/// <param name="Description">What is wrong with it.</param>
internal readonly record struct Violation(string Field, string Description);

/// <summary>Reads the fields of one JSON object and remembers every one that is wrong or not known.</summary>
internal sealed class JsonLine(JsonElement element)
{
    private readonly HashSet<string> _asked = new(StringComparer.Ordinal);

    /// <summary>Every field that is wrong.</summary>
    public List<Violation> Violations { get; } = [];

    /// <summary>Fields that nobody asked for.</summary>
    public IEnumerable<string> Unknown => element.EnumerateObject().Select(p => p.Name).Where(n => !_asked.Contains(n));

    /// <summary>A field of any kind; null when it is absent or null.</summary>
    public JsonElement? Any(string name)
    {
        _asked.Add(name);
        return element.TryGetProperty(name, out var value) && value.ValueKind != JsonValueKind.Null ? value : null;
    }

    /// <summary>A text; numbers are taken as they are written.</summary>
    public string Text(string name, bool required = false)
    {
        var value = Any(name);
        if (value is { ValueKind: JsonValueKind.String or JsonValueKind.Number } known)
        {
            return known.ValueKind == JsonValueKind.String ? known.GetString()! : known.GetRawText();
        }

        if (value is not null || required)
        {
            Violations.Add(new Violation(name, value is null ? "is required" : "has to be a text"));
        }

        return "";
    }

    /// <summary>A list of texts.</summary>
    public IEnumerable<string> Texts(string name)
    {
        if (Any(name) is not { } value)
        {
            return [];
        }

        if (value.ValueKind == JsonValueKind.Array && value.EnumerateArray().All(e => e.ValueKind == JsonValueKind.String))
        {
            return value.EnumerateArray().Select(e => e.GetString()!);
        }

        Violations.Add(new Violation(name, "has to be a list of texts"));
        return [];
    }

    /// <summary>A list of objects, each read for itself.</summary>
    public IEnumerable<JsonLine> Objects(string name)
    {
        if (Any(name) is not { } value)
        {
            yield break;
        }

        if (value.ValueKind != JsonValueKind.Array || !value.EnumerateArray().All(e => e.ValueKind == JsonValueKind.Object))
        {
            Violations.Add(new Violation(name, "has to be a list of objects"));
            yield break;
        }

        var index = 0;
        foreach (var entry in value.EnumerateArray())
        {
            var line = new JsonLine(entry);
            yield return line;
            Violations.AddRange(line.Violations.Select(v => v with { Field = $"{name}[{index}].{v.Field}" }));
            index++;
        }
    }
}
