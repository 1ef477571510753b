using System.Globalization;
using Customs.Inspection.Dossiers;
using Customs.Inspection.Goods;
using Customs.Inspection.Reference;
using Customs.Primitives;

namespace Customs.Inspection.Indicators.Procurement;

/// <summary>One order was split so that every part stays below a value limit while the sum does not: three or more consignments of the same goods in one cluster within 60 days 1.0, two 0.5.
/// Limits: 1 000 EUR (oral declaration, Article 137 of Delegated Regulation (EU) 2015/2446), 3 000 EUR (export at the nearest office, Article 221 of Implementing Regulation (EU) 2015/2447),
/// 5 000 EUR (low-value general licences of member states), and what is left on a licence. Call-offs that all name one frame contract are explained by it;
/// repeated small orders of one buyer for goods that are not sensitive are spare-part trade,
/// and e-commerce with harmless goods is not looked at.</summary>
public sealed class P15SplitOrder() : Indicator("P15", Group.Pattern, 0.45, Source.Verfassungsschutz, Source.Fatf, Source.Own)
{
    private const int WindowDays = 60;
    private static readonly decimal[] s_limits = [1_000m, 3_000m, 5_000m];

    /// <inheritdoc/>
    public override string Title => "Order split below a value, quantity or licence limit";

    /// <inheritdoc/>
    public override IndicatorResult Evaluate(Facts facts)
    {
        var others = Movement.Others(facts, WindowDays).ToList();
        foreach (var present in Movement.Present(facts))
        {
            var item = facts.Declaration.GoodsItems.First(i => facts.PathOf(i) == present.Path);
            var like = others.Where(o => o.IsLike(present)).ToList();
            if (GoodsReading.Of(facts, item) == Technicality.None || like.Count == 0)
            {
                continue;
            }

            if (!Sensitivity.IsSensitive(facts) && like.Append(present).Select(m => Text.Fold(m.Consignee)).Distinct(StringComparer.Ordinal).Count() == 1)
            {
                continue;
            }

            if (Limit([.. like, present]) is { } limit)
            {
                return Result(facts, item, present, like, limit);
            }
        }

        return facts.RegistersNotRead.FirstOrDefault(r => r.Check.Contains("history", StringComparison.OrdinalIgnoreCase)) is { } unread
            ? new IndicatorResult.NotEvaluable("context.previousDeclarations", $"Which earlier consignments went to the same buyer? ({unread.Reason})")
            : IndicatorResult.Clear.Instance;
    }

    private static string? Limit(IReadOnlyList<Movement> all)
    {
        var worth = all.Select(m => m.Amount is { } amount ? EuroValue.Of(amount) : null).ToList();
        if (worth.Any(w => w is null))
        {
            return null;
        }

        var limit = s_limits.FirstOrDefault(l => worth.All(w => w < l) && worth.Sum() >= l);
        return limit == 0 ? null : $"{limit.ToString("N0", CultureInfo.InvariantCulture)} EUR";
    }

    private static IndicatorResult Result(Facts facts, GoodsItem item, Movement present, List<Movement> like, string limit)
    {
        Evidence[] fields = [.. like.Prepend(present).Select(m => new Evidence(m.Path, $"{m.Name}, {m.Day:yyyy-MM-dd}, {m.Amount}, {m.Consignee}", m.Link is null ? "declaration" : "history"))];
        var first = like.Min(m => m.Day);
        var names = like.Select(m => m.Consignee).Append(present.Consignee).Distinct(StringComparer.OrdinalIgnoreCase).Count();
        var pieces = like.All(m => m.Quantity is not null) ? $" with {(like.Sum(m => m.Quantity!.Value) + item.Quantity).ToString("0.##", CultureInfo.InvariantCulture)} pieces in all" : "";
        var sum = like.Append(present).Sum(m => m.Amount!.Value.Amount);
        var sentence = $"{like.Count + 1} consignments of the same goods in {Math.Abs(facts.Day.DayNumber - first.DayNumber)} days{pieces}, each below {limit} and together {new Money(sum, item.InvoiceAmount.Currency)}, go to {names} name{(names == 1 ? "" : "s")} joined by {string.Join(", ", like.Select(m => m.Link).Distinct(StringComparer.Ordinal))}.";
        return FrameContract(facts, like) is { } contract
            ? new IndicatorResult.Suppressed($"frame contract {contract}", $"{sentence} All are call-offs under frame contract {contract}.", fields)
            : new IndicatorResult.Hit(like.Count >= 2 ? 1.0 : 0.5, sentence, fields);
    }

    private static string? FrameContract(Facts facts, List<Movement> like)
    {
        var contract = like[0].FrameContract;
        return contract is not null && like.All(m => m.FrameContract == contract)
            && facts.Declaration.GoodsItems.All(i => i.Description.Contains(contract, StringComparison.OrdinalIgnoreCase) || i.SupportingDocuments.Concat(facts.Declaration.SupportingDocuments).Any(d => d.Reference?.Contains(contract, StringComparison.OrdinalIgnoreCase) == true))
                ? contract : null;
    }
}
