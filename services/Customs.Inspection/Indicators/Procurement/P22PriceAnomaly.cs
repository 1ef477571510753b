using System.Globalization;
using Customs.Inspection.Dossiers;
using Customs.Inspection.Reference;

namespace Customs.Inspection.Indicators.Procurement;

/// <summary>The price of a piece or kilogram is more than four times above or below the median of at least 20 peers 0.6, more than ten times 1.0. Fewer peers: not evaluable.
/// A low price of used goods, of a repair whose inward movement is on record of a replacement under warranty and between firms of one group is no anomaly.</summary>
public sealed class P22PriceAnomaly() : Indicator("P22", Group.Goods, 0.3, Source.Fatf, Source.Bis732)
{
    private const int LeastPeers = 20;

    private static readonly Phrases s_used = new("used|second hand|secondhand|refurbished|overhauled|scrap|gebraucht*|altmaschine*|uberholt*|schrott|occasion|d occasion|usage|ikinci el|kullanilmis|бывш*|б у|подержан*|usado|usada|segunda mano|usato|usata|uzywan*|pouzit*|terpakai");

    private static readonly Phrases s_replacement = new("warranty replacement*|replacement under warranty|warranty exchange|free replacement|garantieersatz|ersatz unter garantie|kulanz*|remplacement sous garantie|garanti kapsaminda|по гарантии|garantia");

    /// <inheritdoc/>
    public override string Title => "Price anomaly against peers of the same goods";

    /// <inheritdoc/>
    public override IndicatorResult Evaluate(Facts facts)
    {
        IndicatorResult? strongest = null;
        var thin = new List<MissingField>();
        foreach (var item in facts.Declaration.GoodsItems)
        {
            if (!facts.PricePeers.TryGetValue(item.ItemNumber, out var peers) || peers.Count < LeastPeers || peers.Median <= 0)
            {
                thin.Add(new($"pricePeers[{item.ItemNumber}]", $"What do others pay for {GoodsReading.Name(item)}? Fewer than {LeastPeers} sales are on record."));
                continue;
            }

            if (Read(facts, item, peers) is { } result && (strongest is null || result is IndicatorResult.Hit hit && (strongest as IndicatorResult.Hit)?.Strength is not { } most || result is IndicatorResult.Hit { Strength: var s } && s > ((strongest as IndicatorResult.Hit)?.Strength ?? 0)))
            {
                strongest = result;
            }
        }

        return strongest ?? (thin.Count == facts.Declaration.GoodsItems.Count ? new IndicatorResult.NotEvaluable(thin) : IndicatorResult.Clear.Instance);
    }

    private static IndicatorResult? Read(Facts facts, GoodsItem item, PricePeers peers)
    {
        var perKg = peers.Unit.Contains("kg", StringComparison.OrdinalIgnoreCase);
        var units = perKg ? item.NetMassKg : item.Quantity;
        if (units <= 0 || EuroValue.Of(item.InvoiceAmount) is not { } worth || (!perKg && item.QuantityUnit is not (QuantityUnit.Nar or QuantityUnit.Set or QuantityUnit.Pr)))
        {
            return null;
        }

        var price = worth / units;
        var ratio = price <= 0 ? double.PositiveInfinity : (double)(price > peers.Median ? price / peers.Median : peers.Median / price);
        if (ratio <= 4)
        {
            return null;
        }

        var low = price < peers.Median;
        var sentence = $"{GoodsReading.Opening(item)} costs {price.ToString("N2", CultureInfo.InvariantCulture)} {peers.Unit}, {(double.IsInfinity(ratio) ? "nothing" : $"{ratio.ToString("0.#", CultureInfo.InvariantCulture)} times {(low ? "less" : "more")}")} against a usual {peers.Median.ToString("N2", CultureInfo.InvariantCulture)} ({peers.Count} sales).";
        Evidence[] fields = [new($"{facts.PathOf(item)}.invoiceAmount", item.InvoiceAmount.ToString(), "declaration"), new("pricePeers", $"{peers.Median.ToString(CultureInfo.InvariantCulture)} {peers.Unit}, {peers.Count} sales", "stored history")];
        return low && Explanation(facts, item) is { } why
            ? new IndicatorResult.Suppressed(why, $"{sentence} Explained by: {why}.", fields)
            : new IndicatorResult.Hit(ratio > 10 ? 1.0 : 0.6, sentence, fields);
    }

    private static string? Explanation(Facts facts, GoodsItem item) =>
        s_used.IsIn(item.Description) ? "used goods"
        : InwardMovement.IsRecorded(facts, item) ? "repair of goods whose inward movement is on record"
        : s_replacement.IsIn(item.Description) || s_replacement.IsInAny(facts.Dossier.Accompanying.OtherDocuments) ? "replacement under warranty"
        : facts.InRole(PartyRole.Exporter).Any(e => Recipients.Last(facts).Any(r => Recipients.SameGroup(facts, e, r))) ? "transfer price inside one group"
        : null;
}
