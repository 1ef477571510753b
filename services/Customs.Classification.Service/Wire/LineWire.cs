using System.Globalization;
using Customs.Primitives;

namespace Customs.Classification.Service;

/// <summary>Reads a goods line that a caller asks about. Only what is no line at all is a violation: nonsense in a field is part of the answer.</summary>
internal static class LineWire
{
    // A line of a declaration has at most 512 signs (EU customs data model, 18 05); data sheets pasted into it are longer.
    private const int MostSigns = 200_000;

    /// <summary>Reads it; the paths of violations start with <paramref name="path"/>.</summary>
    public static GoodsLine? Read(V1.GoodsLine wire, string path, List<FieldViolation> violations)
    {
        var before = violations.Count;
        if (wire.Description.Length > MostSigns)
        {
            violations.Add(new FieldViolation($"{path}.description", $"has {wire.Description.Length} signs; at most {MostSigns} are read"));
        }

        var value = Number(wire.ValueEur, $"{path}.value_eur", violations);
        var concentration = Number(wire.ConcentrationPercent, $"{path}.concentration_percent", violations);
        return violations.Count > before
            ? null
            : new GoodsLine(wire.Id, wire.Description)
            {
                CommodityCode = wire.CommodityCode,
                Parameters = [.. wire.Parameters.Select(Parameter)],
                Manufacturer = wire.Manufacturer,
                Model = wire.Model,
                CasNumbers = [.. wire.CasNumbers],
                ConcentrationPercent = concentration,
                UnNumber = wire.UnNumber,
                Language = wire.Language,
                Destination = wire.DestinationCountry,
                ValueEur = value,
            };
    }

    /// <summary>A parameter as declared.</summary>
    public static DeclaredParameter Parameter(V1.TechnicalParameter wire) => new(wire.Name, Value(wire), wire.Unit);

    private static DeclaredValue? Value(V1.TechnicalParameter parameter) => parameter.ValueCase switch
    {
        V1.TechnicalParameter.ValueOneofCase.None => null,
        V1.TechnicalParameter.ValueOneofCase.Number => new DeclaredValue.Number(parameter.Number),
        V1.TechnicalParameter.ValueOneofCase.Text => new DeclaredValue.Text(parameter.Text),
        V1.TechnicalParameter.ValueOneofCase.Flag => new DeclaredValue.Flag(parameter.Flag),
        _ => throw new InvalidOperationException($"unknown value {parameter.ValueCase}"),
    };

    private static decimal? Number(Google.Type.Decimal? wire, string field, List<FieldViolation> violations)
    {
        if (wire is null)
        {
            return null;
        }

        if (decimal.TryParse(wire.Value, NumberStyles.Float, CultureInfo.InvariantCulture, out var number))
        {
            return number;
        }

        violations.Add(new FieldViolation(field, $"'{wire.Value}' is not a number"));
        return null;
    }
}
