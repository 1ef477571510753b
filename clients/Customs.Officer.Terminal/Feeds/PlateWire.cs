using System.Globalization;
using System.Text.RegularExpressions;
using Classes = Customs.Classification.V1;
using Goods = Customs.Inspection.V1;

namespace Customs.Officer.Terminal.Feeds;

/// <summary>Values as an officer types them, as the services take them.</summary>
internal static partial class PlateWire
{
    /// <summary>The values of a text with a line "name=value" each.</summary>
    public static IEnumerable<Classes.TechnicalParameter> Values(string text) =>
        text.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => Value(line[..line.IndexOf('=', StringComparison.Ordinal)], line[(line.IndexOf('=', StringComparison.Ordinal) + 1)..].Trim()));

    /// <summary>The question for goods of an item with values added; a value that is told again replaces the declared one.</summary>
    public static Classes.GoodsLine Line(Goods.GoodsItem item, string values)
    {
        var told = Values(values).ToList();
        return new()
        {
            Id = item.ItemNumber.ToString(CultureInfo.InvariantCulture),
            Description = item.Description.Trim(),
            CommodityCode = item.Cn8.Length > 0 ? item.Cn8 : item.Hs6,
            Parameters = { item.TechnicalParameters.Where(before => told.TrueForAll(one => one.Name != before.Name)), told },
            Manufacturer = item.Manufacturer.Trim(),
            Model = item.Model.Trim(),
            CasNumbers = { item.CasNumbers },
            Quantity = item.Quantity,
            ValueEur = item.InvoiceAmount is { Currency: "EUR" } amount ? amount.Amount_ : null,
            ConcentrationPercent = item.ConcentrationPercent,
            UnNumber = item.DangerousGoods?.UnNumber ?? "",
        };
    }

    private static Classes.TechnicalParameter Value(string name, string text)
    {
        if (text.ToUpperInvariant() is "YES" or "JA" or "NO" or "NEIN")
        {
            return new() { Name = name, Flag = text.ToUpperInvariant() is "YES" or "JA" };
        }

        var number = Number().Match(text);
        return number.Success && double.TryParse(number.Groups["number"].Value.Replace(" ", "", StringComparison.Ordinal).Replace(',', '.'), NumberStyles.Float, CultureInfo.InvariantCulture, out var value)
            ? new() { Name = name, Number = value, Unit = number.Groups["unit"].Value.Trim() }
            : new() { Name = name, Text = text };
    }

    // "60 kW", "1,5 bar", "10 000 rpm", "-40 C"; a unit never begins with a digit.
    [GeneratedRegex(@"^(?<number>[+-]?\d+( \d{3})*([.,]\d+)?)(?<unit>\s*[^\d\s].*)?$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 200)]
    private static partial Regex Number();
}
