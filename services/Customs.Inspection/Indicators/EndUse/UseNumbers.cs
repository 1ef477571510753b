using System.Globalization;
using System.Text.RegularExpressions;
using Customs.Inspection.Dossiers;

namespace Customs.Inspection.Indicators.EndUse;

/// <summary>Compares sizes in a stated use with the sizes of the goods: pipes of DN 600 are not wound on a machine for 80 to 500 mm.</summary>
internal static partial class UseNumbers
{
    /// <summary>A sentence when all nominal sizes of the statement lie outside the range of a diameter parameter, or null.</summary>
    public static string? Misfit(string statement, GoodsItem item)
    {
        var sizes = Nominal().Matches(statement).Select(m => decimal.Parse(m.Groups["n"].Value, CultureInfo.InvariantCulture)).ToList();
        if (sizes.Count == 0)
        {
            return null;
        }

        foreach (var (name, value) in item.TechnicalParameters.Where(p => p.Key.Contains("iameter", StringComparison.Ordinal)))
        {
            if (value is ParameterValue.Text text && Range().Match(text.Value) is { Success: true } range)
            {
                var from = decimal.Parse(range.Groups["from"].Value, CultureInfo.InvariantCulture);
                var to = decimal.Parse(range.Groups["to"].Value, CultureInfo.InvariantCulture);
                if (sizes.TrueForAll(s => s < from || s > to))
                {
                    return $"The stated use names sizes of {string.Join(" and ", sizes)} mm, item {item.ItemNumber} works from {from} to {to} mm ({name}).";
                }
            }
        }

        return null;
    }

    [GeneratedRegex(@"\bDN\s?(?<n>[0-9]{2,4})\b", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase, 1000)]
    private static partial Regex Nominal();

    [GeneratedRegex(@"(?<from>[0-9]{1,5})\s?(-|–|to|bis)\s?(?<to>[0-9]{1,5})", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Range();
}
