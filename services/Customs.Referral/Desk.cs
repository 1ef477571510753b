namespace Customs.Referral;

/// <summary>A desk that decides.</summary>
/// <param name="Name">Resource name: desks/{desk}.</param>
/// <param name="Title">Name for people.</param>
/// <param name="Jurisdiction">ISO 3166-2 code of the federal state, or DE for the federal desk.</param>
/// <param name="Programmes">Programmes it takes; empty means all.</param>
/// <param name="OfficePrefixes">Starts of the customs office codes it takes; empty means all.</param>
/// <param name="Families">Starts of goods families it takes; empty means all.</param>
public sealed record Desk(
    string Name,
    string Title,
    string Jurisdiction,
    IReadOnlyList<string> Programmes,
    IReadOnlyList<string> OfficePrefixes,
    IReadOnlyList<string> Families)
{
    /// <summary>Whether the desk is never suggested, only chosen by hand: a state's desk before the operator has given it its offices.</summary>
    public bool ByHandOnly { get; init; }
}
