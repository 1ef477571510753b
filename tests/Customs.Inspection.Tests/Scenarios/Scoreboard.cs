using System.Globalization;
using System.Text;
using Customs.Inspection.Assessing;
using Customs.Inspection.Indicators;
using Customs.Inspection.Reading;

namespace Customs.Inspection.Tests.Scenarios;

/// <summary>Counts agreement of assessments with what is expected and prints it as one table.</summary>
internal sealed record Scoreboard(IReadOnlyList<(Scenario Scenario, Assessment Assessment)> Rows)
{
    public static Scoreboard Run() => new([.. Scenario.All().Select(s => (s, Assessor.Current.Assess(s.Facts)))]);

    public int Count(Func<(Scenario Scenario, Assessment Assessment), bool> agrees) => Rows.Count(agrees);

    public static bool OutcomeRight((Scenario Scenario, Assessment Assessment) row) => Codes.Write(row.Assessment.Outcome) == row.Scenario.Expected.Outcome;

    public static bool GatesRight((Scenario Scenario, Assessment Assessment) row) =>
        row.Assessment.Gates.Select(g => g.Gate).Order(StringComparer.Ordinal).SequenceEqual(row.Scenario.Expected.Gates.Order(StringComparer.Ordinal));

    public static bool AxesNear((Scenario Scenario, Assessment Assessment) row) =>
        row.Assessment.Axes.Zip(row.Scenario.Expected.Axes).All(a => Math.Abs((int)a.First.Level - (int)Enum.Parse<Level>(a.Second, ignoreCase: true)) <= 1);

    public static IReadOnlyList<string> Missed((Scenario Scenario, Assessment Assessment) row) => [.. row.Scenario.Expected.MustHit.Except(Hits(row.Assessment))];

    public static IReadOnlyList<string> Wrong((Scenario Scenario, Assessment Assessment) row) => [.. row.Scenario.Expected.MustNotHit.Intersect(Hits(row.Assessment))];

    public static IEnumerable<string> Hits(Assessment assessment) => assessment.Indications.Where(i => i.Result is IndicatorResult.Hit).Select(i => i.Indicator.Id);

    public string Table()
    {
        var table = new StringBuilder();
        table.AppendLine("id  | outcome expected/found  | gates expected/found    | axes expected/found     | missed | wrong");
        foreach (var row in Rows)
        {
            var (scenario, assessment) = row;
            var found = string.Concat(assessment.Axes.Select(a => a.Level.ToString()[0]));
            var axes = string.Concat(scenario.Expected.Axes.Select(a => a[0]));
            table.AppendLine(CultureInfo.InvariantCulture,
                $"{scenario.Id} | {scenario.Expected.Outcome,-10} {Codes.Write(assessment.Outcome),-10} {(OutcomeRight(row) ? ' ' : '!')} | {string.Join(' ', scenario.Expected.Gates),-11} {string.Join(' ', assessment.Gates.Select(g => g.Gate)),-11} {(GatesRight(row) ? ' ' : '!')} | {axes} {found} {(AxesNear(row) ? ' ' : '!')} | {string.Join(' ', Missed(row))} | {string.Join(' ', Wrong(row))}");
        }

        int must = Rows.Sum(r => r.Scenario.Expected.MustHit.Count), mustNot = Rows.Sum(r => r.Scenario.Expected.MustNotHit.Count);
        table.AppendLine(CultureInfo.InvariantCulture, $"outcome right {Count(OutcomeRight)}/{Rows.Count}, gates right {Count(GatesRight)}/{Rows.Count}, axes within one level {Count(AxesNear)}/{Rows.Count}, must hit {must - Rows.Sum(r => Missed(r).Count)}/{must}, must not hit {mustNot - Rows.Sum(r => Wrong(r).Count)}/{mustNot}");
        return table.ToString();
    }
}
