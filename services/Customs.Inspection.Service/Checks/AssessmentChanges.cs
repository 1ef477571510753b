namespace Customs.Inspection.Service.Checks;

/// <summary>Tells in sentences what differs between two assessments of one declaration.</summary>
public static class AssessmentChanges
{
    /// <summary>The differences, the weightiest first; empty when there are none that an officer cares about.</summary>
    public static IReadOnlyList<string> Between(V1.Assessment before, V1.Assessment after)
    {
        var changes = new List<string>();
        if (before.Outcome != after.Outcome)
        {
            changes.Add($"Outcome: {Word(before.Outcome)} before, {Word(after.Outcome)} now.");
        }

        foreach (var (then, now) in before.Axes.Join(after.Axes, a => a.Axis_, a => a.Axis_, (then, now) => (then, now)).Where(p => p.then.Level != p.now.Level))
        {
            changes.Add($"{now.Axis_}: {Word(then.Level)} before, {Word(now.Level)} now.");
        }

        changes.AddRange(after.Gates.Where(g => before.Gates.All(b => b.Id != g.Id)).Select(g => $"Gate {g.Id} has closed: {g.Sentence}"));
        changes.AddRange(before.Gates.Where(g => after.Gates.All(a => a.Id != g.Id)).Select(g => $"Gate {g.Id} is open again."));
        var hitsBefore = Hits(before);
        var hitsNow = Hits(after);
        changes.AddRange(hitsNow.Where(h => !hitsBefore.ContainsKey(h.Key)).Select(h => $"New: {h.Key} {h.Value}"));
        changes.AddRange(hitsBefore.Where(h => !hitsNow.ContainsKey(h.Key)).Select(h => $"No longer: {h.Key} {h.Value}"));
        if (before.NotPerformed.Count > 0 && after.NotPerformed.Count == 0)
        {
            changes.Add("Checks that could not run before have been performed.");
        }
        else if (after.NotPerformed.Count > before.NotPerformed.Count)
        {
            changes.Add($"{after.NotPerformed.Count - before.NotPerformed.Count} more checks could not run.");
        }

        return changes;
    }

    private static Dictionary<string, string> Hits(V1.Assessment assessment) =>
        assessment.Indications.Where(i => i.State == V1.Indication.Types.State.Hit).ToDictionary(i => i.Indicator, i => i.Sentence, StringComparer.Ordinal);

    private static string Word<TEnum>(TEnum value)
        where TEnum : struct, Enum => Codes<TEnum>.Word(value);
}
