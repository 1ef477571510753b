using Customs.Primitives;

namespace Customs.Screening;

/// <summary>A party to screen, as a declaration names it. Every field but the name may be absent, and more fields never hide a hit.</summary>
/// <param name="Name">The name as declared, in any script.</param>
public sealed record PartyQuery(string Name)
{
    /// <summary>What the declaration says it is; ranks, never excludes.</summary>
    public DesignationKind Kind { get; init; }

    /// <summary>Countries of the party.</summary>
    public IReadOnlyList<CountryCode> Countries { get; init; } = [];

    /// <summary>The party's address.</summary>
    public ListedAddress? Address { get; init; }

    /// <summary>The party's birth date.</summary>
    public BirthDate? BirthDate { get; init; }

    /// <summary>Numbers, documents and contacts.</summary>
    public IReadOnlyList<Identifier> Identifiers { get; init; } = [];
}

/// <summary>How to screen.</summary>
public sealed record ScreeningOptions
{
    /// <summary>At least this many matches are looked for; default 5.</summary>
    public int Top { get; init; } = 5;

    /// <summary>Matches below this score are left out; default <see cref="Screener.ListedFrom"/>.</summary>
    public double Threshold { get; init; } = Screener.ListedFrom;

    /// <summary>Names of lists to look in; null for all.</summary>
    public IReadOnlySet<string>? Lists { get; init; }

    /// <summary>The day of the declaration: a designation whose own validity has ended by then is still shown, with what speaks against it. Null leaves validity aside.</summary>
    public DateOnly? Day { get; init; }
}
