using System.Text;

namespace Customs.Screening.Matching;

/// <summary>Brings identifiers into the form in which they are equal.</summary>
internal static class IdentifierKeys
{
    /// <summary>Numbers shorter than this name nobody by themselves.</summary>
    private const int Least = 5;

    /// <summary>The key of an identifier, or null when it is too short or empty to decide anything.</summary>
    public static string? Of(Identifier identifier)
    {
        var value = new StringBuilder(identifier.Value.Length);
        foreach (var c in identifier.Value.Normalize(NormalizationForm.FormKC))
        {
            if (char.IsLetterOrDigit(c) || (c is '@' or '.' && identifier.Type is IdentifierType.Email or IdentifierType.Web))
            {
                value.Append(identifier.Type == IdentifierType.Account ? c : char.ToUpperInvariant(c));
            }
        }

        var text = Trim(identifier.Type, value.ToString());
        return text.Length < Least ? null : $"{Group(identifier.Type)}:{text}";
    }

    // Lists file one number under different types: OFAC calls a company's number a registration, a tax or a government number.
    private static string Group(IdentifierType type) => type switch
    {
        IdentifierType.Imo => "imo",
        IdentifierType.Mmsi => "mmsi",
        IdentifierType.Phone => "phone",
        IdentifierType.Email => "email",
        IdentifierType.Web => "web",
        IdentifierType.Account => "account",
        IdentifierType.Tail => "tail",
        IdentifierType.Bic => "bic",
        IdentifierType.Passport or IdentifierType.NationalId => "document",
        IdentifierType.Tax or IdentifierType.Registration or IdentifierType.Lei or IdentifierType.Eori or IdentifierType.Other => "number",
        _ => throw new ArgumentOutOfRangeException(nameof(type)),
    };

    private static string Trim(IdentifierType type, string text) =>
        type == IdentifierType.Imo && text.StartsWith("IMO", StringComparison.Ordinal) ? text[3..]
        : type == IdentifierType.Phone ? text.TrimStart('0')
        : type == IdentifierType.Web ? Host(text)
        : type == IdentifierType.Bic && text.Length == 11 && text.EndsWith("XXX", StringComparison.Ordinal) ? text[..8]
        : text;

    private static string Host(string text)
    {
        foreach (var start in new[] { "HTTPS", "HTTP", "WWW." })
        {
            text = text.StartsWith(start, StringComparison.Ordinal) ? text[start.Length..] : text;
        }

        return text;
    }
}
