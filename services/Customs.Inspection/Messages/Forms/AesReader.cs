using Customs.Inspection.Dossiers;
using Customs.Primitives;

namespace Customs.Inspection.Messages;

/// <summary>EU export: CC515C declares, CC513C amends, CC507C tells the arrival at exit and CC590C the exit; the rest is what offices tell each other and the declarant.</summary>
internal static class AesReader
{
    private static readonly Dictionary<string, string> s_places = new(StringComparer.Ordinal)
    {
        [""] = "/CC513C",
        ["declaration.lrn"] = "/CC515C/ExportOperation/LRN",
        ["declaration.declarationType"] = "/CC515C/ExportOperation/declarationType",
        ["declaration.lodgedAt"] = "/CC515C/preparationDateAndTime",
        ["declaration.countryOfExport"] = "/CC515C/GoodsShipment/countryOfExport",
        ["declaration.countryOfDestination"] = "/CC515C/GoodsShipment/countryOfDestination",
        ["declaration.parties"] = "/CC515C",
        ["declaration.goodsItems"] = "/CC515C/GoodsShipment/GoodsItem",
    };

    public static MessageHead Head(Element root, MessageForm form) => Taxud.Head(root, form, "ExportOperation");

    public static Draft Declaration(Element root)
    {
        var operation = root.Of("ExportOperation");
        var shipment = root.Of("GoodsShipment");
        var consignment = shipment.Of("Consignment");
        var currency = operation.Currency("invoiceCurrency");
        var total = operation.Number("totalAmountInvoiced");
        var (containers, seals) = Taxud.Equipment(consignment);
        var paper = Taxud.TransportDocument(consignment);
        var means = consignment.Of("ActiveBorderTransportMeans").Exists ? consignment.Of("ActiveBorderTransportMeans") : consignment.Of("DepartureTransportMeans");
        operation.Knows("security", "specificCircumstanceIndicator");
        consignment.Knows("containerIndicator");
        var export = shipment.Country("countryOfExport");
        var items = shipment.Each("GoodsItem", i => (Item: TaxudItem.Read(i, currency, Currencies.Of(export)), Parties: TaxudItem.Parties(i), First: (Nature: i.Text("natureOfTransaction"), Procedure: ProcedureOf(i))));
        return new Draft
        {
            MessageType = root.Path == "/CC513C" ? MessageType.Cc513c : MessageType.Cc515c,
            DeclarationType = TypeOf(operation.Of("declarationType")),
            AdditionalDeclarationType = operation.Text("additionalDeclarationType"),
            Lrn = operation.Text("LRN"),
            Mrn = Taxud.Mrn(operation, "MRN"),
            LodgedAt = root.Time("preparationDateAndTime"),
            Procedure = items.Select(i => i.First.Procedure).FirstOrDefault(p => p is not null),
            NatureOfTransaction = shipment.Text("natureOfTransaction") ?? items.Select(i => i.First.Nature).FirstOrDefault(n => n is not null),
            OfficeOfExport = root.Text("CustomsOfficeOfExport/referenceNumber"),
            OfficeOfExit = root.Text("CustomsOfficeOfExitDeclared/referenceNumber"),
            CountryOfExport = export,
            CountryOfDestination = shipment.Country("countryOfDestination"),
            Routing = Taxud.Routing(consignment),
            ModeOfTransport = Modes.Read(consignment, "modeOfTransportAtTheBorder"),
            DeliveryTerms = Terms(shipment.Of("DeliveryTerms")),
            PlaceOfLoading = consignment.Text("PlaceOfLoading/UNLocode"),
            Parties = [.. PartiesOf(root, shipment, consignment), .. items.SelectMany(i => i.Parties)],
            Items = [.. items.Select(i => i.Item)],
            Transport = Modes.Means(means, new TransportDraft { Type = paper.Type, Number = paper.Number, Containers = containers, Seals = seals }),
            Documents = [.. Taxud.Documents(shipment), .. Taxud.Documents(consignment)],
            InvoiceTotal = total is { } amount && currency is not null ? new Money(amount, currency) : null,
            TotalGrossMassKg = consignment.Number("grossMass"),
            Ucr = consignment.Text("referenceNumberUCR"),
            Places = s_places,
        };
    }

    /// <summary>Arrival at the office of exit (CC507C), or exit (CC590C).</summary>
    public static MessageContent? Moved(Element root, Movement movement)
    {
        var operation = root.Of("ExportOperation");
        var at = operation.Time("arrivalNotificationDateAndTime") ?? operation.Time("exitDate") ?? operation.Time("exitDateAndTime");
        if (Taxud.Mrn(operation, "MRN") is not { } mrn)
        {
            operation.Of("MRN").Wrong("is required");
            return null;
        }

        if (at is null)
        {
            operation.Of(movement == Movement.Arrived ? "arrivalNotificationDateAndTime" : "exitDate").Wrong("is required");
            return null;
        }

        return new MessageContent.Moved(movement, mrn, Ucr: null, at.Value);
    }

    private static IEnumerable<PartyDraft> PartiesOf(Element root, Element shipment, Element consignment) =>
    [
        .. Taxud.Parties(root, "Exporter", PartyRole.Exporter),
        .. Taxud.Parties(root, "Declarant", PartyRole.Declarant),
        .. Taxud.Parties(root, "Representative", PartyRole.Representative),
        .. Taxud.Parties(consignment, "Consignor", PartyRole.Consignor),
        .. Taxud.Parties(shipment, "Consignee", PartyRole.Consignee),
        .. Taxud.Parties(consignment, "Consignee", PartyRole.Consignee),
        .. Taxud.Parties(consignment, "Carrier", PartyRole.Carrier),
        .. Taxud.Actors(shipment),
        .. Taxud.Actors(consignment),
    ];

    private static DeliveryTerms? Terms(Element terms)
    {
        var place = terms.Text("UNLocode") ?? terms.Text("location");
        return terms.Text("incotermCode") is { } code ? new DeliveryTerms { Incoterm = code, Place = place } : null;
    }

    private static string? ProcedureOf(Element item)
    {
        var requested = item.Text("Procedure/requestedProcedure");
        var previous = item.Text("Procedure/previousProcedure");
        return requested is null ? null : requested + (previous ?? "00");
    }

    private static DeclarationType? TypeOf(Element at) => at.Text() switch
    {
        null => null,
        "EX" => DeclarationType.Ex,
        "CO" => DeclarationType.Co,
        "EU" => DeclarationType.Eu,
        var other => Refused(at, other),
    };

    private static DeclarationType? Refused(Element at, string text)
    {
        at.Wrong($"'{Values.Cut(text)}' is none of EX, CO, EU");
        return null;
    }
}
