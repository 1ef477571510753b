using Customs.Inspection.Assessing;
using Customs.Inspection.Indicators;

namespace Customs.Inspection.Tests.Assessing;

/// <summary>Writes an assessment as an officer would read it.</summary>
internal static class Explain
{
    public static string Text(Assessment assessment)
    {
        var lines = new List<string>
        {
            $"{assessment.Outcome} ({assessment.Lane}): {assessment.Reason}",
            string.Join(", ", assessment.Axes.Select(a => FormattableString.Invariant($"{a.Axis} {a.Level} {a.Value:0.00} (looked at {a.Coverage:P0})"))),
        };
        lines.AddRange(assessment.Gates.Select(g => $"{g.Gate} {g.Effect}: {g.Sentence} [{g.LegalBasis}]"));
        lines.AddRange(assessment.Indications.Where(i => i.Result is IndicatorResult.Hit).OrderByDescending(i => i.Contribution)
            .Select(i => FormattableString.Invariant($"{i.Indicator.Id} {i.Contribution:0.00} {((IndicatorResult.Hit)i.Result).Sentence}{string.Concat(i.Mitigators.Select(m => $" ({m})"))}")));
        lines.AddRange(assessment.Indications.Where(i => i.Result is IndicatorResult.Suppressed).Select(i => $"{i.Indicator.Id} suppressed: {((IndicatorResult.Suppressed)i.Result).Sentence}"));
        lines.AddRange(assessment.NotPerformed.Select(n => $"not performed: {n.Check} ({n.Reason})"));
        lines.AddRange(assessment.Questions.Select(q => $"? {q.Text} [{q.Concerns}]"));
        lines.AddRange(assessment.Counterfactuals.Select(c => $"= {c.Sentence}"));
        lines.AddRange(assessment.LegalBasis.Select(l => $"law: {l}"));
        return string.Join('\n', lines) + "\n";
    }
}
