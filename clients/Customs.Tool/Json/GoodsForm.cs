using System.Globalization;
using System.Text.Json;
using Customs.Classification.V1;
using Customs.Tool.Lines;

namespace Customs.Tool.Json;

/// <summary>Reads a goods line as contracts, section 5, and technical-parameters.md write it.</summary>
internal static class GoodsForm
{
    /// <summary>Reads a classification question.</summary>
    public static GoodsLine Read(JsonLine line)
    {
        var goods = new GoodsLine
        {
            Id = line.Text("id"),
            Description = line.Text("description", required: true),
            CommodityCode = line.Text("hs"),
            Manufacturer = line.Text("manufacturer"),
            Model = line.Text("model"),
            Language = line.Text("lang"),
        };
        goods.CasNumbers.AddRange(line.Texts("cas"));
        goods.Parameters.AddRange(Parameters(line));
        if (Number(line, "quantity") is { } quantity)
        {
            goods.Quantity = new Common.V1.Quantity { Amount = new Google.Type.Decimal { Value = quantity } };
        }

        if (Number(line, "value_eur") is { } value)
        {
            goods.ValueEur = new Google.Type.Decimal { Value = value };
        }

        return goods;
    }

    private static IEnumerable<TechnicalParameter> Parameters(JsonLine line)
    {
        switch (line.Any("params"))
        {
            case null:
                return [];
            case { ValueKind: JsonValueKind.Object } given:
                return [.. given.EnumerateObject().Select(p => Parameter(line, p))];
            default:
                line.Violations.Add(new Violation("params", "has to be an object"));
                return [];
        }
    }

    private static TechnicalParameter Parameter(JsonLine line, JsonProperty property)
    {
        var parameter = new TechnicalParameter { Name = property.Name };
        var value = property.Value;
        if (value.ValueKind == JsonValueKind.Object)
        {
            parameter.Unit = value.TryGetProperty("unit", out var unit) && unit.ValueKind == JsonValueKind.String ? unit.GetString() : "";
            if (!value.TryGetProperty("value", out value))
            {
                line.Violations.Add(new Violation($"params.{property.Name}", "has no value; write {\"value\": ..., \"unit\": ...}"));
                return parameter;
            }
        }

        switch (value.ValueKind)
        {
            case JsonValueKind.Number:
                parameter.Number = value.GetDouble();
                break;
            case JsonValueKind.String:
                parameter.Text = value.GetString();
                break;
            case JsonValueKind.True or JsonValueKind.False:
                parameter.Flag = value.GetBoolean();
                break;
            case JsonValueKind.Array:
                parameter.Text = string.Join(" x ", value.EnumerateArray().Select(e => e.ToString()));
                break;
            case JsonValueKind.Null:
                break;
            case JsonValueKind.Undefined or JsonValueKind.Object:
            default:
                line.Violations.Add(new Violation($"params.{property.Name}", "has to be a number, text, flag or {\"value\": ..., \"unit\": ...}"));
                break;
        }

        return parameter;
    }

    // Quantities and values are decimals on the wire, so they are passed on as text once they are known to be numbers.
    private static string? Number(JsonLine line, string name)
    {
        switch (line.Any(name))
        {
            case null:
                return null;
            case { ValueKind: JsonValueKind.Number } number:
                return number.GetDouble().ToString("0.############################", CultureInfo.InvariantCulture);
            case { ValueKind: JsonValueKind.String } text when decimal.TryParse(text.GetString(), NumberStyles.Number, CultureInfo.InvariantCulture, out var parsed):
                return parsed.ToString(CultureInfo.InvariantCulture);
            default:
                line.Violations.Add(new Violation(name, "has to be a number"));
                return null;
        }
    }
}
