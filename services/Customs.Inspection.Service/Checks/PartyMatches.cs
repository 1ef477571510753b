using Customs.Inspection.Screening;

namespace Customs.Inspection.Service.Checks;

/// <summary>Turns answers of the screening service into what indicators read.</summary>
internal static class PartyMatches
{
    // From here on a name is as good as the same: what differs is spelling, order or legal form.
    private const double SameName = 0.97;

    /// <summary>
    /// The matches of each declared party, with those of its owners, directors, vessel and payer. A question that was not answered stands under its own id, beside what was found;
    /// a party of which nothing is known stays not performed itself.
    /// </summary>
    /// <param name="subjects">Who was asked about.</param>
    /// <param name="answers">The answers by id of the question.</param>
    public static Dictionary<string, PartyCheck> ByParty(IReadOnlyList<ScreeningSubject> subjects, IReadOnlyDictionary<string, ScreeningV1.PartyScreening> answers)
    {
        var checks = new Dictionary<string, PartyCheck>(StringComparer.Ordinal);
        foreach (var party in subjects.GroupBy(s => s.PartyRef ?? s.Key, StringComparer.Ordinal))
        {
            var matches = new List<PartyMatch>();
            string? selfMissing = null;
            foreach (var subject in party)
            {
                var answer = answers[ScreeningQueries.IdOf(subject)];
                if (answer.Verdict is not (ScreeningV1.PartyScreening.Types.Verdict.NotPerformed or ScreeningV1.PartyScreening.Types.Verdict.Unspecified))
                {
                    matches.AddRange(answer.Matches.Where(m => IsShown(subject, m)).Select(m => Of(subject.Subject, m)));
                }
                else if (subject.Key == party.Key)
                {
                    selfMissing = answer.NotPerformedReason;
                }
                else
                {
                    checks[subject.Key] = new PartyCheck.NotPerformed(answer.NotPerformedReason);
                }
            }

            checks[party.Key] = selfMissing is null || matches.Count > 0 ? new PartyCheck.Answered(matches) : new PartyCheck.NotPerformed(selfMissing);
            if (selfMissing is not null && matches.Count > 0)
            {
                checks[$"parties/{party.Key}"] = new PartyCheck.NotPerformed(selfMissing);
            }
        }

        return checks;
    }

    // What is too weak for an officer to be shown is too weak to be an indication, and an address that agrees says nothing of the name. Ships bear short names and are told apart
    // by their number: a ship is not the listed person or company of nearly the same name.
    private static bool IsShown(ScreeningSubject subject, ScreeningV1.Match match) =>
        match.Strength is ScreeningV1.Match.Types.Strength.Identifier
        || (match.Strength != ScreeningV1.Match.Types.Strength.Weak
            && match.Evidence.Any(e => e.Feature == "name")
            && (subject.Kind != SubjectKind.Vessel || (match.Score >= SameName && !match.Evidence.Any(e => e.Feature is "kind" or "identifier.imo"))));

    private static PartyMatch Of(MatchSubject subject, ScreeningV1.Match match) => new(
        subject,
        Certainty(match),
        match.Edition is { } edition ? $"{edition.List} {edition.Edition}" : "",
        match.Designation,
        match.PrimaryName,
        match.MatchedName,
        match.Score,
        SecondIdentifier(match),
        [.. match.Programmes],
        match.Measures.Any(m => m is "freeze" or "dealing-ban"),
        match.Disposition is { } disposition ? disposition.Name : null);

    private static MatchCertainty Certainty(ScreeningV1.Match match) => match switch
    {
        { Disposition.Kind: ScreeningV1.Disposition.Types.Kind.FalseMatch } => MatchCertainty.Cleared,
        { Disposition.Kind: ScreeningV1.Disposition.Types.Kind.TrueMatch } => MatchCertainty.Confirmed,
        { Strength: ScreeningV1.Match.Types.Strength.Identifier } => MatchCertainty.Confirmed,
        { Strength: ScreeningV1.Match.Types.Strength.Strong } when SecondIdentifier(match) is not null => MatchCertainty.Confirmed,
        { Strength: ScreeningV1.Match.Types.Strength.Strong } when Supports(match, "country") || match.Score >= SameName => MatchCertainty.Probable,
        _ => MatchCertainty.Possible,
    };

    private static string? SecondIdentifier(ScreeningV1.Match match) =>
        match.Evidence.FirstOrDefault(e => Speaks(e) && (e.Feature.StartsWith("identifier", StringComparison.Ordinal) || e.Feature is "birth-date" or "address"))?.Feature;

    private static bool Supports(ScreeningV1.Match match, string feature) => match.Evidence.Any(e => e.Feature == feature && Speaks(e));

    // The matcher writes "decides", "for +0.03" or "against -0.10".
    private static bool Speaks(ScreeningV1.MatchEvidence evidence) =>
        evidence.Effect is "decides" || evidence.Effect.StartsWith("for ", StringComparison.Ordinal) || evidence.Effect.StartsWith('+');
}
