using Customs.Inspection.Dossiers;
using Customs.Inspection.Goods;
using Customs.Inspection.Reference;

namespace Customs.Inspection.Indicators.Procurement;

/// <summary>The declared commodity code does not fit what the goods are, by classification or by the headings in which the family is honestly declared: another heading 1.0,
/// another subheading of the same heading 0.3. Classification is hard and parts have their own headings, so those of parts are allowed,
/// and binding tariff information (C626) explains the code.</summary>
public sealed class P20CodeDisagrees() : Indicator("P20", Group.Goods, 0.4, Source.Fatf, Source.Verfassungsschutz, Source.Ics2)
{
    /// <inheritdoc/>
    public override string Title => "Description, technical data and commodity code disagree";

    /// <inheritdoc/>
    public override IndicatorResult Evaluate(Facts facts)
    {
        IndicatorResult.Hit? strongest = null;
        foreach (var item in facts.Declaration.GoodsItems)
        {
            if (!item.Hs6.IsNone && facts.Answer(item) is { } answer && Read(facts, item, answer) is { } hit && hit.Strength > (strongest?.Strength ?? 0))
            {
                strongest = hit;
            }
        }

        if (strongest is null && facts.Declaration.GoodsItems.All(i => i.Hs6.IsNone))
        {
            return new IndicatorResult.NotEvaluable("declaration.goodsItems[*].hs6", "Under which commodity code do the goods fall?");
        }

        if (strongest is null)
        {
            return GoodsReading.Unclassified(facts) is { Count: > 0 } open ? new IndicatorResult.NotEvaluable(open) : IndicatorResult.Clear.Instance;
        }

        return facts.Declaration.GoodsItems.SelectMany(i => i.SupportingDocuments).Concat(facts.Declaration.SupportingDocuments).FirstOrDefault(IsRuling) is { } ruling
            ? new IndicatorResult.Suppressed($"binding tariff information {ruling.Reference}", $"{strongest.Sentence} Binding tariff information {ruling.Reference} is declared.", strongest.Fields)
            : strongest;
    }

    /// <summary>Whether a document is binding tariff information.</summary>
    internal static bool IsRuling(SupportingDocument document) => document.Type is "C626" or "BTI" || document.Reference?.Contains("BTI", StringComparison.Ordinal) == true;

    private static IndicatorResult.Hit? Read(Facts facts, GoodsItem item, ItemAnswer answer)
    {
        var fields = new[] { new Evidence($"{facts.PathOf(item)}.hs6", item.Hs6.Digits, "declaration"), new Evidence($"{facts.PathOf(item)}.description", item.Description, "declaration") };
        if (answer.HsMismatch is { Plausible.Count: > 0 } mismatch)
        {
            var sameHeading = mismatch.Plausible.Any(p => p.StartsWith(item.Hs6.Heading, StringComparison.Ordinal));
            return new(sameHeading ? 0.3 : 1.0, $"{GoodsReading.Opening(item)} is declared under {item.Hs6}, but goods of this kind belong to {string.Join(", ", mismatch.Plausible.Take(3))}.",
                [.. fields, new Evidence("classification", string.Join(", ", mismatch.Plausible), answer.List)]);
        }

        return answer.Family is { } family && Families.Find(family).Kind != GoodsKind.Harmless && FamilyHeadings.Allows(family, item.Hs6.Heading) == false
            ? new(1.0, $"{GoodsReading.Opening(item)} is declared under {item.Hs6}, but goods of this kind belong to heading {string.Join(" or ", FamilyHeadings.Headings(family).Take(3))}.", [.. fields, new Evidence("classification", family, answer.List)])
            : null;
    }
}
