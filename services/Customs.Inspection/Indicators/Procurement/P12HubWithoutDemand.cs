using Customs.Inspection.Dossiers;
using Customs.Inspection.Places;
using Customs.Inspection.Reference;

namespace Customs.Inspection.Indicators.Procurement;

/// <summary>Technical goods go to a country from which goods are known to be passed on, and nobody there is named who would use them: the end user is a trader, a forwarder or missing. Strength 1.0,
/// 0.5 while only the chapter says that the goods are technical. The hubs are real industrial economies, so the country alone says nothing: a plausible plant, laboratory or public body is clear,
/// and a dealer's paper on stock or customers explains it.</summary>
public sealed class P12HubWithoutDemand() : Indicator("P12", Group.Routing, 0.2, Source.Eu1318, Source.UnPanels, Source.Verfassungsschutz)
{
    /// <inheritdoc/>
    public override string Title => "Transshipment hub as destination without a plausible user there";

    /// <inheritdoc/>
    public override IndicatorResult Evaluate(Facts facts)
    {
        var destination = facts.Declaration.CountryOfDestination;
        var (item, how) = GoodsReading.Foremost(facts);
        if (!CountryMeasures.IsHub(destination) || how == Technicality.None)
        {
            return IndicatorResult.Clear.Instance;
        }

        var last = Recipients.NamedEndUsers(facts);
        if (last.Count == 0)
        {
            last = [.. facts.InRole(PartyRole.Consignee).Where(c => !Wording.NoName.IsIn(c.Name))];
            if (last.Any(c => IsPlausible(facts, c)))
            {
                return IndicatorResult.Clear.Instance;
            }
        }

        var why = last.Count == 0 ? "nobody is named as end user" : Reason(facts, last[0]);
        if (why is null)
        {
            return IsKnown(facts, last[0]) ? IndicatorResult.Clear.Instance
                : new IndicatorResult.NotEvaluable($"context.register.{last[0].Ref}.activity", $"Does {PartyReading.Describe(last[0])} use the goods itself?");
        }

        if (last.Count > 0 && Trader.SellThrough(facts) is { } paper)
        {
            return new IndicatorResult.Suppressed($"paper on stock or customers: {paper}", $"{PartyReading.Describe(last[0])} sells on, but a paper on its stock or customers is on file: {paper}.", [new Evidence("accompanying.otherDocuments", paper, "papers")]);
        }

        return new IndicatorResult.Hit(
            how == Technicality.ByChapter ? 0.5 : 1.0,
            $"{GoodsReading.Opening(item)} goes to {CountryNames.Name(destination)}, from where goods are often passed on, and {why}.",
            new Evidence("declaration.countryOfDestination", destination.Value, "declaration"),
            last.Count == 0 ? new Evidence("declaration.parties[END_USER]", "(none)", "declaration") : new Evidence($"{facts.PathOf(last[0])}.name", last[0].Name, "declaration"));
    }

    private static string? Reason(Facts facts, Party party) =>
        PartyReading.IsForwarder(party, Recipients.ProfileOf(facts, party)) && !IsPlausible(facts, party) ? $"{PartyReading.Describe(party)} forwards or stores goods"
        : Trader.Read(facts, party) is { } trader ? $"{PartyReading.Describe(party)} is {trader.Why}"
        : null;

    private static bool IsPlausible(Facts facts, Party party) => Recipients.ProfileOf(facts, party) is { } profile
        && (profile.BusinessType is BusinessType.Manufacturer or BusinessType.PublicBody or BusinessType.University or BusinessType.ResearchInstitute or BusinessType.Ngo or BusinessType.AidFund or BusinessType.Cooperative or BusinessType.Shipping
            || (profile.BusinessType is null && Activity.Of(profile) is { IsTrade: false, Division: not 52 }));

    private static bool IsKnown(Facts facts, Party party) => Recipients.ProfileOf(facts, party) is { } profile && (profile.BusinessType is not null || profile.Activity is not null);
}
