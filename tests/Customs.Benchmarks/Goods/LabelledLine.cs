using System.Text.Json;
using Customs.Classification;

namespace Customs.Benchmarks.Goods;

/// <summary>A goods line of the development cases with its label.</summary>
/// <param name="Line">The line.</param>
/// <param name="Label">C controlled, B just below or excluded, X unlisted but relevant, M a parameter is missing, I innocent.</param>
/// <param name="Language">ISO 639-1.</param>
/// <param name="Expected">Codes that are right.</param>
/// <param name="Acceptable">Codes that are right as well.</param>
public sealed record LabelledLine(GoodsLine Line, string Label, string Language, IReadOnlyList<string> Expected, IReadOnlyList<string> Acceptable)
{
    /// <summary>Reads a file of cases, one JSON object a line.</summary>
    public static IEnumerable<LabelledLine> Read(string path)
    {
        foreach (var row in File.ReadLines(path).Where(l => l.Length > 0))
        {
            using var json = JsonDocument.Parse(row);
            yield return Of(json.RootElement);
        }
    }

    private static LabelledLine Of(JsonElement json) => new(
        new GoodsLine(Text(json, "id"), Text(json, "description"))
        {
            CommodityCode = Text(json, "hs"),
            Manufacturer = Text(json, "manufacturer"),
            Model = Text(json, "model"),
            Language = Text(json, "lang"),
            CasNumbers = Texts(json, "cas"),
            Parameters = json.TryGetProperty("params", out var map) && map.ValueKind == JsonValueKind.Object ? [.. map.EnumerateObject().Select(Parameter)] : [],
        },
        Text(json, "label"), Text(json, "lang"), Texts(json, "expected_codes"), Texts(json, "acceptable_codes"));

    /// <summary>Reads one parameter in either form of the contract.</summary>
    public static DeclaredParameter Parameter(JsonProperty property)
    {
        var value = property.Value;
        var unit = "";
        if (value.ValueKind == JsonValueKind.Object)
        {
            unit = value.TryGetProperty("unit", out var u) && u.ValueKind == JsonValueKind.String ? u.GetString() ?? "" : "";
            value = value.TryGetProperty("value", out var v) ? v : default;
        }

        DeclaredValue? declared = value.ValueKind switch
        {
            JsonValueKind.Number => new DeclaredValue.Number(value.GetDouble()),
            JsonValueKind.String => new DeclaredValue.Text(value.GetString() ?? ""),
            JsonValueKind.True or JsonValueKind.False => new DeclaredValue.Flag(value.GetBoolean()),
            JsonValueKind.Array => new DeclaredValue.Numbers([.. value.EnumerateArray().Where(x => x.ValueKind == JsonValueKind.Number).Select(x => x.GetDouble())]),
            JsonValueKind.Undefined or JsonValueKind.Null or JsonValueKind.Object or _ => null,
        };
        return new DeclaredParameter(property.Name, declared, unit);
    }

    private static string Text(JsonElement json, string name) =>
        json.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString() ?? "" : "";

    private static string[] Texts(JsonElement json, string name) =>
        json.TryGetProperty(name, out var list) && list.ValueKind == JsonValueKind.Array ? [.. list.EnumerateArray().Select(v => v.GetString() ?? "")] : [];
}
