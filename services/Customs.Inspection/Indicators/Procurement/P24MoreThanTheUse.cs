using System.Globalization;
using Customs.Inspection.Dossiers;
using Customs.Inspection.Goods;
using Customs.Inspection.Reference;

namespace Customs.Inspection.Indicators.Procurement;

/// <summary>The quantity is more than five times what the stated small use takes (laboratory, repair, school, samples), see <see cref="UseScale"/>. Strength 1.0.
/// Stock orders, dealers and works in series have no such measure, a certificate checked with its issuer answers the question; without a stated use it cannot be evaluated for sensitive goods.</summary>
public sealed class P24MoreThanTheUse() : Indicator("P24", Group.Goods, 0.3, Source.Eu1318, Source.Bis732)
{
    private const decimal TooMuch = 5;

    /// <inheritdoc/>
    public override string Title => "Quantity or performance exceeds the stated use";

    /// <inheritdoc/>
    public override IndicatorResult Evaluate(Facts facts)
    {
        if (facts.Dossier.Accompanying.EndUse?.Statement is not { Length: > 0 } statement)
        {
            return Sensitivity.IsSensitive(facts) ? new IndicatorResult.NotEvaluable("accompanying.endUse.statement", "What are the goods for, and how many does that take?") : IndicatorResult.NotApplicable.Instance;
        }

        if (UseScale.SmallUse(statement) is not { } word || facts.Dossier.Accompanying.EndUse.Certificate?.Verified == true)
        {
            return IndicatorResult.Clear.Instance;
        }

        foreach (var item in facts.Declaration.GoodsItems.Where(i => !Families.IsUndetermined(facts.Answer(i)?.Family)))
        {
            var kind = Families.Find(facts.Answer(item)!.Family).Kind;
            var byMass = kind is GoodsKind.Material or GoodsKind.Chemical;
            var amount = byMass ? item.NetMassKg : item.QuantityUnit is QuantityUnit.Nar or QuantityUnit.Set or QuantityUnit.Pr ? item.Quantity : 0;
            if (UseScale.Usual(kind) is { } usual && amount > TooMuch * usual)
            {
                var much = $"{amount.ToString("0.##", CultureInfo.InvariantCulture)} {(byMass ? "kg" : "pieces")}";
                return new IndicatorResult.Hit(1.0, $"{much} of {GoodsReading.Name(item)} are ordered for \"{statement}\" ({word}), which takes about {usual.ToString("0", CultureInfo.InvariantCulture)} as a rule.",
                    new Evidence($"{facts.PathOf(item)}.quantity", much, "declaration"), new Evidence("accompanying.endUse.statement", statement, "papers"));
            }
        }

        return IndicatorResult.Clear.Instance;
    }
}
