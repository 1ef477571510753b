using Customs.Inspection.Indicators;

namespace Customs.Inspection.Tests.Indicators.Procurement;

public sealed class HonestDealTests
{
    [Fact]
    public void An_honest_sale_to_a_works_gives_no_indication_of_procurement() =>
        Assert.Empty(IndicatorSet.Current.All.Where(i => i.Axis == Axis.Procurement && i.Evaluate(Deal.Facts()) is IndicatorResult.Hit).Select(i => i.Id));

    [Fact]
    public void Without_papers_and_registers_nothing_is_read_as_innocent()
    {
        var bare = Deal.Facts(d => d.WithPapers(_ => new Dossiers.Accompanying()).WithContext(_ => new Dossiers.Context()).With(x => x with { Amendments = null, PlaceOfDischarge = null, PlaceOfDelivery = null, DeliveryTerms = null }));
        string[] missing = ["P05", "P06", "P09", "P10", "P11", "P14", "P22", "P24", "P25", "P26", "P27", "P28", "P29", "P32"];
        Assert.All(missing, id => Assert.True(Evaluate.Indicator(id, bare) is IndicatorResult.NotEvaluable, $"{id} is {Evaluate.Indicator(id, bare)}"));
    }

    [Fact]
    public void Every_question_of_a_missing_field_is_one_that_somebody_can_answer()
    {
        var bare = Deal.Facts(d => d.WithPapers(_ => new Dossiers.Accompanying()).WithContext(_ => new Dossiers.Context()));
        var questions = IndicatorSet.Current.All.Where(i => i.Axis == Axis.Procurement).Select(i => i.Evaluate(bare)).OfType<IndicatorResult.NotEvaluable>().SelectMany(r => r.Missing).ToList();
        Assert.NotEmpty(questions);
        Assert.All(questions, q => Assert.True(q.Path.Length > 0 && q.Question.TrimEnd(')').EndsWith('?') || q.Question.Contains('?') || q.Question.EndsWith("on record."), q.Question));
    }
}
