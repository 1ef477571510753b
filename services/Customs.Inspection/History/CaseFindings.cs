using Customs.Inspection.Dossiers;
using Customs.Inspection.Indicators;

namespace Customs.Inspection.History;

/// <summary>What a closed case leaves: a finding on every party of the receiving side, with the keys under which it is found again.</summary>
/// <param name="Finding">The finding.</param>
/// <param name="Keys">Keys of the party that can join consignments.</param>
public sealed record CaseFindings(Finding Finding, IReadOnlyList<NetworkKey> Keys)
{
    private const string UnknownFamily = "OTHER";
    private const int MostGoods = 80;

    /// <summary>The findings of one consignment of a case. The exporter gets none: makers are asked by many and are often the deceived; nor do carriers and forwarders.</summary>
    /// <param name="dossier">The consignment.</param>
    /// <param name="caseName">The case: cases/2026-000188.</param>
    /// <param name="status">Confirmed, or refuted: then it answers suspicions instead of making one.</param>
    /// <param name="family">Family of its goods; null when undetermined.</param>
    public static IReadOnlyList<CaseFindings> Of(Dossier dossier, string caseName, FindingStatus status, string? family)
    {
        var held = HistoryKeys.Held(dossier);
        var goods = dossier.Declaration.GoodsItems[0].Description;
        return
        [
            .. dossier.Declaration.Parties.Where(IsOfReceivingSide).DistinctBy(p => p.Name, StringComparer.Ordinal).Select(party => new CaseFindings(
                new Finding
                {
                    Id = caseName,
                    Date = DateOnly.FromDateTime(dossier.Declaration.LodgedAt.UtcDateTime), // when it was tried, not when the desk was done
                    Status = status,
                    Party = party.Name,
                    Address = party.Address.Street is { } street ? $"{street}, {party.Address.City}, {party.Address.Country}" : null,
                    Phone = party.Contact.Phone,
                    RegistrationNo = party.Identifiers.RegistrationNo ?? dossier.Context.Register.GetValueOrDefault(party.Ref)?.RegistrationNo,
                    Family = family ?? UnknownFamily,
                    Summary = $"{(goods.Length <= MostGoods ? goods : goods[..MostGoods])} for {dossier.Declaration.CountryOfDestination}",
                    Source = "own case",
                },
                [.. held.Where(k => k.Holder == party.Name).Select(NetworkKey.Of).Where(k => k.CanJoin).DistinctBy(k => k.Text, StringComparer.Ordinal)])),
        ];
    }

    private static bool IsOfReceivingSide(Party party) => !party.Roles.Contains(PartyRole.Exporter) && !PartyReading.IsLogisticsOnly(party);
}
