using Customs.Primitives;

namespace Customs.Screening;

/// <summary>A listed party, ship, aircraft or address as one edition of one list states it.</summary>
/// <param name="Id">The list's own identifier: OFAC ent_num, UN reference number, EU reference number, UK unique id, CSL entity number, house id.</param>
/// <param name="Kind">What is listed; it ranks matches and never excludes one.</param>
/// <param name="Names">At least one name, the primary first.</param>
public sealed record Designation(string Id, DesignationKind Kind, IReadOnlyList<ListedName> Names)
{
    /// <summary>Every birth date that the list gives; several are common.</summary>
    public IReadOnlyList<BirthDate> BirthDates { get; init; } = [];

    /// <summary>Places where the party sits, lives or is registered.</summary>
    public IReadOnlyList<ListedAddress> Addresses { get; init; } = [];

    /// <summary>Countries of address, nationality, citizenship, birth, flag or registration.</summary>
    public IReadOnlyList<CountryCode> Countries { get; init; } = [];

    /// <summary>Documents, numbers and contacts that name the party by themselves.</summary>
    public IReadOnlyList<Identifier> Identifiers { get; init; } = [];

    /// <summary>Programme codes as the list writes them, such as NPWMD.</summary>
    public IReadOnlyList<string> Programmes { get; init; } = [];

    /// <summary>What the listing means: freeze, licence, denial, alert, finding, enquiry, end-use-check, or the list's own words.</summary>
    public IReadOnlyList<string> Measures { get; init; } = [];

    /// <summary>Ties to other designations of the same list.</summary>
    public IReadOnlyList<DesignationLink> Links { get; init; } = [];

    /// <summary>Licence requirement (BIS Entity List), in the list's words.</summary>
    public string? LicenceRequirement { get; init; }

    /// <summary>Licence review policy (BIS Entity List), in the list's words.</summary>
    public string? LicencePolicy { get; init; }

    /// <summary>Free text of the list; never matched, only shown.</summary>
    public string? Remarks { get; init; }

    /// <summary>First day of validity that the list itself states; editions decide what was listed when.</summary>
    public DateOnly? ValidFrom { get; init; }

    /// <summary>Last day of validity that the list itself states; a denial order ends so.</summary>
    public DateOnly? ValidTo { get; init; }

    /// <summary>Where in the source file it stands: line, row or element number from 1.</summary>
    public int SourceRow { get; init; }

    /// <summary>The first primary name, or the first name when none is primary.</summary>
    public string PrimaryName => (Names.FirstOrDefault(n => n.Quality == NameQuality.Primary) ?? Names[0]).Text;
}
