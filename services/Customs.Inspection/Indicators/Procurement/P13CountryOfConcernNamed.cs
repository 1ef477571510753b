using Customs.Inspection.Dossiers;
using Customs.Inspection.Places;
using Customs.Inspection.Reference;
using Customs.Primitives;

namespace Customs.Inspection.Indicators.Procurement;

/// <summary>A party, a place, crate marks or a paper name a country of concern that is not the declared destination. A written place, an address or a declared place of delivery 1.0,
/// an abbreviation such as BND or THR 0.6, papers or panels in a language spoken there alone 0.6. Telephone numbers are another indicator (P08), banks and payers as well (P09).
/// Traps: "bandar" is a word for port in Malay too, IKA is a maker of laboratory equipment, vessels and brands bear place names, and a clause against re-export names the country to exclude it.</summary>
public sealed class P13CountryOfConcernNamed() : Indicator("P13", Group.Routing, 0.55, Source.UnPanels, Source.Verfassungsschutz, Source.Bis732)
{
    private static readonly (Phrases Words, string Country, string[] AlsoSpoken)[] s_languages =
    [
        (new("persian|farsi|persisch*|persan|farsca|персидск*|фарси|فارسی|波斯语"), "IR", ["IR", "AF", "TJ"]),
        (new("north korean|nordkoreanisch*|nord coreen*|kuzey kore*|朝鲜语"), "KP", ["KP"]),
    ];

    /// <inheritdoc/>
    public override string Title => "A country of concern that is not the declared destination is named";

    /// <inheritdoc/>
    public override IndicatorResult Evaluate(Facts facts)
    {
        var hints = OtherDestination.Find(facts).Where(h => h.Kind != HintKind.Phone).ToList();
        if (hints.Count > 0)
        {
            var told = hints.DistinctBy(h => (h.Path, h.Country)).Take(4).ToList();
            var countries = string.Join(" and ", told.Select(h => CountryNames.Name(h.Country)).Distinct(StringComparer.Ordinal));
            return new IndicatorResult.Hit(
                hints[0].IsDocumented ? 1.0 : 0.6,
                $"The goods are declared for {CountryNames.Name(facts.Declaration.CountryOfDestination)}, but {(told.Count == 1 ? "a hint leads" : "hints lead")} to {countries}: {string.Join("; ", told.Select(h => h.What))}.",
                [.. told.Select(h => new Evidence(h.Path, h.Value, h.Source))]);
        }

        if (Beyond(facts.Declaration) is { } beyond)
        {
            return new IndicatorResult.Hit(1.0, $"The declared route goes on from {CountryNames.Name(facts.Declaration.CountryOfDestination)}, the destination, to {CountryNames.Name(beyond)}.",
                new Evidence("declaration.countriesOfRouting", string.Join(", ", facts.Declaration.CountriesOfRouting), "declaration"));
        }

        foreach (var text in FreeText.In(facts))
        {
            foreach (var (words, country, spoken) in s_languages)
            {
                if (words.In(text.Text) is { } word && !spoken.Contains(facts.Declaration.CountryOfDestination.Value, StringComparer.Ordinal))
                {
                    return new IndicatorResult.Hit(0.6, $"{char.ToUpperInvariant(text.What[0])}{text.What[1..]}, \"{text.Text}\", asks for a language of {CountryNames.Name(CountryCode.Parse(country))} ({word}).", new Evidence(text.Path, text.Text, text.Source));
                }
            }
        }

        return facts.Dossier.Accompanying.Instructions is null && facts.Declaration.GoodsItems.All(i => i.Packages.Marks is null) && facts.Declaration.TransportDocument.Remarks is null
            ? new IndicatorResult.NotEvaluable("declaration.goodsItems[*].packages.marks", "What is written on the packages, and what did the buyer ask to be written?")
            : IndicatorResult.Clear.Instance;
    }

    private static CountryCode? Beyond(Declaration declaration)
    {
        var after = declaration.CountriesOfRouting.SkipWhile(c => c != declaration.CountryOfDestination).Skip(1).Where(c => c != declaration.CountryOfDestination && CountryMeasures.IsOfConcern(c)).ToList();
        return after.Count > 0 ? after[0] : null;
    }
}
