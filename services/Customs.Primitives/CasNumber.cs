using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace Customs.Primitives;

/// <summary>A CAS Registry Number: two to seven digits, two digits and a check digit, which is verified.</summary>
/// <remarks>The check digit is the sum of the digits before it, each times its place counted from the right, modulo ten (CAS, "Check Digit Verification").</remarks>
public readonly record struct CasNumber
{
    private readonly string? _value;

    private CasNumber(string value) => _value = value;

    /// <summary>The number with its hyphens, or an empty string for the default value.</summary>
    public string Value => _value ?? "";

    /// <summary>Reads a number with hyphens; a wrong check digit is refused.</summary>
    public static bool TryParse([NotNullWhen(true)] string? text, out CasNumber cas) => TryParse(text, out cas, out _);

    /// <summary>Reads a number with hyphens and says what is wrong with one that is refused.</summary>
    public static bool TryParse([NotNullWhen(true)] string? text, out CasNumber cas, out string? problem)
    {
        cas = default;
        var parts = text?.Trim().Split('-') ?? [];
        if (parts is not [{ Length: >= 2 and <= 7 } first, { Length: 2 } second, { Length: 1 } check]
            || !(first + second + check).All(char.IsAsciiDigit))
        {
            problem = "a CAS number has two to seven digits, two digits and a check digit, such as 7719-09-7";
            return false;
        }

        var digits = first + second;
        var sum = 0;
        for (var i = 0; i < digits.Length; i++)
        {
            sum += (digits[^(i + 1)] - '0') * (i + 1);
        }

        if (sum % 10 != check[0] - '0')
        {
            problem = string.Create(CultureInfo.InvariantCulture, $"the check digit of {first}-{second} is {sum % 10}, not {check}");
            return false;
        }

        problem = null;
        cas = new CasNumber($"{first}-{second}-{check}");
        return true;
    }

    /// <inheritdoc/>
    public override string ToString() => Value;
}
