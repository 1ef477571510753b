using Customs.Inspection.Dossiers;
using Customs.Inspection.Reference;

namespace Customs.Inspection.Indicators.Procurement;

/// <summary>Payment in cash, gold or crypto-assets, more money than was asked, or a price far above the offer 1.0; everything in advance by a new buyer for more than 25 000 EUR 0.6.
/// "Cash against documents" and "cash with order" are terms of trade and no cash. Advance payment is usual for special machines and for known buyers,
/// so it says nothing once the buyer has been supplied before or the maker installs.</summary>
public sealed class P10OddTerms() : Indicator("P10", Group.Finance, 0.2, Source.Bis732, Source.Eu1318, Source.Wassenaar)
{
    private const decimal Costly = 25_000m;

    private static readonly Phrases s_crypto = new("crypto*|krypto*|cripto*|kripto*|stablecoin*|stable coin*|bitcoin*|btc|usdt|usdc|tether|ethereum|monero|digital currency|virtual currency|token*|wallet|крипто*|биткойн*|стейблкоин*|加密货币|比特币|泰达币");

    private static readonly Phrases s_cash = new("cash|banknotes|barzahlung|bargeld|bar bezahlt|in bar|especes|comptant en especes|nakit|наличны*|en efectivo|efectivo|in contanti|contanti|tunai|现金|gold|bullion|altin|золото|hawala*|sarraf*|barter*|kompensationsgeschaft*|prepaid card*|gift card*|western union|moneygram");

    private static readonly Phrases s_noCash = new("cash against documents|cash against goods|cash with order|cash in advance|cash on delivery|cash before delivery|cad|cwo|cia|kasse gegen dokumente|comptant contre documents|vesaik mukabili");

    private static readonly Phrases s_over = new("overpaid|over paid|overpayment|over payment|above list price|above the offer|above offer|above quoted|above the quoted|above asking|premium price|any price|price no object|double the price|twice the price|well above|more than invoiced|uberzahl*|uber listenpreis|jeden preis|surpaye*|trop percu|au dessus du prix|fazla odeme*|переплат*|выше цены|sobrepago|sovrappagamento|unusually favourable|unusually favorable");

    private static readonly Phrases s_advance = new("100 t t before shipment|100 tt before shipment|100 before shipment|vorauszahlung 100|100 vorauszahlung|paiement d avance|avance 100|pesin 100|100 pesinat|100 in advance|100 advance|100 prepay*|100 prepaid|full payment in advance|payment in full in advance|paid in full in advance|full prepayment|full advance*|prepaid in full|prepayment 100|advance payment 100|advance 100|in advance 100|100 t t in advance|100 tt in advance|100 vor*|vorkasse 100|vorauskasse 100|vorkasse|vorauskasse|volle vorauszahlung|vollstandige vorauszahlung|100 a la commande|paiement integral d avance|100 d avance|yuzde yuz pesin|100 pesin|tamami pesin|pesin odeme|100 предоплата|предоплата 100|полная предоплата|100 anticipado|pago anticipado|pagamento anticipato|100 anticipato|cash in advance|cia|payment in advance|advance payment|prepayment|prepaid|t t in advance|tt in advance|paid in advance|before shipment in full|预付100|100 预付");

    private static readonly Phrases s_rest = new("balance|rest|remainder|remaining|upon delivery|on delivery|after delivery|after acceptance|restzahlung|solde|a la livraison|kalan|bakiye|teslimatta|остаток|saldo|resto|alla consegna");

    private static readonly Phrases s_makerInstalls = new("maker|manufacturer*|supplier|seller|hersteller*|lieferant*|fabricant*|fournisseur*|uretici*|satici*|изготовител*|поставщик*");

    /// <inheritdoc/>
    public override string Title => "Cash, crypto-assets, over-payment or everything in advance";

    /// <inheritdoc/>
    public override IndicatorResult Evaluate(Facts facts)
    {
        if (facts.Dossier.Accompanying.Finance?.Terms is not { Length: > 0 } terms)
        {
            return new IndicatorResult.NotEvaluable("accompanying.finance.terms", "On which terms is the consignment paid?");
        }

        var evidence = new Evidence("accompanying.finance.terms", terms, "papers");
        if (s_crypto.In(terms) is { } coin)
        {
            return new IndicatorResult.Hit(1.0, $"The goods are paid in crypto-assets: \"{terms}\" ({coin}).", evidence);
        }

        if (s_cash.IsIn(terms) && !s_noCash.IsIn(terms))
        {
            return new IndicatorResult.Hit(1.0, $"The goods are paid in cash or its like: \"{terms}\".", evidence);
        }

        if (s_over.IsIn(terms))
        {
            return new IndicatorResult.Hit(1.0, $"More is paid than was asked: \"{terms}\".", evidence);
        }

        var worth = facts.Declaration.GoodsItems.Sum(i => EuroValue.Of(i.InvoiceAmount) ?? 0);
        var buyers = Recipients.All(facts).Concat(facts.InRole(PartyRole.Buyer)).ToList();
        if (!IsAllInAdvance(terms) || worth <= Costly || buyers.Any(b => Recipients.HasTraded(facts, b, null)) || s_makerInstalls.IsIn(facts.Dossier.Accompanying.Services?.Installation))
        {
            return IndicatorResult.Clear.Instance;
        }

        return new IndicatorResult.Hit(0.6, $"A buyer without earlier deliveries pays everything before delivery: \"{terms}\", for goods of {string.Join(" + ", facts.Declaration.GoodsItems.Select(i => i.InvoiceAmount))}.", evidence);
    }

    // "30 % in advance, balance on delivery" is an instalment: a share below 100 or a rest says so.
    private static bool IsAllInAdvance(string terms)
    {
        if (!s_advance.IsIn(terms) || s_rest.IsIn(terms))
        {
            return false;
        }

        var at = terms.IndexOf('%', StringComparison.Ordinal);
        var share = at < 0 ? "" : string.Concat(terms[..at].Reverse().SkipWhile(c => c == ' ').TakeWhile(char.IsAsciiDigit).Reverse());
        return share.Length == 0 || share == "100";
    }
}
