using Customs.Inspection.Indicators;

namespace Customs.Inspection.Assessing;

/// <summary>What changed from one assessment of a consignment to the next, in sentences for the officer.</summary>
public static class AssessmentChanges
{
    /// <summary>The changes, the outcome first; empty when nothing that matters changed.</summary>
    public static IReadOnlyList<string> Between(Assessment before, Assessment after) =>
    [
        .. before.Outcome == after.Outcome ? Array.Empty<string>() : [$"Outcome: {Words(before.Outcome)} before, {Words(after.Outcome)} now."],
        .. before.Axes.Zip(after.Axes).Where(a => a.First.Level != a.Second.Level).Select(a => $"{Words(a.Second.Axis)}: {a.First.Level} before, {a.Second.Level} now."),
        .. after.Gates.ExceptBy(before.Gates.Select(g => g.Gate), g => g.Gate, StringComparer.Ordinal).Select(g => $"New ({g.Gate}): {g.Sentence}"),
        .. before.Gates.ExceptBy(after.Gates.Select(g => g.Gate), g => g.Gate, StringComparer.Ordinal).Select(g => $"No longer ({g.Gate}): {g.Sentence}"),
        .. Hits(after).ExceptBy(Hits(before).Select(h => h.Id), h => h.Id, StringComparer.Ordinal).Select(h => $"New ({h.Id}): {h.Sentence}"),
        .. Hits(before).ExceptBy(Hits(after).Select(h => h.Id), h => h.Id, StringComparer.Ordinal).Select(h => $"No longer ({h.Id}): {h.Sentence}"),
        .. before.NotPerformed.Except(after.NotPerformed).Where(n => after.NotPerformed.All(a => a.Check != n.Check)).Select(n => $"Performed now: {n.Check}."),
        .. after.NotPerformed.Where(n => before.NotPerformed.All(b => b.Check != n.Check)).Select(n => $"Not performed now: {n.Check} ({n.Reason})."),
    ];

    private static IEnumerable<(string Id, string Sentence)> Hits(Assessment assessment) =>
        from indication in assessment.Indications
        where indication.Result is IndicatorResult.Hit
        select (indication.Indicator.Id, ((IndicatorResult.Hit)indication.Result).Sentence);

    private static string Words(Outcome outcome) => outcome switch
    {
        Outcome.Release => "release",
        Outcome.Inspect => "inspect",
        Outcome.StopRefer => "stop and refer",
        _ => throw new ArgumentOutOfRangeException(nameof(outcome), outcome, "unknown outcome"),
    };

    private static string Words(Axis axis) => axis switch
    {
        Axis.Procurement => "Procurement",
        Axis.EndUse => "End use",
        Axis.Recipient => "Recipient",
        _ => throw new ArgumentOutOfRangeException(nameof(axis), axis, "unknown axis"),
    };
}
