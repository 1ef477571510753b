using System.Globalization;
using Customs.Inspection.Dossiers;
using Customs.Inspection.Reference;

namespace Customs.Inspection.Indicators.Procurement;

/// <summary>Net mass above gross mass 1.0 (an error of the data at least); mass of a piece outside what goods of the family weigh 0.7; kilograms as quantity that differ from the net mass 0.7;
/// a mass of a piece more than ten times above or below the median of at least 20 peers of the stored history 0.5;
/// a gross mass of more than five times the net mass of a heavy item 0.5. A quantity that equals the number of packages under a unit of mass is taken for a wrong unit code 0.3.</summary>
public sealed class P23ImplausibleMass() : Indicator("P23", Group.Goods, 0.25, Source.Fatf, Source.Ics2)
{
    private const decimal MassTolerance = 0.05m;
    private const decimal HeavyKg = 100m;
    private const decimal MostRatio = 10m;
    private const int LeastPeers = 20;

    /// <inheritdoc/>
    public override string Title => "Mass or quantity implausible for the goods";

    /// <inheritdoc/>
    public override IndicatorResult Evaluate(Facts facts)
    {
        var hits = facts.Declaration.GoodsItems.Select(i => Read(facts, i)).Where(h => h is not null).OrderByDescending(h => h!.Strength).ToList();
        return hits.Count > 0 ? hits[0]!
            : facts.Declaration.GoodsItems.All(i => i.NetMassKg <= 0 || i.GrossMassKg <= 0) ? new IndicatorResult.NotEvaluable("declaration.goodsItems[*].netMassKg", "What do the goods weigh, net and gross?")
            : IndicatorResult.Clear.Instance;
    }

    private static IndicatorResult.Hit? Read(Facts facts, GoodsItem item)
    {
        var path = facts.PathOf(item);
        var name = GoodsReading.Name(item);
        Evidence[] fields =
        [
            new($"{path}.netMassKg", Plain(item.NetMassKg), "declaration"), new($"{path}.grossMassKg", Plain(item.GrossMassKg), "declaration"), new($"{path}.quantity", $"{Plain(item.Quantity)} {item.QuantityUnit}", "declaration"),
        ];
        if (item.GrossMassKg > 0 && item.NetMassKg > item.GrossMassKg)
        {
            return new(1.0, $"{name} has a net mass of {Plain(item.NetMassKg)} kg above its gross mass of {Plain(item.GrossMassKg)} kg.", fields);
        }

        if (item.NetMassKg > 0 && item.QuantityUnit is QuantityUnit.Kgm or QuantityUnit.Tne or QuantityUnit.Grm)
        {
            var kg = item.Quantity * (item.QuantityUnit == QuantityUnit.Tne ? 1000m : item.QuantityUnit == QuantityUnit.Grm ? 0.001m : 1m);
            if (Math.Abs(kg - item.NetMassKg) > MassTolerance * Math.Max(kg, item.NetMassKg))
            {
                return item.Quantity == item.Packages.Number
                    ? new(0.3, $"The quantity of {name}, {Plain(item.Quantity)}, equals its number of packages although the unit is a mass: a wrong unit code perhaps.", fields)
                    : new(0.7, $"{name} states {Plain(kg)} kg as quantity but {Plain(item.NetMassKg)} kg as net mass.", fields);
            }
        }

        if (item.QuantityUnit == QuantityUnit.Nar && item.Quantity > 0 && item.NetMassKg > 0 && UnitMasses.Of(facts.Answer(item)?.Family) is { } range)
        {
            var each = item.NetMassKg / item.Quantity;
            if (each < range.Least || each > range.Most)
            {
                return new(0.7, $"{name} weighs {each.ToString("0.###", CultureInfo.InvariantCulture)} kg a piece; such goods weigh {Plain(range.Least)} to {Plain(range.Most)} kg.", fields);
            }
        }

        if (item.QuantityUnit is QuantityUnit.Nar or QuantityUnit.Set or QuantityUnit.Pr && item.Quantity > 0 && item.NetMassKg > 0
            && facts.MassPeers.TryGetValue(item.ItemNumber, out var peers) && peers.Count >= LeastPeers && peers.MedianKg > 0)
        {
            var each = item.NetMassKg / item.Quantity;
            if (Math.Max(each / peers.MedianKg, peers.MedianKg / each) > MostRatio)
            {
                return new(0.5, $"{name} weighs {each.ToString("0.###", CultureInfo.InvariantCulture)} kg a piece; the usual piece weighs {peers.MedianKg.ToString("0.###", CultureInfo.InvariantCulture)} kg ({peers.Count} sales).",
                    [.. fields, new("massPeers", $"{peers.MedianKg.ToString("0.###", CultureInfo.InvariantCulture)} kg, {peers.Count} sales", "stored history")]);
            }
        }

        return item.NetMassKg >= HeavyKg && item.GrossMassKg > 5 * item.NetMassKg
            ? new(0.5, $"{name} has a gross mass of {Plain(item.GrossMassKg)} kg for {Plain(item.NetMassKg)} kg of goods.", fields)
            : null;
    }

    private static string Plain(decimal value) => value.ToString("0.####", CultureInfo.InvariantCulture);
}
