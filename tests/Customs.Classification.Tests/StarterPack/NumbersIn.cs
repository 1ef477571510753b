using System.Globalization;
using System.Text.RegularExpressions;

namespace Customs.Classification.Tests.Starter;

/// <summary>All numbers that an official text may mean: decimal comma or point, spaced thousands, lost superscripts ("12,7 x 106"), words up to twelve.</summary>
internal static partial class NumbersIn
{
    private static readonly (string Word, double Value)[] Words =
        [("one", 1), ("two", 2), ("three", 3), ("four", 4), ("five", 5), ("six", 6), ("twelve", 12)];

    /// <summary>The numbers of a text, in every reading that its typography allows.</summary>
    public static IReadOnlySet<double> Of(string text)
    {
        var found = new HashSet<double>();
        var lower = text.ToLowerInvariant();
        foreach (var reading in new[] { lower, SpacedThousand().Replace(lower, ""), CommaThousand().Replace(lower, "$1$2") })
        {
            var decimals = DecimalComma().Replace(reading, "$1.$2");
            found.UnionWith(Plain().Matches(decimals).Select(m => Parse(m.Value)));
            found.UnionWith(Powers().Matches(decimals).Select(m => Parse(m.Groups[1].Value) * Math.Pow(10, Parse(m.Groups[2].Value))));
        }

        found.UnionWith(Words.Where(w => Regex.IsMatch(lower, $@"\b{w.Word}\b", RegexOptions.None, TimeSpan.FromSeconds(1))).Select(w => w.Value));
        return found;
    }

    /// <summary>True when the set holds the number up to rounding of binary fractions.</summary>
    public static bool Hold(IReadOnlySet<double> numbers, double number) =>
        numbers.Contains(number) || numbers.Any(n => Math.Abs(n - number) <= 1e-9 * Math.Max(1, Math.Abs(number)));

    private static double Parse(string digits) => double.Parse(digits, NumberStyles.Float, CultureInfo.InvariantCulture);

    [GeneratedRegex(@"(?<=\d)[\s\u00a0\u2009](?=\d{3}\b)")]
    private static partial Regex SpacedThousand();

    [GeneratedRegex(@"(\d),(\d{3})\b")]
    private static partial Regex CommaThousand();

    [GeneratedRegex(@"(\d),(\d)")]
    private static partial Regex DecimalComma();

    [GeneratedRegex(@"\d+(?:\.\d+)?")]
    private static partial Regex Plain();

    [GeneratedRegex(@"(\d+(?:\.\d+)?)\s*[×x]\s*10\s*(-?\d+)")]
    private static partial Regex Powers();
}
