using Customs.Inspection.Indicators;

namespace Customs.Inspection.Assessing;

/// <summary>What is not known and who could tell: the request for information.</summary>
internal static class Questions
{
    private const int Most = 12;

    public static IReadOnlyList<Question> Ask(Facts facts, IEnumerable<(Indicator Indicator, IndicatorResult Result)> results, Circumstances circumstances) =>
    [
        .. circumstances.Contradictions.Select(c => new Question(c.Path, $"{c.Sentence} Which is right?", "contradiction"))
            .Concat(Parameters(facts))
            .Concat(from open in results
                    where open.Result is IndicatorResult.NotEvaluable
                    orderby open.Indicator.Weight descending
                    from missing in ((IndicatorResult.NotEvaluable)open.Result).Missing
                    select new Question(missing.Path, missing.Question, open.Indicator.Id))
            .DistinctBy(q => q.Text, StringComparer.Ordinal)
            .Take(Most),
    ];

    private static IEnumerable<Question> Parameters(Facts facts) =>
        from item in facts.Declaration.GoodsItems
        let answer = facts.Answer(item)
        where answer?.Code is not null
        from parameter in answer.Missing
        select new Question($"{facts.PathOf(item)}.technicalParameters.{parameter}", $"Item {item.ItemNumber}: what is its {parameter}? Entry {answer.Code} hangs on it.", answer.Code ?? "");
}
