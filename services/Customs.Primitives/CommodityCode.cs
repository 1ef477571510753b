using System.Diagnostics.CodeAnalysis;

namespace Customs.Primitives;

/// <summary>A commodity code: 2 to 10 digits, of which the first six are the WCO Harmonized System's
/// chapter, heading and subheading, and the rest a region's own (CN: 8, TARIC and HTS: 10).</summary>
/// <remarks>Points and blanks between digits are dropped. The default value is no code and prints as an empty string.</remarks>
public readonly record struct CommodityCode
{
    private readonly string? _digits;

    private CommodityCode(string digits) => _digits = digits;

    /// <summary>The digits without separators, or an empty string for the default value.</summary>
    public string Digits => _digits ?? "";

    /// <summary>Whether this is the default value.</summary>
    public bool IsNone => _digits is null;

    /// <summary>The chapter, two digits; an empty string for the default value.</summary>
    public string Chapter => Cut(2);

    /// <summary>The heading, four digits; fewer when the code is shorter.</summary>
    public string Heading => Cut(4);

    /// <summary>The subheading, six digits; fewer when the code is shorter.</summary>
    public string Subheading => Cut(6);

    /// <summary>Reads 2, 4, 6, 8 or 10 digits, with or without points and blanks.</summary>
    public static bool TryParse([NotNullWhen(true)] string? text, out CommodityCode code)
    {
        code = default;
        if (string.IsNullOrWhiteSpace(text) || text.Length > 20)
        {
            return false;
        }

        Span<char> digits = stackalloc char[text.Length];
        var count = 0;
        foreach (var c in text)
        {
            if (char.IsAsciiDigit(c))
            {
                digits[count++] = c;
            }
            else if (c is not ('.' or ' ' or '\u00a0' or '-'))
            {
                return false;
            }
        }

        if (count is not (2 or 4 or 6 or 8 or 10))
        {
            return false;
        }

        code = new CommodityCode(digits[..count].ToString());
        return true;
    }

    /// <summary>Whether this code lies under the other: 85158010 is within 8515.</summary>
    public bool IsWithin(CommodityCode other) => !other.IsNone && Digits.StartsWith(other.Digits, StringComparison.Ordinal);

    /// <inheritdoc/>
    public override string ToString() => Digits;

    private string Cut(int length) => Digits.Length <= length ? Digits : Digits[..length];
}
