using System.Globalization;
using System.Text.RegularExpressions;

namespace Customs.Classification;

/// <summary>Reads a resolving power: "1/300", "1 part in 300", "2 parts in 230", "m/dm 500".</summary>
public static partial class PartsIn
{
    /// <summary>The share as a fraction, or null when the text states none.</summary>
    public static double? Read(string text)
    {
        var match = Form().Match(text.Length > 2000 ? text[..2000] : text);
        return match.Success
            && double.TryParse(match.Groups["part"].Value.Replace(',', '.'), NumberStyles.Float, CultureInfo.InvariantCulture, out var part)
            && double.TryParse(match.Groups["whole"].Value.Replace(',', '.'), NumberStyles.Float, CultureInfo.InvariantCulture, out var whole) && whole > 0 && part <= whole
            ? part / whole
            : null;
    }

    [GeneratedRegex(
        @"(?<part>\d{1,4}(?:[.,]\d+)?)\s*(?:/|:|parts?\s+(?:in|per)|teil(?:e)?\s+(?:in|auf)|part(?:ie)?s?\s+(?:sur|pour)|части?\s+(?:на|из)|часть\s+на)\s*(?<whole>\d{2,6}(?:[.,]\d+)?)",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture,
        100)]
    private static partial Regex Form();
}
