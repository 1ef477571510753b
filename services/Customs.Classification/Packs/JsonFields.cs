using System.Globalization;
using System.Text.Json;
using Customs.Primitives;

namespace Customs.Classification;

/// <summary>Reads fields of one JSON object and notes what is wrong with them, by path.</summary>
internal sealed class JsonFields(JsonElement element, string path, ICollection<FieldViolation> violations)
{
    public JsonElement Element => element;

    public string Path => path;

    public ICollection<FieldViolation> Violations => violations;

    public bool Has(string name) => element.TryGetProperty(name, out var value) && value.ValueKind != JsonValueKind.Null;

    public JsonElement? Get(string name) =>
        element.ValueKind == JsonValueKind.Object && element.TryGetProperty(name, out var value) && value.ValueKind != JsonValueKind.Null ? value : null;

    public void Wrong(string name, string what) => violations.Add(new FieldViolation(name.Length == 0 ? path : $"{path}.{name}", what));

    public string Required(string name)
    {
        if (Get(name) is { ValueKind: JsonValueKind.String } value && value.GetString() is { Length: > 0 } text)
        {
            return text;
        }

        Wrong(name, "a text is needed");
        return "";
    }

    public string Optional(string name)
    {
        switch (Get(name))
        {
            case null:
                return "";
            case { ValueKind: JsonValueKind.String } value:
                return value.GetString() ?? "";
            case { ValueKind: JsonValueKind.Object } value:
                return value.TryGetProperty("en", out var english) ? english.GetString() ?? "" : "";
            default:
                Wrong(name, "a text is needed");
                return "";
        }
    }

    public double? Number(string name)
    {
        switch (Get(name))
        {
            case null:
                return null;
            case { ValueKind: JsonValueKind.Number } value:
                return value.GetDouble();
            default:
                Wrong(name, "a number is needed");
                return null;
        }
    }

    public DateOnly? Date(string name)
    {
        var text = Optional(name);
        if (text.Length == 0)
        {
            return null;
        }

        if (DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date))
        {
            return date;
        }

        Wrong(name, $"'{text}' is not a date such as 2025-11-15");
        return null;
    }

    public IEnumerable<JsonFields> Objects(string name)
    {
        if (Get(name) is not { } list)
        {
            yield break;
        }

        if (list.ValueKind != JsonValueKind.Array)
        {
            Wrong(name, "a list is needed");
            yield break;
        }

        var i = 0;
        foreach (var item in list.EnumerateArray())
        {
            yield return new JsonFields(item, $"{path}.{name}[{i}]", violations);
            i++;
        }
    }

    public IReadOnlyList<string> Texts(string name)
    {
        var texts = new List<string>();
        foreach (var item in Objects(name))
        {
            if (item.Element.ValueKind == JsonValueKind.String)
            {
                texts.Add(item.Element.GetString() ?? "");
            }
            else
            {
                item.Wrong("", "a text is needed");
            }
        }

        return texts;
    }

    /// <summary>A map of language to text; a bare text counts as English.</summary>
    public IReadOnlyDictionary<string, string> ByLanguage(string name)
    {
        var map = new Dictionary<string, string>(StringComparer.Ordinal);
        if (Get(name) is { ValueKind: JsonValueKind.String } text)
        {
            map["en"] = text.GetString() ?? "";
        }
        else if (Get(name) is { ValueKind: JsonValueKind.Object } value)
        {
            foreach (var property in value.EnumerateObject().Where(p => p.Value.ValueKind == JsonValueKind.String))
            {
                map[property.Name] = property.Value.GetString() ?? "";
            }
        }

        return map;
    }

    /// <summary>A map of language to a list of phrases; a bare list counts as English.</summary>
    public IReadOnlyList<Phrase> Phrases(string name)
    {
        var phrases = new List<Phrase>();
        if (Get(name) is { ValueKind: JsonValueKind.Array })
        {
            phrases.AddRange(Texts(name).Select(t => new Phrase("en", t)));
        }
        else if (Get(name) is { ValueKind: JsonValueKind.Object } value)
        {
            var inner = new JsonFields(value, $"{path}.{name}", violations);
            foreach (var property in value.EnumerateObject())
            {
                phrases.AddRange(inner.Texts(property.Name).Select(t => new Phrase(property.Name, t)));
            }
        }

        return phrases;
    }
}
