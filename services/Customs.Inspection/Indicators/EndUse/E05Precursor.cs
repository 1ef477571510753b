using System.Globalization;
using Customs.Inspection.Dossiers;

namespace Customs.Inspection.Indicators.EndUse;

/// <summary>A precursor or toxic chemical. Full strength when a CAS number names it, 0.7 when only a trade name or synonym does, and by half when its content is not known
/// and a mixture note may take it out. Below the limit of its note classification finds no entry, and this is silent. A UN number alone identifies nothing.</summary>
public sealed class E05Precursor() : Indicator("E05", Group.ChemBio, 0.55, Source.Reg821)
{
    private static readonly string[] s_entries = ["1C350", "1C450"];

    /// <inheritdoc/>
    public override string Title => "Precursor or toxic chemical";

    /// <inheritdoc/>
    public override IndicatorResult Evaluate(Facts facts)
    {
        foreach (var item in facts.Declaration.GoodsItems)
        {
            if (facts.Answer(item) is not { Code: { } code, Probability: >= Goods.Sensitivity.PerhapsListed } answer || !s_entries.Contains(code, StringComparer.Ordinal))
            {
                continue;
            }

            var named = item.CasNumbers.Count > 0;
            var certain = answer.Probability >= 0.8;
            var name = named ? $"CAS {string.Join(", ", item.CasNumbers)}" : "a trade name or synonym, no CAS number is stated";
            var content = item.ConcentrationPct is { } percent ? percent.ToString(CultureInfo.InvariantCulture) + " %" : "content not stated";
            return new IndicatorResult.Hit(
                (named ? 1.0 : 0.7) * (certain ? 1.0 : 0.5),
                $"Item {item.ItemNumber} \"{item.Description}\" is a chemical of entry {code} ({name}; {content}; {item.NetMassKg.ToString(CultureInfo.InvariantCulture)} kg).",
                new Evidence($"{facts.PathOf(item)}.casNumbers", string.Join(", ", item.CasNumbers), "declaration"),
                new Evidence("classification", code, answer.List));
        }

        return Unanswered(facts);
    }

    private static IndicatorResult Unanswered(Facts facts) => facts.Declaration.GoodsItems.FirstOrDefault(i => facts.Answer(i) is null && IsChemical(i)) is { } open
        ? new IndicatorResult.NotEvaluable($"{facts.PathOf(open)}.casNumbers", $"Which substances with which CAS numbers does item {open.ItemNumber} contain?")
        : IndicatorResult.Clear.Instance;

    // Chapters 28, 29 and 38 of the Harmonized System: chemicals and chemical products.
    private static bool IsChemical(GoodsItem item) => item.CasNumbers.Count > 0 || item.Hs6.Chapter is "28" or "29" or "38";
}
