using Customs.Inspection.Goods;
using Customs.Inspection.Indicators;
using Customs.Inspection.Licences;
using Customs.Inspection.Places;

namespace Customs.Inspection.Gates;

/// <summary>Listed goods for a country under embargo: the declared destination, or a real one that is written in a document, on crates or in the address of a receiver.
/// A telephone prefix, an abbreviation, a language or the ground of a denial is no destination.</summary>
public sealed class G05EmbargoedGoods() : Gate("G05")
{
    private const double SoughtDronePart = 0.8;

    /// <inheritdoc/>
    public override string Title => "Embargoed goods for the real destination";

    /// <inheritdoc/>
    public override GateResult? Evaluate(Facts facts, IReadOnlyDictionary<string, IndicatorResult> results)
    {
        var destinations = OtherDestination.Find(facts).Where(d => d.IsDocumented)
            .Select(d => (d.Country, $"{d.What} points to {CountryNames.Name(d.Country)}", new Evidence(d.Path, d.Value, d.Source)))
            .Prepend((facts.Declaration.CountryOfDestination, "the declared destination", new Evidence("declaration.countryOfDestination", facts.Declaration.CountryOfDestination.Value, "declaration")));
        foreach (var (country, why, evidence) in destinations)
        {
            if (CountryMeasures.DronePartsBan(country, facts.Day) is { } ban && facts.Declaration.GoodsItems.FirstOrDefault(i => IsDronePart(facts.Answer(i))) is { } part)
            {
                return new GateResult(Id, GateEffect.StopRefer, $"{ListedItems.Name(part)} is a part of unmanned aircraft and banned for {CountryNames.Name(country)} ({why}).", ban.Source, [evidence, ListedItems.Description(facts, part)]);
            }

            if (CountryMeasures.Embargo(country, facts.Day) is not { } embargo)
            {
                continue;
            }

            foreach (var (item, answer) in ListedItems.From(facts, ListedItems.Listed))
            {
                if (IsCovered(embargo.Value, answer.Regime) && !Licence.For(facts, item).Any(l => l.Covers))
                {
                    return new GateResult(
                        Id,
                        GateEffect.StopRefer,
                        $"{ListedItems.Name(item)} fits control-list entry {answer.Code} and is banned for {CountryNames.Name(country)} ({why}).",
                        embargo.Source,
                        [evidence, ListedItems.Entry(answer)]);
                }
            }
        }

        return null;
    }

    private static bool IsDronePart(ItemAnswer? answer) =>
        Families.Find(answer?.Family) is { Concern: >= SoughtDronePart } family && family.Programmes.Contains(Programme.Drone);

    private static bool IsCovered(EmbargoScope scope, Regime regime) =>
        scope == EmbargoScope.AllListed || regime is Regime.Chemical or Regime.Biological;
}
