using Customs.Inspection.Dossiers;
using Customs.Primitives;

namespace Customs.Inspection.Messages;

/// <summary>An item of the ASYCUDA document.</summary>
internal static class AsycudaItem
{
    public static (ItemDraft Item, string? Procedure, string? Paper) Read(Element i, string? national)
    {
        var goods = i.Of("Goods_description");
        var value = i.Of("Valuation_item");
        var commercial = goods.Text("Commercial_Description");
        var tariff = goods.Text("Description_of_goods");
        var packages = i.Of("Packages");
        var unit = i.Of("Tarification/Supplementary_unit");
        var item = new ItemDraft
        {
            Pointer = i.Pointer,
            Number = i.Whole("Item_number"),
            Commodity = Code(i.Of("Tarification/HScode")),

            // What the trader calls the goods says more than the tariff's words.
            Description = commercial ?? tariff,
            Quantity = unit.Number("Suppplementary_unit_quantity") ?? unit.Number("Supplementary_unit_quantity"),
            Unit = Items.Unit(unit.Text("Suppplementary_unit_code") ?? unit.Text("Supplementary_unit_code")),
            GrossMassKg = value.Number("Weight_itm/Gross_weight_itm"),
            NetMassKg = value.Number("Weight_itm/Net_weight_itm"),
            Amount = Amount(value, national),
            Origin = goods.Country("Country_of_origin_code"),
            PackageCount = packages.Whole("Number_of_packages"),
            PackageType = packages.Text("Kind_of_packages_code"),
            Marks = Items.Marks([packages.Text("Marks1_of_packages"), packages.Text("Marks2_of_packages")]),
            Documents = Documents(i),
        };
        return (item, i.Text("Tarification/Extended_customs_procedure"), i.Text("Previous_doc/Summary_declaration"));
    }

    private static Money? Amount(Element value, string? national)
    {
        var currency = value.Currency("Item_Invoice/Currency_code");
        var invoiced = value.Number("Item_Invoice/Amount_foreign_currency");
        var statistical = value.Number("Statistical_value");
        return invoiced is { } amount && currency is not null ? new Money(amount, currency)
            : statistical is { } worth && national is not null ? new Money(worth, national)
            : null;
    }

    private static List<SupportingDocument> Documents(Element i)
    {
        var documents = i.Each("Attached_documents", d => (Day: d.Day("Attached_document_date"), Document: Items.Document(d.Text("Attached_document_code"), d.Text("Attached_document_reference"))))
            .Select(d => d.Document is { } document ? document with { ValidFrom = d.Day } : null).OfType<SupportingDocument>().ToList();
        if (i.Text("Licence_number") is { } licence)
        {
            documents.Add(new SupportingDocument { Type = "LICENCE", Reference = licence });
        }

        return documents;
    }

    private static CommodityCode? Code(Element hs)
    {
        var at = hs.Of("Commodity_code");
        var precision = hs.Text("Precision_1");
        if (at.Text() is not { } text)
        {
            return null;
        }

        if (CommodityCode.TryParse(precision is { Length: 2 } && text.Length == 8 ? text + precision : text, out var code) && code.Digits.Length >= 6)
        {
            return code;
        }

        at.Wrong($"'{Values.Cut(text)}' is not a commodity code of 6 to 10 digits");
        return null;
    }
}
