using Customs.Inspection.Dossiers;

namespace Customs.Inspection.Messages;

/// <summary>EU and common transit, phase 5: CC015C declares, CC029C is the same released with its MRN, CC013C amends, CC007C tells the arrival at destination.</summary>
internal static class NctsReader
{
    private static readonly Dictionary<string, string> s_places = new(StringComparer.Ordinal)
    {
        [""] = "/CC013C",
        ["declaration.lrn"] = "/CC015C/TransitOperation/LRN",
        ["declaration.declarationType"] = "/CC015C/TransitOperation/declarationType",
        ["declaration.lodgedAt"] = "/CC015C/preparationDateAndTime",
        ["declaration.countryOfExport"] = "/CC015C/Consignment/countryOfDispatch",
        ["declaration.countryOfDestination"] = "/CC015C/Consignment/countryOfDestination",
        ["declaration.parties"] = "/CC015C/Consignment",
        ["declaration.goodsItems"] = "/CC015C/Consignment/HouseConsignment/ConsignmentItem",
    };

    public static MessageHead Head(Element root, MessageForm form) => Taxud.Head(root, form, "TransitOperation");

    public static Draft Declaration(Element root)
    {
        var operation = root.Of("TransitOperation");
        var consignment = root.Of("Consignment");
        var houses = consignment.All("HouseConsignment");
        operation.Knows("security", "reducedDatasetIndicator", "bindingItinerary", "amendmentTypeFlag", "communicationLanguageAtDeparture");
        consignment.Knows("containerIndicator");
        var items = houses.SelectMany(h => h.Knows("sequenceNumber").Each("ConsignmentItem", i => (Item: TaxudItem.Read(i, currency: null, national: null), Parties: TaxudItem.Parties(i)))).ToList();
        return new Draft
        {
            MessageType = MessageType.Cc015c,
            DeclarationType = TypeOf(operation.Of("declarationType")),
            AdditionalDeclarationType = operation.Text("additionalDeclarationType"),
            Lrn = operation.Text("LRN"),
            Mrn = Taxud.Mrn(operation, "MRN"),
            LodgedAt = root.Time("preparationDateAndTime"),

            // The procedure of transit has no number in its own messages; 8000 is what other forms write for it.
            Procedure = "8000",
            OfficeOfExport = root.Text("CustomsOfficeOfDeparture/referenceNumber"),
            OfficeOfExit = root.Text("CustomsOfficeOfDestinationDeclared/referenceNumber"),
            CountryOfExport = consignment.Country("countryOfDispatch") ?? houses.Select(h => h.Country("countryOfDispatch")).FirstOrDefault(c => c is not null),
            CountryOfDestination = consignment.Country("countryOfDestination") ?? houses.Select(h => h.Country("countryOfDestination")).FirstOrDefault(c => c is not null),
            Routing = Taxud.Routing(consignment),
            ModeOfTransport = Modes.Read(consignment, "modeOfTransportAtTheBorder"),
            PlaceOfLoading = consignment.Text("PlaceOfLoading/UNLocode"),
            PlaceOfDischarge = consignment.Text("PlaceOfUnloading/UNLocode"),
            Parties = [.. PartiesOf(root, consignment, houses), .. items.SelectMany(i => i.Parties)],
            Items = [.. items.Select(i => i.Item)],
            Transport = TransportOf(consignment, houses),
            Documents = [.. Taxud.Documents(consignment), .. houses.SelectMany(Taxud.Documents)],
            TotalGrossMassKg = consignment.Number("grossMass"),
            Ucr = consignment.Text("referenceNumberUCR"),
            Places = s_places,
        };
    }

    /// <summary>Arrival at the office of destination.</summary>
    public static MessageContent? Arrived(Element root)
    {
        var operation = root.Of("TransitOperation");
        operation.Knows("simplifiedProcedure");
        var mrn = Taxud.Mrn(operation, "MRN");
        var at = operation.Time("arrivalNotificationDateAndTime");
        if (mrn is null)
        {
            operation.Of("MRN").Wrong("is required");
        }

        if (at is null)
        {
            operation.Of("arrivalNotificationDateAndTime").Wrong("is required");
        }

        return mrn is null || at is null ? null : new MessageContent.Moved(Movement.Arrived, mrn, Ucr: null, at.Value);
    }

    private static IEnumerable<PartyDraft> PartiesOf(Element root, Element consignment, IReadOnlyList<Element> houses) =>
    [
        .. Taxud.Parties(root, "HolderOfTheTransitProcedure", PartyRole.TransitHolder, PartyRole.Declarant),
        .. Taxud.Parties(root, "Representative", PartyRole.Representative),
        .. Taxud.Parties(consignment, "Consignor", PartyRole.Consignor),
        .. Taxud.Parties(consignment, "Consignee", PartyRole.Consignee),
        .. Taxud.Parties(consignment, "Carrier", PartyRole.Carrier),
        .. Taxud.Actors(consignment),
        .. houses.SelectMany(h => Taxud.Parties(h, "Consignor", PartyRole.Consignor).Concat(Taxud.Parties(h, "Consignee", PartyRole.Consignee)).Concat(Taxud.Actors(h))),
    ];

    private static TransportDraft TransportOf(Element consignment, IReadOnlyList<Element> houses)
    {
        var (containers, seals) = Taxud.Equipment(consignment);
        var paper = new[] { consignment }.Concat(houses).Select(Taxud.TransportDocument).FirstOrDefault(p => p.Type is not null);
        var draft = new TransportDraft { Type = paper.Type, Number = paper.Number, Containers = containers, Seals = seals };
        draft = consignment.Each("DepartureTransportMeans", m => Modes.Means(m, draft)).FirstOrDefault(draft);
        return consignment.Each("ActiveBorderTransportMeans", m => Modes.Means(m, draft)).FirstOrDefault(draft);
    }

    private static DeclarationType? TypeOf(Element at)
    {
        switch (at.Text())
        {
            case null:
                return null;
            case "T1" or "T":
                return DeclarationType.T1;
            case "T2" or "T2F" or "T2SM":
                return DeclarationType.T2;
            case "TIR":
                return DeclarationType.Tir;
            case var other:
                at.Wrong($"'{Values.Cut(other)}' is none of T, T1, T2, T2F, T2SM, TIR");
                return null;
        }
    }
}
