using Customs.Inspection.Dossiers;
using Customs.Inspection.Reference;

namespace Customs.Inspection.Indicators.Procurement;

/// <summary>A trading company, distributor, broker or free-zone firm is the declared end user of technical goods, so that the real one is not named.
/// A firm in a free zone 1.0, a trader by its register 0.7, by its name alone 0.5; the consignee stands in while no end user is named.
/// A works in a free zone with staff or a seen site is silent, and a paper on stock, customers or sell-through explains a dealer.</summary>
public sealed class P02TraderAsEndUser() : Indicator("P02", Group.PartyRole, 0.25, Source.Eu1318, Source.Fatf)
{
    private const int StaffOfAWorks = 10;

    /// <inheritdoc/>
    public override string Title => "Trading company, distributor or free-zone firm is the declared end user";

    /// <inheritdoc/>
    public override IndicatorResult Evaluate(Facts facts)
    {
        var (item, how) = GoodsReading.Foremost(facts);
        if (how == Technicality.None)
        {
            return IndicatorResult.Clear.Instance;
        }

        var last = Recipients.Last(facts);
        if (last.Count == 0)
        {
            return new IndicatorResult.NotEvaluable("declaration.parties[END_USER]", "Who is the end user of the goods?");
        }

        var hits = last.Select(p => Read(facts, p)).Where(h => h is not null).OrderByDescending(h => h!.Strength).ToList();
        if (hits.Count > 0 && Trader.SellThrough(facts) is { } paper)
        {
            return new IndicatorResult.Suppressed($"paper on stock or customers: {paper}", $"{hits[0]!.Sentence} A paper on its stock or customers is on file: {paper}.", hits[0]!.Fields);
        }

        if (hits.Count > 0)
        {
            var scale = how == Technicality.ByChapter ? 0.7 : 1.0;
            return hits[0]! with { Strength = hits[0]!.Strength * scale, Sentence = $"{hits[0]!.Sentence} The goods are {GoodsReading.Name(item)}." };
        }

        return last.All(p => Recipients.ProfileOf(facts, p) is null or { BusinessType: null, Activity: null, FreeZone: null })
            ? new IndicatorResult.NotEvaluable($"context.register.{last[0].Ref}.businessType", $"What is the business of {PartyReading.Describe(last[0])}: does it use the goods itself or sell them on?")
            : IndicatorResult.Clear.Instance;
    }

    private static IndicatorResult.Hit? Read(Facts facts, Party party)
    {
        var role = party.Roles.Contains(PartyRole.EndUser) ? "The declared end user" : "No end user is named, and the consignee";
        var profile = Recipients.ProfileOf(facts, party);
        var trader = Trader.Read(facts, party);
        var zone = FreeZones.Sign(party);
        if ((profile?.FreeZone == true || zone is not null) && !IsWorks(profile, trader))
        {
            var evidence = profile?.FreeZone == true
                ? new Evidence($"context.register.{party.Ref}.freeZone", "true", "register")
                : new Evidence($"{facts.PathOf(party)}.address", $"{party.Name}, {party.Address.Street}, {party.Address.City} ({zone})", "declaration");
            var also = trader is null ? "" : $" and {trader.Why}";
            return new IndicatorResult.Hit(1.0, $"{role} {PartyReading.Describe(party)} is a firm in a free zone{also}.", evidence);
        }

        return trader is null ? null : new IndicatorResult.Hit(trader.Strength, $"{role} {PartyReading.Describe(party)} is {trader.Why}.", trader.Evidence);
    }

    private static bool IsWorks(Profile? profile, Trader? trader) =>
        trader is null && profile is not null
        && (profile.BusinessType is BusinessType.Manufacturer or BusinessType.PublicBody or BusinessType.University || Activity.Of(profile)?.IsManufacture == true)
        && (profile.SiteVerified == true || profile.Employees >= StaffOfAWorks);
}
