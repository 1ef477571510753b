using Customs.Inspection.Dossiers;
using Customs.Inspection.Goods;
using Customs.Inspection.Places;
using Customs.Primitives;

namespace Customs.Inspection.Indicators.EndUse;

/// <summary>A programme of the country of destination, declared or suspected, seeks such goods. Full strength for the declared destination and for one that is written down,
/// 0.7 for one that only a telephone number, an abbreviation or an earlier case points to. The combination caps it: a country alone never reaches MEDIUM.</summary>
public sealed class E03ProgrammeNeed() : Indicator("E03", Group.ProgrammeFit, 0.3, Source.Verfassungsschutz, Source.UnPanels, Source.Isis)
{
    private const double OnlySuspected = 0.7;

    /// <inheritdoc/>
    public override string Title => "Goods fit the need of a programme";

    /// <inheritdoc/>
    public override IndicatorResult Evaluate(Facts facts)
    {
        var needs = facts.Declaration.GoodsItems
            .Select(i => (Item: i, Answer: facts.Answer(i)))
            .Where(a => a.Answer is not null && Sensitivity.Of(a.Answer) > 0)
            .Select(a => (a.Item, Programmes: a.Answer is null ? new HashSet<Programme>() : Sensitivity.Programmes(a.Answer)))
            .ToList();
        if (needs.Count == 0)
        {
            return facts.Declaration.GoodsItems.All(i => facts.Answer(i) is null)
                ? new IndicatorResult.NotEvaluable("classification", "Classification could not be performed: what are the goods?")
                : IndicatorResult.Clear.Instance;
        }

        var declared = facts.Declaration.CountryOfDestination;
        var places = OtherDestination.Find(facts)
            .Select(h => (h.Country, Strength: h.IsDocumented ? 1.0 : OnlySuspected, Why: h.What, Evidence: new Evidence(h.Path, h.Value, h.Source)))
            .Prepend((declared, 1.0, "the declared destination", new Evidence("declaration.countryOfDestination", declared.Value, "declaration")));
        foreach (var (country, strength, why, evidence) in places.OrderByDescending(p => p.Item2))
        {
            foreach (var (item, programmes) in needs)
            {
                if (CountryMeasures.Programmes(country, facts.Day).FirstOrDefault(programmes.Contains, (Programme)(-1)) is var programme && (int)programme >= 0)
                {
                    return new IndicatorResult.Hit(strength, Sentence(item, country, programme, why), evidence, new Evidence($"{facts.PathOf(item)}.description", item.Description, "declaration"));
                }
            }
        }

        return IndicatorResult.Clear.Instance;
    }

    private static string Sentence(GoodsItem item, CountryCode country, Programme programme, string why) =>
        $"Item {item.ItemNumber} \"{item.Description}\" fits what the {programme.ToString().ToLowerInvariant()} programme of {CountryNames.Name(country)} seeks ({why}).";
}
