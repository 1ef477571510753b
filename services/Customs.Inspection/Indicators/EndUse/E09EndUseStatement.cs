using Customs.Inspection.Goods;

namespace Customs.Inspection.Indicators.EndUse;

/// <summary>The stated end use of sensitive goods is missing, says nothing, or cannot be true. Goods that are not sensitive need no statement.</summary>
public sealed class E09EndUseStatement() : Indicator("E09", Group.EndUseStatement, 0.25, Source.Bis732, Source.Eu1318)
{
    /// <inheritdoc/>
    public override string Title => "Stated end use missing, generic or refuted";

    /// <inheritdoc/>
    public override IndicatorResult Evaluate(Facts facts)
    {
        if (!Sensitivity.IsSensitive(facts))
        {
            return IndicatorResult.NotApplicable.Instance;
        }

        var item = Sensitivity.Foremost(facts);
        if (CivilUse.Statement(facts) is not { } statement)
        {
            // Papers that were asked for and hold no use are a finding; papers that nobody has seen are a question.
            return facts.Dossier.Accompanying.EndUse is null && facts.Dossier.Accompanying.Invoice is null
                ? new IndicatorResult.NotEvaluable("accompanying.endUse.statement", "What will the goods be used for, and where?")
                : Hit(facts, 0.6, $"No end use is stated for item {item.ItemNumber} \"{item.Description}\".", "(none)");
        }

        if (CivilUse.IsGeneric(statement))
        {
            return Hit(facts, 0.5, $"The stated end use \"{statement}\" would fit any goods.", statement);
        }

        return CivilUse.SimpleTrade(statement) is { } trade && facts.Answer(item) is { Code: not null, Probability: >= 0.8 } answer
            ? Hit(facts, 1.0, $"The stated end use \"{statement}\" ({trade}) does not go with goods of entry {answer.Code}.", statement)
            : IndicatorResult.Clear.Instance;
    }

    private static IndicatorResult.Hit Hit(Facts facts, double strength, string sentence, string statement) =>
        new(strength, sentence, new Evidence("accompanying.endUse.statement", statement, "papers"), new Evidence($"{facts.PathOf(Sensitivity.Foremost(facts))}.description", Sensitivity.Foremost(facts).Description, "declaration"));
}
