namespace Customs.Inspection.Service.Checks;

/// <summary>Somebody or something that a dossier names and that is screened against the published lists.</summary>
/// <param name="PartyRef">The declared party to which a match counts.</param>
/// <param name="Subject">How the name stands to that party.</param>
/// <param name="Query">The question; its id tells where the name stands, such as parties/csg or parties/csg/owners/0.</param>
public sealed record ScreeningSubject(string PartyRef, MatchSubject Subject, Screening.V1.PartyQuery Query)
{
    /// <summary>Whether this is the declared party itself and not somebody around it.</summary>
    public bool IsDeclaredParty => Query.Id == $"parties/{PartyRef}";
}
