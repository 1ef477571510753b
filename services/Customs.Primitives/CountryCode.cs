using System.Diagnostics.CodeAnalysis;

namespace Customs.Primitives;

/// <summary>A country as customs forms write it: two capital letters of ISO 3166-1 alpha-2, or a code of EU geonomenclature such as XK.</summary>
/// <remarks>The form is checked, not whether the country exists: lists and messages use codes that ISO has withdrawn.
/// The default value is no country and prints as an empty string.</remarks>
public readonly record struct CountryCode
{
    private readonly string? _value;

    private CountryCode(string value) => _value = value;

    /// <summary>The two letters, or an empty string for the default value.</summary>
    public string Value => _value ?? "";

    /// <summary>Whether this is the default value, which names no country.</summary>
    public bool IsNone => _value is null;

    /// <summary>Reads two letters in either case; anything else is refused.</summary>
    public static bool TryParse([NotNullWhen(true)] string? text, out CountryCode code)
    {
        if (text is { Length: 2 } && char.IsAsciiLetter(text[0]) && char.IsAsciiLetter(text[1]))
        {
            code = new CountryCode(text.ToUpperInvariant());
            return true;
        }

        code = default;
        return false;
    }

    /// <summary>Reads a code that is known to be well formed.</summary>
    /// <exception cref="FormatException">The text is not two letters.</exception>
    public static CountryCode Parse(string text) =>
        TryParse(text, out var code) ? code : throw new FormatException($"'{text}' is not a country code of two letters");

    /// <inheritdoc/>
    public override string ToString() => Value;
}
