namespace Customs.Screening.Lists.Eu;

/// <summary>The EU list's codes of documents and contacts as identifier types.</summary>
internal static class EuContacts
{
    /// <summary>The type of a document code.</summary>
    public static IdentifierType DocumentType(string? code) => code?.ToUpperInvariant() switch
    {
        "PASSPORT" or "DIPLOMATIC" or "SERVICE" => IdentifierType.Passport,
        "ID" or "SSN" or "RESIDENCE" or "NATIONAL" => IdentifierType.NationalId,
        "REGNUMBER" or "TRADELIC" or "COMPANY" => IdentifierType.Registration,
        "FISCALCODE" or "TAX" or "VAT" => IdentifierType.Tax,
        "IMO" => IdentifierType.Imo,
        "SWIFTBIC" => IdentifierType.Bic,
        _ => IdentifierType.Other,
    };

    /// <summary>A contact as an identifier, or null.</summary>
    public static Identifier? Of(string? key, string? value) => (key?.ToUpperInvariant(), value) switch
    {
        (_, null) => null,
        ("EMAIL", _) => new Identifier(IdentifierType.Email, value),
        ("WEB" or "WEBSITE", _) => new Identifier(IdentifierType.Web, value),
        ("PHONE" or "FAX" or "TELEPHONE" or "MOBILE", _) => new Identifier(IdentifierType.Phone, value),
        _ => null,
    };
}
