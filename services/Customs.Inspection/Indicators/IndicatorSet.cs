using Customs.Inspection.Indicators.EndUse;
using Customs.Inspection.Indicators.Procurement;
using Customs.Inspection.Indicators.Recipient;

namespace Customs.Inspection.Indicators;

/// <summary>The indicators of one version, in the order in which they are shown.</summary>
/// <param name="version">Version that is stored with every assessment.</param>
/// <param name="indicators">The indicators.</param>
/// <param name="weights">Weights by id where they differ from those written in the indicators; for a candidate set that runs in the shadow of the live one.</param>
public sealed class IndicatorSet(string version, IReadOnlyList<Indicator> indicators, IReadOnlyDictionary<string, double>? weights = null)
{
    /// <summary>The set that ships.</summary>
    public static IndicatorSet Current { get; } = new(
        "2026-11-24",
        [
            new P01ForwarderAsConsignee(),
            new P02TraderAsEndUser(),
            new P03EndUserMissing(),
            new P04LongChain(),
            new P05GoodsForeignToBusiness(),
            new P06YoungFirm(),
            new P07OddAddress(),
            new P08ForeignContact(),
            new P09ThirdPartyPays(),
            new P10OddTerms(),
            new P11Detour(),
            new P12HubWithoutDemand(),
            new P13CountryOfConcernNamed(),
            new P14ChangedAfterLodging(),
            new P15SplitOrder(),
            new P16ComplementaryParts(),
            new P17OrderAfterRefusal(),
            new P18JustUnderLimit(),
            new P19VagueDescription(),
            new P20CodeDisagrees(),
            new P21SameGoodsOtherCode(),
            new P22PriceAnomaly(),
            new P23ImplausibleMass(),
            new P24MoreThanTheUse(),
            new P25ServicesDeclined(),
            new P26NeutralPacking(),
            new P27BuyerCollects(),
            new P28WeakCertificate(),
            new P29PapersDisagree(),
            new P30ReturnWithoutArrival(),
            new P31CourierSample(),
            new P32ExporterOutOfLine(),
            new E01ListedGoods(),
            new E02CatchAllGoods(),
            new E03ProgrammeNeed(),
            new E04BeyondStatedUse(),
            new E05Precursor(),
            new E06Pathogen(),
            new E07Technology(),
            new E08UavComponentSet(),
            new E09EndUseStatement(),
            new E10MilitaryEndUser(),
            new R01ListedParty(),
            new R02OwnedByListed(),
            new R03EarlierCase(),
            new R04SimilarDenial(),
            new R05SharedIdentifier(),
            new R06RenamedParty(),
            new R07LogisticsOfConcern(),
            new R08AuthorityAlert(),
            new R09EndUseCheckFailed(),
            new R10Affiliation(),
        ]);

    /// <summary>Version that is stored with every assessment.</summary>
    public string Version { get; } = version;

    /// <summary>The indicators.</summary>
    public IReadOnlyList<Indicator> All { get; } = indicators;

    /// <summary>A candidate with other weights.</summary>
    /// <exception cref="ArgumentException">A weight lies outside 0 to 1, or names no indicator.</exception>
    public IndicatorSet With(string candidate, IReadOnlyDictionary<string, double> changed)
    {
        foreach (var (id, weight) in changed)
        {
            if (weight is not (>= 0 and <= 1) || All.All(i => i.Id != id))
            {
                throw new ArgumentException($"the weight of {id} must lie between 0 and 1 and {id} must be an indicator", nameof(changed));
            }
        }

        return new IndicatorSet(candidate, All, changed);
    }

    /// <summary>Weight of an indicator in this set.</summary>
    public double WeightOf(Indicator indicator) => weights is not null && weights.TryGetValue(indicator.Id, out var weight) ? weight : indicator.Weight;
}
