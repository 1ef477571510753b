using System.Text.Json;

namespace Customs.Classification.Tests;

/// <summary>A labelled line of the development cases.</summary>
internal sealed record CaseLine(GoodsLine Line, string Label, IReadOnlyList<string> Expected)
{
    public static CaseLine Read(string row)
    {
        using var json = JsonDocument.Parse(row);
        var root = json.RootElement;
        var parameters = root.TryGetProperty("params", out var map) && map.ValueKind == JsonValueKind.Object ? map.EnumerateObject().Select(Parameter).ToArray() : [];
        return new CaseLine(
            new GoodsLine(Text(root, "id"), Text(root, "description")) { CommodityCode = Text(root, "hs"), Language = Text(root, "lang"), Manufacturer = Text(root, "manufacturer"), Model = Text(root, "model"), CasNumbers = Texts(root, "cas"), Parameters = parameters },
            Text(root, "label"), [.. Texts(root, "expected_codes"), .. Texts(root, "acceptable_codes")]);
    }

    private static DeclaredParameter Parameter(JsonProperty property)
    {
        var isObject = property.Value.ValueKind == JsonValueKind.Object;
        var value = isObject ? property.Value.GetProperty("value") : property.Value;
        DeclaredValue? declared = value.ValueKind switch
        {
            JsonValueKind.Number => new DeclaredValue.Number(value.GetDouble()),
            JsonValueKind.String => new DeclaredValue.Text(value.GetString()!),
            JsonValueKind.True or JsonValueKind.False => new DeclaredValue.Flag(value.GetBoolean()),
            JsonValueKind.Array => new DeclaredValue.Numbers([.. value.EnumerateArray().Select(v => v.GetDouble())]),
            JsonValueKind.Undefined or JsonValueKind.Null or JsonValueKind.Object or _ => null,
        };
        return new DeclaredParameter(property.Name, declared, isObject ? Text(property.Value, "unit") : "");
    }

    private static string[] Texts(JsonElement json, string name) => json.TryGetProperty(name, out var list) && list.ValueKind == JsonValueKind.Array ? [.. list.EnumerateArray().Select(c => c.GetString()!)] : [];

    private static string Text(JsonElement json, string name) => json.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString()! : "";
}
