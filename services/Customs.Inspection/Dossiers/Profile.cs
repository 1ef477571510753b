using Customs.Primitives;

namespace Customs.Inspection.Dossiers;

/// <summary>Register data of a party.</summary>
public sealed record Profile
{
    /// <summary>Day of foundation.</summary>
    public DateOnly? Founded { get; init; }

    /// <summary>NACE Rev. 2 code followed by text, such as "G46 wholesale of hardware".</summary>
    public string? Activity { get; init; }

    /// <summary>Kind of business.</summary>
    public BusinessType? BusinessType { get; init; }

    /// <summary>Civil, military and so on.</summary>
    public Sector? Sector { get; init; }

    /// <summary>Staff, persons.</summary>
    public int? Employees { get; init; }

    /// <summary>Remark on the address.</summary>
    public string? Address { get; init; }

    /// <summary>Kind of address.</summary>
    public AddressType? AddressType { get; init; }

    /// <summary>Firms registered at the address.</summary>
    public int? RegistrationsAtAddress { get; init; }

    /// <summary>Whether the address lies in a free zone.</summary>
    public bool? FreeZone { get; init; }

    /// <summary>Whether the site was seen by map, visit or earlier delivery.</summary>
    public bool? SiteVerified { get; init; }

    /// <summary>Directors.</summary>
    public IReadOnlyList<string> Directors { get; init; } = [];

    /// <summary>Direct owners.</summary>
    public IReadOnlyList<Owner> Owners { get; init; } = [];

    /// <summary>Day of the ownership extract.</summary>
    public DateOnly? OwnershipAsOf { get; init; }

    /// <summary>Parent company.</summary>
    public string? Parent { get; init; }

    /// <summary>Known affiliations.</summary>
    public IReadOnlyList<string> Affiliations { get; init; } = [];

    /// <summary>Earlier names.</summary>
    public IReadOnlyList<string> NameHistory { get; init; } = [];

    /// <summary>Register number.</summary>
    public string? RegistrationNo { get; init; }

    /// <summary>Whether it is an authorised economic operator.</summary>
    public bool? Aeo { get; init; }

    /// <summary>Birth date of a natural person.</summary>
    public DateOnly? BirthDate { get; init; }

    /// <summary>Nationality of a natural person.</summary>
    public CountryCode? Nationality { get; init; }
}

/// <summary>An owner in the ownership graph.</summary>
public sealed record Owner
{
    /// <summary>Name.</summary>
    public required string Name { get; init; }

    /// <summary>Country.</summary>
    public CountryCode? Country { get; init; }

    /// <summary>Share of capital or votes, per cent.</summary>
    public decimal? SharePct { get; init; }

    /// <summary>Owners of the owner.</summary>
    public IReadOnlyList<Owner> Owners { get; init; } = [];

    /// <summary>List entry of the owner, when known.</summary>
    public OwnerListing? Listed { get; init; }
}

/// <summary>A list entry of an owner.</summary>
public sealed record OwnerListing
{
    /// <summary>List key.</summary>
    public string? List { get; init; }

    /// <summary>Entry on that list.</summary>
    public string? Uid { get; init; }
}
