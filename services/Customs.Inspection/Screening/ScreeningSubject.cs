using Customs.Primitives;

namespace Customs.Inspection.Screening;

/// <summary>Kind of a subject, in the words of the screening service.</summary>
public enum SubjectKind
{
    /// <summary>Not told.</summary>
    Unknown,

    /// <summary>A firm or body.</summary>
    Entity,

    /// <summary>A natural person.</summary>
    Person,

    /// <summary>A vessel.</summary>
    Vessel,
}

/// <summary>Somebody or something to be screened.</summary>
/// <param name="Key">Key of the answer: a party ref, or "vessel", "carrier", "payer", "bank", "document-consignee", "owner/{ref}/{n}", "owner/{ref}/parent", "director/{ref}/{n}", "name/{ref}/{n}", "document/{n}/consignee", "document/{n}/end-user".</param>
/// <param name="PartyRef">Party that it belongs to, or null.</param>
/// <param name="Subject">How it stands to that party.</param>
/// <param name="Name">Name as written.</param>
/// <param name="Kind">Kind.</param>
/// <param name="Countries">Countries that are known of it.</param>
/// <param name="Address">Address in one line, or null.</param>
/// <param name="BirthDate">Birth date of a person, or null.</param>
/// <param name="Identifiers">Type in the words of the house list form (registration, tax, eori, imo, phone, email, web) and value.</param>
/// <param name="Role">Role in words, for the officer.</param>
public sealed record ScreeningSubject(
    string Key,
    string? PartyRef,
    MatchSubject Subject,
    string Name,
    SubjectKind Kind,
    IReadOnlyList<CountryCode> Countries,
    string? Address,
    DateOnly? BirthDate,
    IReadOnlyList<(string Type, string Value)> Identifiers,
    string Role);
