using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using Customs.Primitives;

namespace Customs.Classification;

/// <summary>Reads a pack of control-list entries from its JSON files. A pack with a violation is refused whole.</summary>
public static class PackReader
{
    /// <summary>The file that holds the parameters.</summary>
    public const string ParametersFile = "parameters.json";

    /// <summary>The file that holds the classes of materials.</summary>
    public const string MaterialsFile = "materials.json";

    /// <summary>The file that holds abbreviations, fillers and words of everyday goods.</summary>
    public const string TradeWordsFile = "trade-words.json";

    /// <summary>Reads the files of a pack, given by name and content in any order.</summary>
    /// <param name="files">Streams by file name; they are read, not closed.</param>
    /// <param name="pack">The pack when there is no violation.</param>
    /// <param name="violations">Everything that is wrong, by file and path.</param>
    public static bool TryRead(
        IEnumerable<(string Name, Stream Content)> files, [NotNullWhen(true)] out ControlListPack? pack, out IReadOnlyList<FieldViolation> violations)
    {
        pack = ReadAll(files, out violations);
        pack = violations.Count == 0 ? pack : null;
        return pack is not null;
    }

    /// <summary>Reads the files of a pack as far as they can be read, for an author who is still writing it.</summary>
    /// <returns>The pack; what could not be read is a question that nothing answers.</returns>
    public static ControlListPack ReadAll(IEnumerable<(string Name, Stream Content)> files, out IReadOnlyList<FieldViolation> violations)
    {
        var found = new List<FieldViolation>();
        var documents = new SortedDictionary<string, JsonDocument>(StringComparer.Ordinal);
        foreach (var (name, content) in files)
        {
            try
            {
                documents[name] = JsonDocument.Parse(content, new JsonDocumentOptions { CommentHandling = JsonCommentHandling.Skip, AllowTrailingCommas = false });
            }
            catch (JsonException e)
            {
                found.Add(new FieldViolation(name, $"no JSON: {e.Message}"));
            }
        }

        var parameters = new ParameterVocabulary(documents.TryGetValue(ParametersFile, out var p) ? Parameters(p, found) : []);
        var materials = new MaterialClasses(documents.TryGetValue(MaterialsFile, out var m) ? Materials(m) : new Dictionary<string, IReadOnlyList<Material>>(StringComparer.Ordinal));
        var trade = documents.TryGetValue(TradeWordsFile, out var w) ? Trade(new JsonFields(w.RootElement, TradeWordsFile, found)) : TradeWords.None;
        var reader = new EntryReader(new RuleReader(parameters, materials));
        var entries = new List<ControlEntry>();
        var (title, version) = ("", "");
        foreach (var (name, document) in documents.Where(d => d.Key is not (ParametersFile or MaterialsFile or TradeWordsFile)))
        {
            var root = new JsonFields(document.RootElement, name, found);
            title = root.Optional("pack") is { Length: > 0 } t ? t : title;
            version = string.CompareOrdinal(root.Optional("version"), version) > 0 ? root.Optional("version") : version;
            entries.AddRange(root.Objects("entries").Select(reader.Read));
        }

        found.AddRange(entries.GroupBy(e => e.Id, StringComparer.Ordinal).Where(g => g.Count() > 1).Select(g => new FieldViolation(g.Key, "the id occurs twice")));
        foreach (var document in documents.Values)
        {
            document.Dispose();
        }

        violations = found;
        return new ControlListPack(title, version, [.. entries.DistinctBy(e => e.Id, StringComparer.Ordinal)], parameters, materials, trade);
    }

    private static TradeWords Trade(JsonFields json) => new(
        json.ByLanguage("abbreviations"), json.Phrases("fillers").Select(p => p.Text), json.Phrases("everyday").Select(p => p.Text));

    private static List<Parameter> Parameters(JsonDocument document, List<FieldViolation> violations)
    {
        var list = document.RootElement.ValueKind == JsonValueKind.Array
            ? new JsonFields(Wrap(document.RootElement), ParametersFile, violations).Objects("parameters")
            : new JsonFields(document.RootElement, ParametersFile, violations).Objects("parameters");
        var parameters = new List<Parameter>();
        foreach (var json in list)
        {
            var kind = json.Required("kind");
            if (!TryDimension(kind, out var dimension))
            {
                json.Wrong("kind", $"'{kind}' is no kind");
            }

            parameters.Add(new Parameter(
                json.Required("id"), dimension, json.ByLanguage("label"), [.. json.Phrases("synonyms").Select(s => s.Text)],
                json.Texts("fallback"), json.Optional("find"), json.Number("min"), Greatest(json, dimension)));
        }

        return parameters;
    }

    // Shares are written in percent where a whole is 100.
    private static double? Greatest(JsonFields json, Dimension dimension) =>
        json.Number("max") is { } max ? (dimension == Dimension.Ratio && max >= 100 ? max / 100 : max) : null;

    private static JsonElement Wrap(JsonElement array) => JsonSerializer.SerializeToElement(new Dictionary<string, JsonElement>(StringComparer.Ordinal) { ["parameters"] = array });

    private static bool TryDimension(string kind, out Dimension dimension)
    {
        var name = kind switch
        {
            "ApparentPower" => nameof(Dimension.Power),
            "Percent" or "Ratio(percent)" => nameof(Dimension.Ratio),
            "ElectricPotential" => nameof(Dimension.Voltage),
            "ElectricCurrent" => nameof(Dimension.Current),
            "Speed(rotational)" or "Rotational" or "RotationalFrequency" => nameof(Dimension.RotationalSpeed),
            "Velocity" => nameof(Dimension.Speed),
            "Sizes" => nameof(Dimension.Dimensions),
            "MassPerDay" => nameof(Dimension.MassFlow),
            "SpecificFuelConsumption" => nameof(Dimension.SpecificConsumption),
            "ParticleEnergy" => nameof(Dimension.Energy),
            "Speed" => nameof(Dimension.RotationalSpeed),
            "MagneticFluxDensity" => nameof(Dimension.MagneticField),
            _ => kind,
        };
        return Enum.TryParse(name, ignoreCase: true, out dimension);
    }

    private static Dictionary<string, IReadOnlyList<Material>> Materials(JsonDocument document)
    {
        var classes = new Dictionary<string, IReadOnlyList<Material>>(StringComparer.Ordinal);
        var root = document.RootElement.TryGetProperty("classes", out var inner) ? inner : document.RootElement;
        foreach (var property in root.EnumerateObject().Where(p => p.Value.ValueKind == JsonValueKind.Array))
        {
            var violations = new List<FieldViolation>();
            var wrapped = new JsonFields(root, MaterialsFile, violations);
            classes[property.Name] =
            [
                .. wrapped.Objects(property.Name).Select(m => new Material(
                    m.Required("name"),
                    [.. m.Phrases("synonyms").Select(s => s.Text).Concat(m.Texts("grades")).Append(m.Required("name")).Select(Fold.Of).Distinct(StringComparer.Ordinal)])),
            ];
        }

        return classes;
    }
}
