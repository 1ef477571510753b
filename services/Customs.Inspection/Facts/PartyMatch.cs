namespace Customs.Inspection;

/// <summary>How sure a match with a list entry is.</summary>
public enum MatchCertainty
{
    /// <summary>An officer cleared this very match before, and the entry has not changed since.</summary>
    Cleared,

    /// <summary>Name only.</summary>
    Possible,

    /// <summary>Strong name with some support, no second identifier.</summary>
    Probable,

    /// <summary>Name and a second identifier, or a unique identifier.</summary>
    Confirmed,
}

/// <summary>Who of the party's surroundings matched.</summary>
public enum MatchSubject
{
    /// <summary>The party itself.</summary>
    Self,

    /// <summary>An owner of the party.</summary>
    Owner,

    /// <summary>A director of the party.</summary>
    Director,

    /// <summary>The vessel.</summary>
    Vessel,

    /// <summary>The bank or payer.</summary>
    Payer,
}

/// <summary>One match of a party with a list entry.</summary>
/// <param name="Subject">Who matched.</param>
/// <param name="Certainty">How sure it is.</param>
/// <param name="List">List key with edition, such as "OFAC-SDN 2026-11-20".</param>
/// <param name="Designation">Resource name or the list's own id.</param>
/// <param name="ListedName">Main name of the entry.</param>
/// <param name="MatchedName">Name or alias that matched.</param>
/// <param name="Score">0 to 1, for ordering only.</param>
/// <param name="SecondIdentifier">What beside the name agrees; null when nothing does.</param>
/// <param name="Programmes">Programmes of the entry, such as NPWMD.</param>
/// <param name="Freezes">Whether the entry freezes funds or bans dealings.</param>
/// <param name="Disposition">Earlier decision of an officer on this match.</param>
public sealed record PartyMatch(
    MatchSubject Subject,
    MatchCertainty Certainty,
    string List,
    string Designation,
    string ListedName,
    string MatchedName,
    double Score,
    string? SecondIdentifier,
    IReadOnlyList<string> Programmes,
    bool Freezes,
    string? Disposition);
