using Customs.Primitives;

namespace Customs.Screening;

/// <summary>A number, document or contact that names one party by itself.</summary>
/// <param name="Type">What kind of number it is.</param>
/// <param name="Value">As the source writes it.</param>
/// <param name="Country">The issuing country, or no country.</param>
public sealed record Identifier(IdentifierType Type, string Value, CountryCode Country = default);

/// <summary>The kinds of identifier that lists and declarations carry.</summary>
public enum IdentifierType
{
    /// <summary>Anything else that the list calls an identification.</summary>
    Other,

    /// <summary>IMO ship number: stays with the hull through every renaming.</summary>
    Imo,

    /// <summary>Maritime mobile service identity.</summary>
    Mmsi,

    /// <summary>Passport.</summary>
    Passport,

    /// <summary>National identity card or number.</summary>
    NationalId,

    /// <summary>Tax number.</summary>
    Tax,

    /// <summary>Company registration number.</summary>
    Registration,

    /// <summary>Bank identifier code (SWIFT).</summary>
    Bic,

    /// <summary>Legal entity identifier.</summary>
    Lei,

    /// <summary>Economic operator's registration and identification number.</summary>
    Eori,

    /// <summary>Telephone or fax.</summary>
    Phone,

    /// <summary>E-mail address.</summary>
    Email,

    /// <summary>Web site.</summary>
    Web,

    /// <summary>Aircraft tail or serial number.</summary>
    Tail,

    /// <summary>Bank account or digital currency address.</summary>
    Account,
}
