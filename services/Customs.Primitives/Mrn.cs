using System.Diagnostics.CodeAnalysis;
using System.Text.RegularExpressions;

namespace Customs.Primitives;

/// <summary>A movement reference number: two digits of the year, a country, twelve letters or digits, a letter and a check sign, 18 signs in all.</summary>
/// <remarks>The check sign is not verified: test systems and the United Kingdom's CDS fill it freely. The default value is no number.</remarks>
public readonly partial record struct Mrn
{
    private readonly string? _value;

    private Mrn(string value) => _value = value;

    /// <summary>The eighteen signs, or an empty string for the default value.</summary>
    public string Value => _value ?? "";

    /// <summary>Reads a number in capital letters; blanks at the ends are dropped, as a scanner may send them.</summary>
    public static bool TryParse([NotNullWhen(true)] string? text, out Mrn mrn)
    {
        var trimmed = text?.Trim();
        if (trimmed is not null && Form().IsMatch(trimmed))
        {
            mrn = new Mrn(trimmed);
            return true;
        }

        mrn = default;
        return false;
    }

    /// <inheritdoc/>
    public override string ToString() => Value;

    [GeneratedRegex("^[0-9]{2}[A-Z]{2}[A-Z0-9]{13}[0-9]$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Form();
}
