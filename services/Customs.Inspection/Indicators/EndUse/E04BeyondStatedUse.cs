using Customs.Inspection.Dossiers;

namespace Customs.Inspection.Indicators.EndUse;

/// <summary>The technical data go beyond the stated use: parameters that meet a control entry, or a machine that programmes seek, for a trade that needs neither;
/// or a statement whose own numbers the goods do not fit. Without parameters or without a statement it cannot be told.</summary>
public sealed class E04BeyondStatedUse() : Indicator("E04", Group.ProgrammeFit, 0.35, Source.Eu1318, Source.Isis)
{
    /// <inheritdoc/>
    public override string Title => "Technical data beyond the stated use";

    /// <inheritdoc/>
    public override IndicatorResult Evaluate(Facts facts)
    {
        var candidates = facts.Declaration.GoodsItems.Where(i => facts.Answer(i) is { } answer && CivilUse.IsBeyondSimpleTrade(answer)).ToList();
        if (candidates.Count == 0)
        {
            return IndicatorResult.Clear.Instance;
        }

        foreach (var item in candidates.Where(i => Stated(i).Any()))
        {
            if (CivilUse.Statement(facts) is { } statement && UseNumbers.Misfit(statement, item) is { } misfit)
            {
                return Hit(facts, item, 1.0, misfit);
            }

            if (CivilUse.SimpleTrade(facts, item) is { } trade)
            {
                var use = CivilUse.Statement(facts) ?? item.Description;
                return Hit(facts, item, 1.0, $"The stated use \"{use}\" ({trade}) does not need item {item.ItemNumber} with {string.Join(", ", Stated(item))}.");
            }
        }

        if (!candidates.Exists(i => Stated(i).Any()))
        {
            return new IndicatorResult.NotEvaluable($"{facts.PathOf(candidates[0])}.technicalParameters", $"What are the technical data of item {candidates[0].ItemNumber}?");
        }

        return CivilUse.Statement(facts) is null
            ? new IndicatorResult.NotEvaluable("accompanying.endUse.statement", "What will the goods be used for, where, and with which process?")
            : IndicatorResult.Clear.Instance;
    }

    private static IndicatorResult.Hit Hit(Facts facts, GoodsItem item, double strength, string sentence) => new(
        strength,
        sentence,
        new Evidence($"{facts.PathOf(item)}.technicalParameters", string.Join(", ", Stated(item)), "type sheet"),
        new Evidence("accompanying.endUse.statement", CivilUse.Statement(facts) ?? "(none)", "papers"));

    private static IEnumerable<string> Stated(GoodsItem item) =>
        item.TechnicalParameters.Where(p => p.Value is not null).Take(4).Select(p => $"{p.Key} {p.Value}");
}
