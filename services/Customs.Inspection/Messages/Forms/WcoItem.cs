using Customs.Inspection.Dossiers;
using Customs.Primitives;

namespace Customs.Inspection.Messages;

/// <summary>A goods item of the WCO declaration.</summary>
internal static class WcoItem
{
    public static ItemDraft Read(Element i)
    {
        var commodity = i.Of("Commodity");
        var measure = commodity.Of("GoodsMeasure");
        var quantity = measure.Of("TariffQuantity");
        var packings = i.Each("Packaging", p => (Type: p.Knows("SequenceNumeric").Text("TypeCode"), Number: p.Whole("QuantityQuantity"), Marks: p.Text("MarksNumbersID")));
        i.Each("Origin", o => o.Knows("TypeCode"));
        return new ItemDraft
        {
            Pointer = i.Pointer,
            Number = i.Whole("SequenceNumeric"),
            Commodity = CodeOf(commodity),
            Description = commodity.Text("Description"),
            Quantity = measure.Number("TariffQuantity"),
            Unit = Items.Unit(quantity.Text("@unitCode")),
            GrossMassKg = measure.Number("GrossMassMeasure"),
            NetMassKg = measure.Number("NetNetWeightMeasure"),
            Amount = Money(commodity.Of("InvoiceLine/ItemChargeAmount")) ?? Money(i.Of("StatisticalValueAmount")),
            Origin = i.Country("Origin/CountryCode"),
            Destination = i.Country("Destination/CountryCode"),
            PackageCount = Items.Sum([.. packings.Select(p => p.Number)]),
            PackageType = packings is [var first, ..] ? first.Type : null,
            Marks = Items.Marks(packings.Select(p => p.Marks)),
            UnNumber = commodity.Each("DangerousGoods", d => d.Text("UNDGID")).FirstOrDefault(n => n is not null),
            Documents = [.. i.Each("AdditionalDocument", Document).OfType<SupportingDocument>(), .. i.Each("PreviousDocument", Previous).OfType<SupportingDocument>()],
        };
    }

    /// <summary>Requested and previous procedure of the first pair; further entries are additional procedure codes.</summary>
    public static string? Procedure(Element i)
    {
        var pairs = i.Each("GovernmentProcedure", g => (Current: g.Text("CurrentCode"), Previous: g.Text("PreviousCode")));
        return pairs.Where(p => p is { Current.Length: 2, Previous: not null }).Select(p => p.Current + p.Previous).FirstOrDefault();
    }

    /// <summary>A document: category and type make the code, X and 002 make X002.</summary>
    public static SupportingDocument? Document(Element d)
    {
        var (category, type, id) = (d.Text("CategoryCode"), d.Text("TypeCode"), d.Text("ID"));
        return type is null ? null : new SupportingDocument
        {
            Type = category + type,
            Reference = id,
            Issuer = d.Text("Submitter/Name"),
            ValidTo = d.Day("EffectiveDateTime/DateTimeString"),
        };
    }

    /// <summary>A previous document; consignment references (DCR, MCR) name the consignment and are no earlier declaration.</summary>
    public static SupportingDocument? Previous(Element d)
    {
        d.Knows("LineNumeric", "CategoryCode");
        var (type, id) = (d.Text("TypeCode"), d.Text("ID"));
        return type is null or "DCR" or "MCR" ? null : new SupportingDocument { Type = "PREVIOUS", Reference = id };
    }

    public static Money? Money(Element at)
    {
        var currency = at.Currency("@currencyID");
        return at.Number("") is { } amount && currency is not null ? new Money(amount, currency) : null;
    }

    // TSP is the Combined Nomenclature; TRA, GN and CV (TARIC, national, CUS number) are told as not used.
    private static CommodityCode? CodeOf(Element commodity)
    {
        CommodityCode? code = null;
        foreach (var (type, at) in commodity.Each("Classification", c => (c.Text("IdentificationTypeCode"), c)))
        {
            if (type == "TSP" && at.Text("ID") is { } text)
            {
                if (CommodityCode.TryParse(text, out var known) && known.Digits.Length >= 6)
                {
                    code ??= known;
                }
                else
                {
                    at.Of("ID").Wrong($"'{Values.Cut(text)}' is not a commodity code of 6 to 10 digits");
                }
            }
        }

        return code;
    }
}
