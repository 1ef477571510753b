using Customs.Inspection.Dossiers;
using Customs.Inspection.Goods;
using Customs.Inspection.Naming;
using Customs.Inspection.Reference;
using Customs.Primitives;

namespace Customs.Inspection.Indicators.Procurement;

/// <summary>The same serial number or model was declared before under another heading or as something else: 1.0 when that declaration was withdrawn, refused or under licence, or when serial numbers prove
/// the same piece; 0.6 for the same model of sensitive goods. Another subheading of one heading, headings that the nomenclature of 2022 opened,
/// corrections towards a heading of the family and a code under binding tariff information (C626) say nothing.</summary>
public sealed class P21SameGoodsOtherCode() : Indicator("P21", Group.Goods, 0.35, Source.Own, Source.Fatf)
{
    private static readonly DateOnly s_edition2022 = new(2022, 1, 1);
    private static readonly string[] s_new2022 = ["8485", "8524", "8549", "8806", "2404", "8807"];

    private static readonly Phrases s_stopped = new("withdrawn|withdrew|refused|denied|rejected|stopped|held|licence*|license*|zuruckgezogen|abgelehnt|verweigert|genehmigung*|retire*|refuse*|licence applied|geri cekil*|redded*|lisans|отозван*|отказ*|лиценз*");

    /// <inheritdoc/>
    public override string Title => "Same goods earlier under another code or description";

    /// <inheritdoc/>
    public override IndicatorResult Evaluate(Facts facts)
    {
        var items = facts.Declaration.GoodsItems.Where(i => i.Model is not null || i.SerialNumbers is { Count: > 0 }).ToList();
        if (items.Count == 0)
        {
            return facts.Declaration.GoodsItems.All(i => GoodsReading.Of(facts, i) == Technicality.None) ? IndicatorResult.Clear.Instance
                : new IndicatorResult.NotEvaluable("declaration.goodsItems[*].serialNumbers", "Which models and serial numbers are shipped?");
        }

        var hits = items.SelectMany(i => Read(facts, i)).OrderByDescending(h => h.Strength).ToList();
        return hits.Count == 0 ? IndicatorResult.Clear.Instance : hits[0];
    }

    private static IEnumerable<IndicatorResult.Hit> Read(Facts facts, GoodsItem item)
    {
        if (item.SupportingDocuments.Concat(facts.Declaration.SupportingDocuments).Any(P20CodeDisagrees.IsRuling))
        {
            yield break;
        }

        var history = facts.Dossier.Context.PreviousDeclarations;
        for (var i = 0; i < history.Count; i++)
        {
            var earlier = history[i];
            var serials = (item.SerialNumbers ?? []).Intersect(earlier.SerialNumbers, StringComparer.OrdinalIgnoreCase).ToList();
            var model = item.Model is not null && earlier.Model is not null && Names.Digits(item.Model) == Names.Digits(earlier.Model);
            if (earlier.Direction == Direction.Import || (serials.Count == 0 && !model) || earlier.Hs6 is not { IsNone: false } code || item.Hs6.IsNone || !Moved(code, item.Hs6, earlier.Date))
            {
                continue;
            }

            if (facts.Answer(item)?.Family is { } family && FamilyHeadings.Allows(family, item.Hs6.Heading) == true && FamilyHeadings.Allows(family, code.Heading) == false)
            {
                continue;
            }

            var stopped = s_stopped.IsIn(earlier.Outcome) || s_stopped.IsIn(earlier.Description) || earlier.Licence is not null;
            if (serials.Count == 0 && !stopped && !Sensitivity.IsSensitive(facts))
            {
                continue;
            }

            var what = serials.Count > 0 ? $"serial number{(serials.Count == 1 ? "" : "s")} {string.Join(", ", serials)}" : $"model {item.Model}";
            yield return new(
                stopped || serials.Count > 0 ? 1.0 : 0.6,
                $"{GoodsReading.Opening(item)} is declared under {item.Hs6}; {what} stood in {earlier.Mrn} of {earlier.Date:yyyy-MM-dd} under {code}{(earlier.Description is null ? "" : $" as \"{earlier.Description}\"")} ({earlier.Outcome}).",
                new Evidence($"{facts.PathOf(item)}.hs6", item.Hs6.Digits, "declaration"), new Evidence($"context.previousDeclarations[{i}].hs6", code.Digits, "history"));
        }
    }

    private static bool Moved(CommodityCode before, CommodityCode now, DateOnly day) =>
        before.Heading != now.Heading && !(day < s_edition2022 && s_new2022.Contains(now.Heading, StringComparer.Ordinal));
}
