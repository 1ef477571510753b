using System.Globalization;
using Customs.Inspection.Goods;
using Customs.Inspection.Reference;

namespace Customs.Inspection.Indicators.Procurement;

/// <summary>Consignments of one cluster, often from several suppliers, together make up a system that a programme needs: at least three classes of its parts and 40 % of the list within twelve months.
/// Strength is the share covered. A plant of which every sensitive item is licensed and whose certificate was checked with the issuer is a project like any other.</summary>
public sealed class P16ComplementaryParts() : Indicator("P16", Group.Pattern, 0.5, Source.Isis, Source.UnPanels, Source.Own)
{
    private const int WindowDays = 366;
    private const int LeastClasses = 3;
    private const double LeastShare = 0.4;

    /// <inheritdoc/>
    public override string Title => "Complementary parts of one system over several consignments";

    /// <inheritdoc/>
    public override IndicatorResult Evaluate(Facts facts)
    {
        var present = Movement.Present(facts).ToList();
        var all = Movement.Others(facts, WindowDays).Concat(present).Where(m => m.Family is not null && Families.Find(m.Family).Kind != GoodsKind.Harmless).ToList();
        if (all.Select(m => m.Name).Distinct(StringComparer.Ordinal).Count() < 2)
        {
            return IndicatorResult.Clear.Instance;
        }

        var best = SystemTemplates.All.Select(t => (Template: t, Parts: Covered(t, all)))
            .Where(c => c.Parts.Count >= LeastClasses && (double)c.Parts.Count / c.Template.Parts.Count >= LeastShare && c.Parts.Any(p => p.By.Any(m => m.Link is null)))
            .OrderByDescending(c => (double)c.Parts.Count / c.Template.Parts.Count)
            .FirstOrDefault();
        if (best.Template is null)
        {
            return IndicatorResult.Clear.Instance;
        }

        var share = (double)best.Parts.Count / best.Template.Parts.Count;
        var parts = string.Join("; ", best.Parts.Select(p => $"{p.Part.Name} ({string.Join(", ", p.By.Select(m => m.Link is null ? "this consignment" : $"{m.Name} of {m.Day:yyyy-MM-dd}{(m.Exporter is null ? "" : $" from {m.Exporter}")}"))})"));
        var sentence = $"Within twelve months the same buyers got {best.Parts.Count.ToString(CultureInfo.InvariantCulture)} of {best.Template.Parts.Count.ToString(CultureInfo.InvariantCulture)} classes of parts of {best.Template.Name}: {parts}.";
        Evidence[] fields = [.. best.Parts.SelectMany(p => p.By).Distinct().Select(m => new Evidence(m.Path, $"{m.Family}, {m.Consignee}{(m.Link is null ? "" : $", joined by {m.Link}")}", m.Link is null ? "declaration" : "history"))];
        return IsLicensedProject(facts)
            ? new IndicatorResult.Suppressed("licensed project", $"{sentence} Every sensitive item is licensed and the end-use certificate was checked with its issuer.", fields)
            : new IndicatorResult.Hit(share, sentence, fields);
    }

    private static List<(SystemPart Part, IReadOnlyList<Movement> By)> Covered(SystemTemplate template, List<Movement> all) =>
        [.. template.Parts.Select(p => (Part: p, By: (IReadOnlyList<Movement>)[.. all.Where(m => p.Holds(m.Family!))])).Where(p => p.By.Count > 0)];

    private static bool IsLicensedProject(Facts facts) => facts.Dossier.Accompanying.EndUse?.Certificate?.Verified == true
        && facts.Declaration.GoodsItems.Where(i => Sensitivity.Of(facts.Answer(i)) > 0).All(i => i.SupportingDocuments.Any(d => d.ControlCode is not null));
}
