using Customs.Primitives;

namespace Customs.Inspection.Dossiers;

/// <summary>A party to the consignment. One firm may stand in several entries with different roles.</summary>
public sealed record Party
{
    /// <summary>Key of the party inside this dossier.</summary>
    public required string Ref { get; init; }

    /// <summary>What the party does here.</summary>
    public IReadOnlyList<PartyRole> Roles { get; init; } = [];

    /// <summary>Name as declared, in any script.</summary>
    public required string Name { get; init; }

    /// <summary>Address as declared.</summary>
    public required Address Address { get; init; }

    /// <summary>Numbers of the party.</summary>
    public required PartyIdentifiers Identifiers { get; init; }

    /// <summary>How it is reached.</summary>
    public required Contact Contact { get; init; }
}

/// <summary>Postal address as declared.</summary>
public sealed record Address
{
    /// <summary>Street and number.</summary>
    public string? Street { get; init; }

    /// <summary>Town.</summary>
    public required string City { get; init; }

    /// <summary>Postal code.</summary>
    public string? Postcode { get; init; }

    /// <summary>Post box number.</summary>
    public string? PoBox { get; init; }

    /// <summary>Country of the address.</summary>
    public required CountryCode Country { get; init; }
}

/// <summary>Numbers that tell one party from another.</summary>
public sealed record PartyIdentifiers
{
    /// <summary>EORI number.</summary>
    public string? Eori { get; init; }

    /// <summary>National register number.</summary>
    public string? RegistrationNo { get; init; }

    /// <summary>VAT number.</summary>
    public string? Vat { get; init; }

    /// <summary>AEO certificate number.</summary>
    public string? Aeo { get; init; }

    /// <summary>IMO company number.</summary>
    public string? ImoCompany { get; init; }
}

/// <summary>Contact data.</summary>
public sealed record Contact
{
    /// <summary>E.164 with blanks.</summary>
    public string? Phone { get; init; }

    /// <summary>E-mail address.</summary>
    public string? Email { get; init; }

    /// <summary>Domain without scheme.</summary>
    public string? Web { get; init; }
}

/// <summary>What is known of a party beyond what it is called.</summary>
public static class PartyKnowledge
{
    /// <summary>Whether nothing but its EORI number is known: the message gave no name, and no register here has one. Nobody can be screened by such a number alone.</summary>
    public static bool IsNumberOnly(this Party party) => party.Identifiers.Eori is { } number && party.Name == number;
}
