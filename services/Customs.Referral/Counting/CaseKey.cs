using System.Globalization;
using System.Text;

namespace Customs.Referral;

/// <summary>What can join one case to another.</summary>
public enum CaseKeyKind
{
    /// <summary>A party on the receiving side, by name and country.</summary>
    Party,

    /// <summary>A number under which a party is registered.</summary>
    Registration,

    /// <summary>A telephone number.</summary>
    Phone,

    /// <summary>An e-mail address.</summary>
    Email,

    /// <summary>An address.</summary>
    Address,

    /// <summary>The exporter; joins no attempts, since a maker is asked by many.</summary>
    Exporter,

    /// <summary>A family of goods, by HS subheading.</summary>
    Goods,

    /// <summary>An entry of a control list.</summary>
    Entry,

    /// <summary>The three foremost indications together.</summary>
    Pattern,
}

/// <summary>One value of a case that another case may share.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Value">The value, folded so that equal ones are written equally.</param>
public readonly record struct CaseKey(CaseKeyKind Kind, string Value)
{
    /// <summary>Longest value that is kept.</summary>
    public const int MostSigns = 160;

    /// <summary>Whether two cases that share it are one attempt. The goods, the exporter and the pattern alone do not say that.</summary>
    public bool JoinsAttempts => Kind is CaseKeyKind.Party or CaseKeyKind.Registration or CaseKeyKind.Phone or CaseKeyKind.Email or CaseKeyKind.Address;

    /// <summary>Makes a key of what was declared; null when nothing is left of it.</summary>
    public static CaseKey? Of(CaseKeyKind kind, params ReadOnlySpan<string> parts)
    {
        var value = new StringBuilder();
        foreach (var part in parts)
        {
            var folded = kind is CaseKeyKind.Phone ? Digits(part) : Fold(part);
            if (folded.Length == 0)
            {
                return null;
            }

            value.Append(value.Length > 0 ? " " : "").Append(folded);
        }

        // A telephone number without its area would join strangers.
        return value.Length < (kind is CaseKeyKind.Phone ? 7 : 2) ? null : new CaseKey(kind, value.Length <= MostSigns ? value.ToString() : value.ToString(0, MostSigns));
    }

    /// <summary>The form that the store keeps.</summary>
    public override string ToString() => $"{Kind}:{Value}";

    /// <summary>Reads what <see cref="ToString"/> wrote.</summary>
    public static CaseKey Parse(string text)
    {
        var colon = text.IndexOf(':', StringComparison.Ordinal);
        return new CaseKey(Enum.Parse<CaseKeyKind>(text.AsSpan(0, colon)), text[(colon + 1)..]);
    }

    // Letters and digits of every script, without marks and case; anything else parts words.
    private static string Fold(string text)
    {
        var folded = new StringBuilder();
        var gap = false;
        foreach (var c in text.Normalize(NormalizationForm.FormKD))
        {
            if (char.IsLetterOrDigit(c))
            {
                folded.Append(gap && folded.Length > 0 ? " " : "").Append(char.ToUpperInvariant(c));
                gap = false;
            }
            else if (CharUnicodeInfo.GetUnicodeCategory(c) is not UnicodeCategory.NonSpacingMark)
            {
                gap = true;
            }
        }

        return folded.ToString();
    }

    private static string Digits(string text)
    {
        var digits = string.Concat(text.Where(char.IsAsciiDigit));
        return digits.StartsWith("00", StringComparison.Ordinal) ? digits[2..] : digits;
    }
}
