using System.Globalization;

namespace Customs.Inspection.Indicators.EndUse;

/// <summary>The goods are probably on a control list. Strength is the calibrated probability; half of it for an entry of the conventional regime alone.
/// Below 0.3 it stays silent: a shared commodity code or a look-alike under the limits is no listing.</summary>
public sealed class E01ListedGoods() : Indicator("E01", Group.GoodsControl, 0.6, Source.Reg821)
{
    /// <inheritdoc/>
    public override string Title => "Goods are probably on a control list";

    /// <inheritdoc/>
    public override IndicatorResult Evaluate(Facts facts)
    {
        var answered = facts.Declaration.GoodsItems.Select(i => (Item: i, Answer: facts.Answer(i))).ToList();
        var strongest = answered.Where(a => a.Answer is { Code: not null } && a.Answer.Probability >= Goods.Sensitivity.PerhapsListed).OrderByDescending(a => a.Answer!.Probability).FirstOrDefault();
        if (strongest.Answer is { } answer)
        {
            var percent = answer.Probability.ToString("P0", CultureInfo.InvariantCulture);
            return new IndicatorResult.Hit(
                answer.Regime == Regime.Conventional ? answer.Probability * 0.5 : answer.Probability,
                $"Item {strongest.Item.ItemNumber} \"{strongest.Item.Description}\" fits control-list entry {answer.Code} ({percent})"
                    + (answer.Summary is null ? "." : $": {answer.Summary}"),
                new Evidence($"{facts.PathOf(strongest.Item)}.description", strongest.Item.Description, "declaration"),
                new Evidence("classification", $"{answer.Code} {percent}", answer.List));
        }

        var open = answered.Where(a => a.Answer is null).Select(a => new MissingField(
            $"{facts.PathOf(a.Item)}.classification", $"Classification of item {a.Item.ItemNumber} could not be performed; which control-list entry covers it?")).ToList();
        return open.Count > 0 ? new IndicatorResult.NotEvaluable(open) : IndicatorResult.Clear.Instance;
    }
}
