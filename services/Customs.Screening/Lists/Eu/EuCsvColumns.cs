namespace Customs.Screening.Lists.Eu;

/// <summary>Column names of form 1.0 as those of form 1.1.</summary>
internal static class EuCsvColumns
{
    private static readonly (string Old, string New)[] Names =
    [
        ("Date_filexxxx", "fileGenerationDate"), ("Date_file", "fileGenerationDate"), ("Entity_logical_id", "Entity_LogicalId"), ("Subject_type", "Entity_SubjectType_ClassificationCode"),
        ("Programme", "Entity_Regulation_Programme"), ("Entity_remark", "Entity_Remark"), ("EU_ref_num", "Entity_EU_ReferenceNumber"), ("Naal_wholename", "NameAlias_WholeName"),
        ("Naal_lastname", "NameAlias_LastName"), ("Naal_firstname", "NameAlias_FirstName"), ("Naal_middlename", "NameAlias_MiddleName"), ("Naal_language", "NameAlias_NameLanguage"),
        ("Addr_street", "Address_Street"), ("Addr_number", "Address_PoBox"), ("Addr_zipcode", "Address_ZipCode"), ("Addr_city", "Address_City"), ("Addr_country", "Address_CountryIso2Code"),
        ("Addr_other", "Address_Place"), ("Birt_date", "BirthDate_BirthDate"), ("Birt_country", "BirthDate_CountryIso2Code"), ("Iden_number", "Identification_Number"),
        ("Iden_country", "Identification_CountryIso2Code"), ("Citi_country", "Citizenship_CountryIso2Code"),
    ];

    /// <summary>The text with its first line renamed.</summary>
    public static string Renamed(string text)
    {
        var end = text.IndexOf('\n', StringComparison.Ordinal);
        var header = text[..end].TrimEnd('\r').Split(';').Select(c => Array.Find(Names, n => n.Old.Equals(c.Trim(), StringComparison.OrdinalIgnoreCase)).New ?? c.Trim());
        return string.Join(';', header) + text[end..];
    }
}
