using Customs.Inspection.Dossiers;
using Customs.Inspection.Screening;

namespace Customs.Inspection.Service.Checks;

/// <summary>Puts together what an assessment rests on. All of it is stored, so an assessment can be made again years later.</summary>
internal static class FactsBuilding
{
    /// <summary>The day whose law applies: the day of declaration.</summary>
    public static DateOnly DayOf(Dossier dossier) => DateOnly.FromDateTime(dossier.Declaration.LodgedAt.UtcDateTime);

    /// <summary>The facts.</summary>
    /// <param name="dossier">The dossier as submitted, amended and added to.</param>
    /// <param name="past">What the own history adds.</param>
    /// <param name="classifications">Answers on the goods items, in their order.</param>
    /// <param name="screenings">Answers on the subjects of the dossier, in the order of <see cref="ScreeningSubjects"/>.</param>
    public static Facts Make(
        Dossier dossier, Past past, IReadOnlyList<ClassificationV1.Classification> classifications, IReadOnlyList<ScreeningV1.PartyScreening> screenings) => new()
    {
        Dossier = past.AddTo(dossier),
        Items = dossier.Declaration.GoodsItems.Zip(classifications).ToDictionary(p => p.First.ItemNumber, p => ItemAnswers.Of(p.Second)),
        Parties = PartyMatches.ByParty(ScreeningSubjects.Of(dossier), screenings.ToDictionary(s => s.Id, StringComparer.Ordinal)),
        PricePeers = past.Peers.Where(p => p.Prices is not null).ToDictionary(p => p.ItemNumber, p => p.Prices!),
        MassPeers = past.Peers.Where(p => p.Masses is not null).ToDictionary(p => p.ItemNumber, p => p.Masses!),
        Network = past.Network,
        LicenceUses = past.LicenceUses,
        Day = DayOf(dossier),
    };
}
