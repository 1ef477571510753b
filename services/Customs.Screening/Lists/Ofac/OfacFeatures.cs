namespace Customs.Screening.Lists.Ofac;

/// <summary>OFAC's names of features and documents as identifier types.</summary>
internal static class OfacFeatures
{
    /// <summary>The type of a document, told by its name.</summary>
    public static IdentifierType DocumentType(string type) =>
        Has(type, "Passport") ? IdentifierType.Passport
        : Has(type, "IMO") || Has(type, "Vessel Registration") ? IdentifierType.Imo
        : Has(type, "MMSI") ? IdentifierType.Mmsi
        : Has(type, "Tax") || Has(type, "NIT") || Has(type, "RUC") || Has(type, "RFC") || Has(type, "R.F.C") ? IdentifierType.Tax
        : Has(type, "Legal Entity") ? IdentifierType.Lei
        : Has(type, "SWIFT") || Has(type, "BIC") ? IdentifierType.Bic
        : Has(type, "National ID") || Has(type, "Cedula") || Has(type, "SSN") || Has(type, "Identification Number") || Has(type, "CURP") || Has(type, "C.U.R.P") || Has(type, "D.N.I") ? IdentifierType.NationalId
        : Has(type, "Regist") || Has(type, "Company Number") || Has(type, "C.R. No") || Has(type, "Commerc") || Has(type, "Unified Social") || Has(type, "Gazette") ? IdentifierType.Registration
        : IdentifierType.Other;

    /// <summary>The identifier in a feature, or null when the feature names nobody.</summary>
    public static Identifier? Identifier(string type, string value)
    {
        IdentifierType? kind = type switch
        {
            _ when Has(type, "Email") => IdentifierType.Email,
            _ when Has(type, "Website") => IdentifierType.Web,
            _ when Has(type, "Phone") || Has(type, "Fax") => IdentifierType.Phone,
            _ when Has(type, "SWIFT") => IdentifierType.Bic,
            _ when Has(type, "Digital Currency") => IdentifierType.Account,
            _ when Has(type, "MMSI") => IdentifierType.Mmsi,
            _ when Has(type, "Tail Number") || Has(type, "Serial Number") => IdentifierType.Tail,
            _ => null,
        };
        return kind is { } known && value.Length > 0 ? new Identifier(known, value) : null;
    }

    private static bool Has(string type, string part) => type.Contains(part, StringComparison.OrdinalIgnoreCase);
}
