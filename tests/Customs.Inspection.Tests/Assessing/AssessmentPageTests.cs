using System.Globalization;
using Customs.Inspection.Gates;
using Customs.Inspection.Indicators;
using Customs.Inspection.Mitigators;

namespace Customs.Inspection.Tests.Assessing;

/// <summary>docs/assessment.md says what the program does: every indicator, group, gate and mitigator with its number.</summary>
public sealed class AssessmentPageTests
{
    private static readonly string s_page = File.ReadAllText(Path.Combine(Repository.Root, "docs", "assessment.md"));

    [Fact]
    public void Every_indicator_stands_on_the_page_with_its_title_group_and_weight() =>
        Assert.All(IndicatorSet.Current.All, i => Assert.Contains($"| {i.Id} | {i.Title} | {i.Group.Name} | {Number(i.Weight)} |", s_page, StringComparison.Ordinal));

    [Fact]
    public void Every_group_stands_on_the_page_with_its_axis_and_cap() =>
        Assert.All(IndicatorSet.Current.All.Select(i => i.Group).Distinct(), g => Assert.Contains($"| {g.Name} | {g.Axis} | {Number(g.Cap)} |", s_page, StringComparison.Ordinal));

    [Fact]
    public void Every_gate_and_mitigator_stands_on_the_page()
    {
        Assert.All(GateSet.All, g => Assert.Contains($"| {g.Id} | {g.Title} |", s_page, StringComparison.Ordinal));
        Assert.All(MitigatorSet.All, m => Assert.Contains($"| {m.Id} | {m.Title} | {Number(m.Factor)} | {string.Join(", ", m.AppliesTo)} |", s_page, StringComparison.Ordinal));
    }

    private static string Number(double value) => value.ToString("0.0##", CultureInfo.InvariantCulture);
}
