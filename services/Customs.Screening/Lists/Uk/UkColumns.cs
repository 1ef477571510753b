namespace Customs.Screening.Lists.Uk;

/// <summary>What the two UK layouts call the same things.</summary>
internal sealed record UkColumns(string Id, string Kind, string NameType, string AliasStrength, string Regime, string Listed, string Postcode, string Country, string Nationality, string BirthDate, string Passport, string NationalId, string AddressLine)
{
    /// <summary>UK-Sanctions-List.csv.</summary>
    public static UkColumns List { get; } = new("Unique ID", "Designation Type", "Name type", "Alias strength", "Regime Name", "Date Designated", "Address Postal Code", "Address Country", "Nationality(/ies)", "D.O.B", "Passport number", "National Identifier number", "Address Line");

    /// <summary>OFSI's ConList.csv.</summary>
    public static UkColumns Ofsi { get; } = new("Group ID", "Group Type", "Alias Type", "Alias Quality", "Regime", "Listed On", "Post/Zip Code", "Country", "Nationality", "DOB", "Passport Details", "NI Number", "Address");
}
