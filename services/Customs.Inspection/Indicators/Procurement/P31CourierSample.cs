using Customs.Inspection.Dossiers;
using Customs.Inspection.Goods;
using Customs.Inspection.Naming;
using Customs.Inspection.Reference;

namespace Customs.Inspection.Indicators.Procurement;

/// <summary>Sensitive goods go by courier, post or baggage and are called a gift, a sample or without commercial value (in words, or by nature of transaction 3x) 1.0; in baggage without such words 0.6.
/// Spares and samples to a seen site that the exporter supplied before, under a licence or a frame contract, are genuine.</summary>
public sealed class P31CourierSample() : Indicator("P31", Group.Channel, 0.25, Source.Verfassungsschutz, Source.Fatf)
{
    private static readonly Phrases s_gift = new("""
        testmuster|probemuster|demo unit|demonstration unit|no charge|without charge|f o c|foc|personal items|private use|sample|samples|specimen*|gift|gifts|present|no commercial value|without commercial value|ncv|nil value|no value|value for customs only|for customs purpose*|free of charge|personal effects|hobby|toy|
        muster|warenmuster|warenprobe*|probe|proben|geschenk*|ohne handelswert|ohne kommerziellen wert|kein handelswert|unentgeltlich|echantillon*|cadeau*|sans valeur commerciale|sans valeur|specimen|gratuit|
        numune*|hediye*|ticari degeri yok*|bedelsiz|образец|образцы|образцов|подарок|подарки|без коммерческой ценности|бесплатно|muestra*|regalo*|sin valor comercial|campion*|omaggio|senza valore commerciale|amostra*|oferta|sem valor comercial|
        probka|probki|bez wartosci handlowej|vzorek|vzorky|monster|monsters|zonder handelswaarde|sampel|contoh|hadiah|tiada nilai*|tanpa nilai*|样品|礼品|无商业价值|見本|贈り物|샘플|نمونه|هدیه|عينة|هدية
        """);

    /// <inheritdoc/>
    public override string Title => "Industrial item as courier, post, gift, sample or baggage";

    /// <inheritdoc/>
    public override IndicatorResult Evaluate(Facts facts)
    {
        var declaration = facts.Declaration;
        if (declaration.Channel is not (Channel.Courier or Channel.Post or Channel.Baggage))
        {
            return IndicatorResult.NotApplicable.Instance;
        }

        if (!Sensitivity.IsSensitive(facts))
        {
            return GoodsReading.Unclassified(facts) is { Count: > 0 } open ? new IndicatorResult.NotEvaluable(open) : IndicatorResult.Clear.Instance;
        }

        var item = Sensitivity.Foremost(facts);
        var word = declaration.GoodsItems.Select(i => s_gift.In(i.Description)).FirstOrDefault(w => w is not null) ?? s_gift.In(declaration.TransportDocument.Remarks);
        var free = declaration.NatureOfTransaction?.StartsWith('3') == true;
        if (word is null && !free && declaration.Channel != Channel.Baggage)
        {
            return IndicatorResult.Clear.Instance;
        }

        var by = declaration.Channel switch { Channel.Baggage => "in baggage", Channel.Post => "by post", Channel.Courier or Channel.Cargo or Channel.Electronic => "by courier", _ => "by courier" };
        var called = word is not null ? $"is called \"{word}\"" : free ? $"is declared as given for nothing (nature of transaction {declaration.NatureOfTransaction})" : "is carried by hand";
        var sentence = $"{GoodsReading.Opening(item)} of {item.InvoiceAmount} goes {by} and {called}.";
        Evidence[] fields = [new("declaration.channel", declaration.Channel.ToString(), "declaration"), new($"{facts.PathOf(item)}.description", item.Description, "declaration"), new("declaration.natureOfTransaction", declaration.NatureOfTransaction ?? "(none)", "declaration")];
        return Known(facts, item) is { } known
            ? new IndicatorResult.Suppressed(known, $"{sentence} Explained by: {known}.", fields)
            : new IndicatorResult.Hit(word is null && !free ? 0.6 : 1.0, sentence, fields);
    }

    private static string? Known(Facts facts, GoodsItem item)
    {
        var user = Recipients.Last(facts).FirstOrDefault(p => Recipients.ProfileOf(facts, p)?.SiteVerified == true && Recipients.HasTraded(facts, p, facts.Answer(item)?.Family));
        if (user is not null && facts.Answer(item) is { } answer && (answer.Code is null || answer.Probability < 0.6))
        {
            return $"earlier deliveries to {user.Name}, whose site was seen";
        }

        return user is not null && item.SupportingDocuments.FirstOrDefault(d => d.ControlCode is not null || d.EndUser is not null && Names.Same(d.EndUser, user.Name)) is { } licence
            ? $"licence {licence.Reference} for {user.Name}, whose site was seen" : null;
    }
}
