using System.Globalization;
using Customs.Inspection.Dossiers;
using Customs.Inspection.Places;
using Customs.Inspection.Reference;
using Customs.Primitives;

namespace Customs.Inspection.Indicators.Procurement;

/// <summary>Papers disagree: another consignee on the transport document, or delivery in another country than the destination 1.0; invoice and declared value differ by more than 5 % 0.5,
/// by more than three times 0.8; totals and items differ 0.5. "To order", a bank, and the forwarder's agent on a master air waybill are normal consignees of a transport document; freight explains up to 12 % on terms
/// that include it; amounts in different currencies are compared only roughly.</summary>
public sealed class P29PapersDisagree() : Indicator("P29", Group.Documents, 0.35, Source.Fatf, Source.Bis732)
{
    private const decimal Tolerance = 0.05m;
    private const decimal FreightTolerance = 0.12m;
    private const decimal RateTolerance = 0.4m;

    private static readonly string[] s_withFreight = ["CFR", "CIF", "CPT", "CIP", "DAP", "DPU", "DDP"];
    private static readonly Phrases s_order = new("to order|to the order*|order of|an order|a ordre|emrine|по приказу|bank|banque|banco|bankasi|банк");

    private static readonly Phrases s_agent = new("freight*|forward*|logistic*|cargo|air cargo|customs broker*|handling|spedition*|transitaire*|lojistik*|экспедир*");

    /// <inheritdoc/>
    public override string Title => "Invoice, transport document and declaration disagree";

    /// <inheritdoc/>
    public override IndicatorResult Evaluate(Facts facts)
    {
        var hits = new[] { Consignee(facts), Delivery(facts.Declaration), Value(facts), Totals(facts.Declaration) }.Where(h => h is not null).OrderByDescending(h => h!.Strength).ToList();
        if (hits.Count > 0)
        {
            return new IndicatorResult.Hit(hits[0]!.Strength, string.Join(" ", hits.Select(h => h!.Sentence)), [.. hits.SelectMany(h => h!.Fields)]);
        }

        return facts.Dossier.Accompanying.Invoice?.Amount is null
            ? new IndicatorResult.NotEvaluable("accompanying.invoice", "What do invoice and packing list say (parties, goods, amount)?")
            : IndicatorResult.Clear.Instance;
    }

    private static IndicatorResult.Hit? Consignee(Facts facts)
    {
        var document = facts.Declaration.TransportDocument;
        if (document.ConsigneeOnDocument is not { Length: > 0 } named || s_order.IsIn(named))
        {
            return null;
        }

        bool Names(Party party) => Naming.Names.Same(party.Name, named) || Naming.Names.Same(party.Name, named.Split(',')[0]);
        var accepted = facts.InRole(PartyRole.Consignee).Concat(facts.InRole(PartyRole.EndUser));
        if (document.Type == "N741" && s_agent.IsIn(named))
        {
            return null;
        }

        var agents = document.Type == "N741" ? facts.InRole(PartyRole.FreightForwarder).Concat(facts.InRole(PartyRole.Representative)) : [];
        return accepted.Concat(agents).Any(Names) ? null
            : new(1.0, $"Transport document {document.Number} names \"{named}\" as consignee, the declaration {string.Join(", ", facts.InRole(PartyRole.Consignee).Select(PartyReading.Describe))}.",
                new Evidence("declaration.transportDocument.consigneeOnDocument", named, "transport document"));
    }

    private static IndicatorResult.Hit? Delivery(Declaration declaration)
    {
        var place = declaration.PlaceOfDelivery;
        return place is { Length: 5 } && CountryCode.TryParse(place[..2], out var country) && country != declaration.CountryOfDestination && !Positions.IsGateway(country, declaration.CountryOfDestination)
            ? new(1.0, $"The declared destination is {CountryNames.Name(declaration.CountryOfDestination)}, but the goods are delivered at {place} in {CountryNames.Name(country)}.",
                new Evidence("declaration.placeOfDelivery", place, "declaration"), new Evidence("declaration.countryOfDestination", declaration.CountryOfDestination.Value, "declaration"))
            : null;
    }

    private static IndicatorResult.Hit? Value(Facts facts)
    {
        if (facts.Dossier.Accompanying.Invoice is not { Amount: { } invoiced } invoice || invoiced <= 0)
        {
            return null;
        }

        var items = facts.Declaration.GoodsItems;
        if (items.Any(i => i.InvoiceAmount.IsNone))
        {
            return null;
        }

        var currency = invoice.Currency ?? items[0].InvoiceAmount.Currency;
        decimal? declared;
        decimal tolerance;
        if (items.All(i => i.InvoiceAmount.Currency == currency))
        {
            declared = items.Sum(i => i.InvoiceAmount.Amount);
            tolerance = s_withFreight.Contains(facts.Declaration.DeliveryTerms?.Incoterm, StringComparer.Ordinal) ? FreightTolerance : Tolerance;
        }
        else
        {
            var worth = items.Select(i => EuroValue.Of(i.InvoiceAmount)).ToList();
            declared = worth.Any(w => w is null) || EuroValue.Of(new Money(1, currency)) is not { } rate ? null : worth.Sum() / rate;
            tolerance = RateTolerance;
        }

        if (declared is not { } sum || Math.Abs(invoiced - sum) <= tolerance * Math.Max(invoiced, sum))
        {
            return null;
        }

        var far = Math.Max(invoiced, sum) > 3 * Math.Min(invoiced, sum);
        return new(far ? 0.8 : 0.5, $"Invoice {invoice.Number} is over {new Money(invoiced, currency)}, the declaration over {sum.ToString("0.##", CultureInfo.InvariantCulture)} {currency}.",
            new Evidence("accompanying.invoice.amount", new Money(invoiced, currency).ToString(), "papers"), new Evidence("declaration.goodsItems[*].invoiceAmount", $"{sum.ToString("0.##", CultureInfo.InvariantCulture)} {currency}", "declaration"));
    }

    private static IndicatorResult.Hit? Totals(Declaration declaration)
    {
        var totals = declaration.Totals;
        var gross = declaration.GoodsItems.Sum(i => i.GrossMassKg);
        var packages = declaration.GoodsItems.Sum(i => i.Packages.Number);
        var what = totals.Items != declaration.GoodsItems.Count ? $"{totals.Items} items against {declaration.GoodsItems.Count}"
            : Math.Abs(totals.GrossMassKg - gross) > Tolerance * Math.Max(totals.GrossMassKg, gross) ? $"{totals.GrossMassKg.ToString("0.###", CultureInfo.InvariantCulture)} kg gross against {gross.ToString("0.###", CultureInfo.InvariantCulture)} kg"
            : totals.Packages != packages && totals.Packages > 0 && packages > 0 ? $"{totals.Packages} packages against {packages}"
            : null;
        return what is null ? null : new(0.5, $"The header states {what} summed over the items.", new Evidence("declaration.totals", what, "declaration"));
    }
}
