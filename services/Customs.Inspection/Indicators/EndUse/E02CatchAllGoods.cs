using Customs.Inspection.Goods;

namespace Customs.Inspection.Indicators.EndUse;

/// <summary>The goods are on no control list, or stay under its limits, but weapons programmes are known to seek them. Strength is the concern for the family.
/// Silent when the item is perhaps listed, since E01 speaks then; all these goods have large civil markets, so this alone stops nothing.</summary>
public sealed class E02CatchAllGoods() : Indicator("E02", Group.GoodsControl, 0.45, Source.Verfassungsschutz, Source.Isis, Source.UnPanels, Source.Reg821)
{
    /// <inheritdoc/>
    public override string Title => "Unlisted goods that programmes seek";

    /// <inheritdoc/>
    public override IndicatorResult Evaluate(Facts facts)
    {
        var sought = facts.Declaration.GoodsItems
            .Select(i => (Item: i, Answer: facts.Answer(i)))
            .Where(a => a.Answer is { } answer && !(answer.Code is not null && answer.Probability >= Sensitivity.PerhapsListed) && Sensitivity.Concern(answer) > 0)
            .OrderByDescending(a => a.Answer is null ? 0 : Sensitivity.Concern(a.Answer))
            .FirstOrDefault();
        if (sought.Answer is { } found)
        {
            var programmes = Sensitivity.Programmes(found);
            return new IndicatorResult.Hit(
                Sensitivity.Concern(found),
                $"Item {sought.Item.ItemNumber} \"{sought.Item.Description}\" is on no control list, but {Programmes(programmes)} seek such goods.",
                new Evidence($"{facts.PathOf(sought.Item)}.description", sought.Item.Description, "declaration"),
                new Evidence("classification", found.Family ?? "", found.List));
        }

        return facts.Declaration.GoodsItems.Any(i => facts.Answer(i) is null)
            ? new IndicatorResult.NotEvaluable("classification", "Classification could not be performed: what are the goods?")
            : IndicatorResult.Clear.Instance;
    }

    private static string Programmes(IReadOnlySet<Programme> programmes) => programmes.Count == 0
        ? "weapons programmes"
        : $"{string.Join(" and ", programmes.Order().Select(p => p.ToString().ToLowerInvariant()))} programmes";
}
