using Customs.Inspection.Indicators;

namespace Customs.Inspection.Tests.Indicators;

/// <summary>Evaluates one indicator of the set that ships.</summary>
internal static class Evaluate
{
    public static IndicatorResult Indicator(string id, Facts facts) => Ledger.Note(id, IndicatorSet.Current.All.Single(i => i.Id == id).Evaluate(facts));

    public static double Strength(string id, Facts facts) => Indicator(id, facts) is IndicatorResult.Hit hit ? hit.Strength : 0;

    public static string Sentence(string id, Facts facts) => Assert.IsType<IndicatorResult.Hit>(Indicator(id, facts)).Sentence;
}
