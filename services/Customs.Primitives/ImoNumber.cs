using System.Diagnostics.CodeAnalysis;

namespace Customs.Primitives;

/// <summary>An IMO ship identification number: seven digits of which the last is a check digit (IMO Resolution A.1117(30)).</summary>
/// <remarks>Company numbers have the same length and another check; use this for ships. The default value is no number.</remarks>
public readonly record struct ImoNumber
{
    private readonly string? _value;

    private ImoNumber(string value) => _value = value;

    /// <summary>The seven digits, or an empty string for the default value.</summary>
    public string Value => _value ?? "";

    /// <summary>Whether the last digit is the sum of the first six, weighted 7 to 2, modulo ten.</summary>
    public bool HasValidCheckDigit
    {
        get
        {
            if (_value is null)
            {
                return false;
            }

            var sum = 0;
            for (var i = 0; i < 6; i++)
            {
                sum += (_value[i] - '0') * (7 - i);
            }

            return sum % 10 == _value[6] - '0';
        }
    }

    /// <summary>Reads seven digits with or without "IMO" before them. The check digit is told by <see cref="HasValidCheckDigit"/>,
    /// not refused: lists and manifests carry wrong ones, and they still have to meet.</summary>
    public static bool TryParse([NotNullWhen(true)] string? text, out ImoNumber imo)
    {
        imo = default;
        var trimmed = text?.Trim();
        if (trimmed is null)
        {
            return false;
        }

        if (trimmed.StartsWith("IMO", StringComparison.OrdinalIgnoreCase))
        {
            trimmed = trimmed[3..].TrimStart(' ', ':', '-');
        }

        if (trimmed.Length != 7 || !trimmed.All(char.IsAsciiDigit))
        {
            return false;
        }

        imo = new ImoNumber(trimmed);
        return true;
    }

    /// <inheritdoc/>
    public override string ToString() => Value;
}
