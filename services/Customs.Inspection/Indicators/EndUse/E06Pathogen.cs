using Customs.Inspection.Dossiers;

namespace Customs.Inspection.Indicators.EndUse;

/// <summary>A pathogen, toxin or genetic element of entries 1C351 to 1C354. Vaccines and inactivated material are decontrolled by note, and classification finds no entry for them.
/// A live culture of unknown species, told by the dangerous-goods number for infectious substances, is 0.4.</summary>
public sealed class E06Pathogen() : Indicator("E06", Group.ChemBio, 0.55, Source.Reg821)
{
    private const double UnknownCulture = 0.4;

    private static readonly string[] s_entries = ["1C351", "1C352", "1C353", "1C354"];

    // UN Model Regulations: infectious substances affecting humans (2814) or animals (2900). Class B samples (3373) are ordinary laboratory post.
    private static readonly string[] s_infectious = ["2814", "2900"];

    /// <inheritdoc/>
    public override string Title => "Pathogen, toxin or genetic element";

    /// <inheritdoc/>
    public override IndicatorResult Evaluate(Facts facts)
    {
        foreach (var item in facts.Declaration.GoodsItems)
        {
            if (facts.Answer(item) is { Code: { } code, Probability: >= Goods.Sensitivity.PerhapsListed } answer && s_entries.Contains(code, StringComparer.Ordinal))
            {
                return Hit(facts, item, answer.Probability >= 0.8 ? 1.0 : 0.5, $"Item {item.ItemNumber} \"{item.Description}\" is an agent of entry {code}.", answer.List);
            }

            if (item.UnDangerousGoods is { } goods && s_infectious.Contains(goods.UnNumber, StringComparer.Ordinal))
            {
                return Hit(facts, item, UnknownCulture, $"Item {item.ItemNumber} \"{item.Description}\" is declared as an infectious substance (UN {goods.UnNumber}) without a species.", "declaration");
            }
        }

        return IndicatorResult.Clear.Instance;
    }

    private static IndicatorResult.Hit Hit(Facts facts, GoodsItem item, double strength, string sentence, string source) =>
        new(strength, sentence, new Evidence($"{facts.PathOf(item)}.description", item.Description, "declaration"), new Evidence("classification", item.UnDangerousGoods?.UnNumber ?? "", source));
}
