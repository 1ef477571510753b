using Customs.Inspection.Assessing;
using Customs.Inspection.Dossiers;

namespace Customs.Inspection.Service.Checks;

/// <summary>Makes an assessment of facts that are all at hand. Pure: what is stored beside an assessment gives the same one years later.</summary>
internal static class Judging
{
    /// <summary>The assessment, without name, time and trigger.</summary>
    /// <param name="assessor">The indicators.</param>
    /// <param name="dossier">The dossier.</param>
    /// <param name="past">What the own store knew.</param>
    /// <param name="classifications">Answers on the goods items.</param>
    /// <param name="screenings">Answers on the subjects.</param>
    /// <param name="drawn">Whether the random quota drew it.</param>
    public static V1.Assessment Judge(
        Assessor assessor, Dossier dossier, Past past, IReadOnlyList<ClassificationV1.Classification> classifications, IReadOnlyList<ScreeningV1.PartyScreening> screenings, bool drawn)
    {
        var assessment = Service.Wire.Write(assessor.Assess(FactsBuilding.Make(dossier, past, classifications, screenings), drawn));
        assessment.Classifications.AddRange(classifications);
        assessment.Screenings.AddRange(screenings);
        assessment.NotPerformed.AddRange(NotPerformedOf(classifications, screenings));
        assessment.Basis.AddRange(BasisOf(assessor, classifications, screenings));
        assessment.Network = Service.Wire.Write(past.Network);
        assessment.Peers.AddRange(past.Peers.Select(Service.Wire.Write));
        assessment.LicenceUses.AddRange(past.LicenceUses.Select(Service.Wire.Write));
        return assessment;
    }

    private static IEnumerable<V1.CheckNotPerformed> NotPerformedOf(
        IEnumerable<ClassificationV1.Classification> classifications, IEnumerable<ScreeningV1.PartyScreening> screenings) =>
    [
        .. classifications.Where(c => c.Verdict == ClassificationV1.Classification.Types.Verdict.NotPerformed)
            .Select(c => new V1.CheckNotPerformed { Check = "classification", Subject = c.Id, Reason = c.NotPerformedReason }),
        .. screenings.Where(s => s.Verdict == ScreeningV1.PartyScreening.Types.Verdict.NotPerformed)
            .Select(s => new V1.CheckNotPerformed { Check = "screening", Subject = s.Id, Reason = s.NotPerformedReason }),
    ];

    private static IEnumerable<CommonV1.EditionRef> BasisOf(Assessor assessor, IEnumerable<ClassificationV1.Classification> classifications, IEnumerable<ScreeningV1.PartyScreening> screenings) =>
        screenings.SelectMany(s => s.Editions)
            .Concat(classifications.SelectMany(c => c.Editions))
            .Append(new CommonV1.EditionRef { List = "indicators", Edition = assessor.Version })
            .DistinctBy(e => (e.List, e.Edition))
            .OrderBy(e => e.List, StringComparer.Ordinal);
}
