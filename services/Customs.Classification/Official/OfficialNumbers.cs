using System.Globalization;
using System.Text.RegularExpressions;

namespace Customs.Classification;

/// <summary>Reads the numbers of official texts, in which raised digits are lost ("12,7 x 106 m" is 12.7e6), the decimal sign is a comma or a point,
/// and thin blanks divide thousands ("1 950 MPa").</summary>
public static partial class OfficialNumbers
{
    /// <summary>All values that the text can mean; an ambiguous spelling gives each of its readings.</summary>
    public static IReadOnlySet<double> Read(string text)
    {
        var values = new HashSet<double>();
        foreach (Match match in Form().Matches(CleanText.Of(text)))
        {
            foreach (var value in Mantissas(match.Groups["number"].Value))
            {
                values.Add(value);
                if (match.Groups["power"] is { Success: true } power && int.TryParse(power.Value.Replace(" ", "", StringComparison.Ordinal).TrimStart('^'), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var exponent))
                {
                    values.Add(Near(value * Math.Pow(10, exponent)));
                }
            }
        }

        return values;
    }

    // "1,950" is read both ways; whoever looks for a number knows which it is.
    private static IEnumerable<double> Mantissas(string number)
    {
        var plain = number.Replace(" ", "", StringComparison.Ordinal).Replace("\u00a0", "", StringComparison.Ordinal);
        foreach (var reading in new[] { plain.Replace(',', '.'), plain.Replace(",", "", StringComparison.Ordinal), plain.Replace(".", "", StringComparison.Ordinal).Replace(',', '.') })
        {
            if (double.TryParse(reading, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var value))
            {
                yield return value;
            }
        }
    }

    private static double Near(double value) => value == 0 ? 0 : double.Parse(value.ToString("G12", CultureInfo.InvariantCulture), CultureInfo.InvariantCulture);

    [GeneratedRegex(
        @"(?<number>[0-9]+(?:[ \u00a0][0-9]{3}(?![0-9]))*(?:[.,][0-9]+)*)(?:\s*[x×·]\s*10\s?(?<power>\^?-?\s?[0-9]{1,2})(?![0-9]))?",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture,
        1000)]
    private static partial Regex Form();
}
