using Customs.Inspection.Dossiers;

namespace Customs.Inspection.Service.Checks;

/// <summary>Parties of whom only the EORI number is known. A list that has the number itself matches; else nobody was screened, and that is no clear.</summary>
internal static class NumberOnly
{
    /// <summary>The answers, with NOT_PERFORMED in place of what a number alone can not answer.</summary>
    public static IReadOnlyList<ScreeningV1.PartyScreening> NotScreened(Dossier dossier, IReadOnlyList<ScreeningV1.PartyScreening> answers)
    {
        var nameless = dossier.Declaration.Parties.Where(p => p.IsNumberOnly()).ToDictionary(p => $"parties/{p.Ref}", p => p.Name, StringComparer.Ordinal);
        return nameless.Count == 0 ? answers : [.. answers.Select(a => nameless.TryGetValue(a.Id, out var number) ? Of(a, number) : a)];
    }

    private static ScreeningV1.PartyScreening Of(ScreeningV1.PartyScreening answer, string number)
    {
        if (answer.Verdict is ScreeningV1.PartyScreening.Types.Verdict.NotPerformed || answer.Matches.Any(m => m.Strength == ScreeningV1.Match.Types.Strength.Identifier))
        {
            return answer;
        }

        var open = answer.Clone();
        open.Verdict = ScreeningV1.PartyScreening.Types.Verdict.NotPerformed;
        open.NotPerformedReason = $"only the EORI number {number} is known; the register of operators has no name for it";
        return open;
    }
}
