using Customs.Inspection.Dossiers;
using Customs.Primitives;

namespace Customs.Inspection.Messages;

/// <summary>A goods item of EU export and transit messages.</summary>
internal static class TaxudItem
{
    /// <param name="i">The item.</param>
    /// <param name="currency">Currency of the invoice.</param>
    /// <param name="national">Currency of statistical values: that of the country of export.</param>
    public static ItemDraft Read(Element i, string? currency, string? national)
    {
        i.Knows("goodsItemNumber");
        var packings = i.Each("Packaging", p => (Type: p.Knows("sequenceNumber").Text("typeOfPackages"), Number: p.Whole("numberOfPackages"), Marks: p.Text("shippingMarks")));
        return new ItemDraft
        {
            Pointer = i.Pointer,
            Number = i.Whole("declarationGoodsItemNumber"),
            Commodity = Commodity(i.Of("Commodity/CommodityCode")),
            Description = i.Text("Commodity/descriptionOfGoods"),
            Quantity = i.Number("Commodity/GoodsMeasure/supplementaryUnits"),
            GrossMassKg = i.Number("Commodity/GoodsMeasure/grossMass"),
            NetMassKg = i.Number("Commodity/GoodsMeasure/netMass"),
            Amount = Amount(i, currency, national),
            Origin = i.Country("Origin/countryOfOrigin"),
            Destination = i.Country("countryOfDestination"),
            PackageCount = Items.Sum([.. packings.Select(p => p.Number)]),
            PackageType = packings is [var first, ..] ? first.Type : null,
            Marks = Items.Marks(packings.Select(p => p.Marks)),
            UnNumber = i.Each("Commodity/DangerousGoods", d => d.Knows("sequenceNumber").Text("UNNumber")).FirstOrDefault(n => n is not null),
            Documents = Taxud.Documents(i),
        };
    }

    /// <summary>Parties that stand with the item: a consignment may have several consignees.</summary>
    public static IReadOnlyList<PartyDraft> Parties(Element i) =>
        [.. Taxud.Parties(i, "Consignor", PartyRole.Consignor), .. Taxud.Parties(i, "Consignee", PartyRole.Consignee), .. Taxud.Actors(i)];

    // Invoiced amount where the form has one; else the statistical value.
    private static Money? Amount(Element i, string? currency, string? national)
    {
        var invoiced = i.Number("itemAmountInvoiced");
        var statistical = i.Number("statisticalValue");
        return invoiced is { } amount && currency is not null ? new Money(amount, currency)
            : statistical is { } worth && national is not null ? new Money(worth, national)
            : null;
    }

    private static CommodityCode? Commodity(Element code)
    {
        var subheading = code.Text("harmonizedSystemSubHeadingCode");
        var combined = code.Text("combinedNomenclatureCode");
        var taric = code.Text("taricCode");
        if (subheading is null)
        {
            return null;
        }

        if (subheading.Length == 6 && CommodityCode.TryParse(subheading + combined + (combined is null ? null : taric), out var known))
        {
            return known;
        }

        code.Of("harmonizedSystemSubHeadingCode").Wrong($"'{Values.Cut(subheading)}' with '{Values.Cut(combined ?? "")}' is not a commodity code of 6, 8 or 10 digits");
        return null;
    }
}
