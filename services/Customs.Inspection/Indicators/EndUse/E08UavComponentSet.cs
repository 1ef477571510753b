using Customs.Inspection.Goods;

namespace Customs.Inspection.Indicators.EndUse;

/// <summary>Parts of unmanned aircraft or missiles over one circle of buyers: two classes of parts within a year are a set, one class in series quantity is 0.6.
/// Hobby and farm drones buy single pieces, and classification gives paramotors and toys families of their own.</summary>
public sealed class E08UavComponentSet() : Indicator("E08", Group.ProgrammeFit, 0.4, Source.Reg821, Source.Own)
{
    private const int WindowDays = 365;
    private const decimal Series = 50;

    private static readonly (string Word, string Class)[] s_classes =
    [
        ("UAV_ENGINE", "engines"), ("TURBOJET", "engines"), ("UAV_SERVO", "servo actuators"), ("SERVO", "servo actuators"), ("CRPA", "anti-jam antennas"), ("GNSS", "satellite navigation"),
        ("IMU", "inertial units"), ("GYRO_FOG", "inertial units"), ("ACCELEROMETER_NAV", "inertial units"), ("UAV_DATALINK", "data links"), ("UAV_AIRFRAME", "airframes"), ("UAV_COMPOSITE", "airframes"), ("UAV_AUTOPILOT", "autopilots"),
    ];

    /// <inheritdoc/>
    public override string Title => "Set of parts for unmanned aircraft or missiles";

    /// <inheritdoc/>
    public override IndicatorResult Evaluate(Facts facts)
    {
        var now = facts.Declaration.GoodsItems.Select(i => (Class: ClassOf(facts.Answer(i)?.Family), i.Quantity, Path: facts.PathOf(i), Text: i.Description)).Where(p => p.Class is not null).ToList();
        if (now.Count == 0)
        {
            return facts.Declaration.GoodsItems.All(i => facts.Answer(i) is null)
                ? new IndicatorResult.NotEvaluable("classification", "Classification could not be performed: what are the goods?")
                : IndicatorResult.Clear.Instance;
        }

        var before = Earlier(facts).Where(p => p.Class is not null).ToList();
        var parts = now.Concat(before).ToList();
        var classes = parts.Select(p => p.Class).Distinct(StringComparer.Ordinal).ToList();
        Evidence[] fields = [.. parts.Select(p => new Evidence(p.Path, p.Text, p.Path.StartsWith("declaration", StringComparison.Ordinal) ? "declaration" : "own register"))];
        if (classes.Count >= 2)
        {
            return new IndicatorResult.Hit(1.0, $"One circle of buyers collects {string.Join(", ", classes)} within a year over {parts.Count} orders.", fields);
        }

        var quantity = parts.Sum(p => p.Quantity);
        return quantity >= Series
            ? new IndicatorResult.Hit(0.6, FormattableString.Invariant($"{quantity} pieces of {classes[0]} are a series, no single model."), fields)
            : IndicatorResult.Clear.Instance;
    }

    private static IEnumerable<(string? Class, decimal Quantity, string Path, string Text)> Earlier(Facts facts)
    {
        for (var i = 0; i < facts.Dossier.RelatedConsignments.Count; i++)
        {
            var related = facts.Dossier.RelatedConsignments[i];
            if (Math.Abs(facts.Day.DayNumber - DateOnly.FromDateTime(related.LodgedAt.UtcDateTime).DayNumber) <= WindowDays)
            {
                yield return (ClassOf(related.Family), related.Quantity ?? 1, $"relatedConsignments[{i}]", $"{related.Mrn}: {related.Description ?? related.Family}");
            }
        }

        for (var i = 0; i < facts.Dossier.Context.PreviousDeclarations.Count; i++)
        {
            var previous = facts.Dossier.Context.PreviousDeclarations[i];
            if (facts.Day.DayNumber - previous.Date.DayNumber is >= 0 and <= WindowDays)
            {
                yield return (ClassOf(previous.Family), previous.Quantity ?? 1, $"context.previousDeclarations[{i}]", $"{previous.Mrn}: {previous.Description ?? previous.Family}");
            }
        }
    }

    private static string? ClassOf(string? family) => family is null || Families.Find(family).Kind == GoodsKind.Harmless
        ? null
        : s_classes.FirstOrDefault(c => family.Contains(c.Word, StringComparison.Ordinal)).Class;
}
