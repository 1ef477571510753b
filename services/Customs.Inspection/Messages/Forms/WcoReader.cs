using Customs.Inspection.Dossiers;
using Customs.Primitives;

namespace Customs.Inspection.Messages;

/// <summary>WCO data model 3.6, declaration (DEC), as the United Kingdom's CDS uses it: function 9 declares, function 13 with type COR corrects and with type INV asks for invalidation.</summary>
internal static class WcoReader
{
    private const string Base = "/MetaData/Declaration";

    private static readonly Dictionary<string, string> s_places = new(StringComparer.Ordinal)
    {
        [""] = Base,
        ["declaration.lrn"] = $"{Base}/FunctionalReferenceID",
        ["declaration.declarationType"] = $"{Base}/TypeCode",
        ["declaration.countryOfExport"] = $"{Base}/GoodsShipment/ExportCountry/ID",
        ["declaration.countryOfDestination"] = $"{Base}/GoodsShipment/Destination/CountryCode",
        ["declaration.parties"] = Base,
        ["declaration.goodsItems"] = $"{Base}/GoodsShipment/GovernmentAgencyGoodsItem",
    };

    /// <summary>The declaration within its envelopes.</summary>
    public static Element DeclarationIn(Element root)
    {
        var metadata = root.Path == "/submitDeclarationRequest" ? root.Of("requestDetail/MetaData") : root;
        metadata.Knows("WCODataModelVersionCode", "WCOTypeName", "ResponsibleCountryCode", "ResponsibleAgencyName", "AgencyAssignedCustomizationCode", "AgencyAssignedCustomizationVersionCode");
        root.Knows("requestCommon");
        return root.Path == "/Declaration" ? root : metadata.Of("Declaration");
    }

    public static MessageHead Head(Element declaration, MessageForm form) => new()
    {
        Form = form,
        MessageId = declaration.Text("FunctionalReferenceID"),
        Sender = declaration.Text("Declarant/ID") ?? declaration.Text("Submitter/ID") ?? declaration.Text("Agent/ID"),
        Lrn = declaration.Text("FunctionalReferenceID"),
        Mrn = declaration.Text("ID"),
        Ucr = UcrOf(declaration.Of("GoodsShipment")),
        Office = declaration.Text("DeclarationOfficeID") ?? declaration.Text("ExitOffice/ID"),
    };

    public static Draft Declaration(Element declaration)
    {
        var shipment = declaration.Of("GoodsShipment");
        var consignment = shipment.Of("Consignment");
        consignment.Knows("ContainerCode");
        var items = shipment.Each("GovernmentAgencyGoodsItem", i => (Item: WcoItem.Read(i), Parties: WcoParties.OfItem(i), Nature: i.Text("TransactionNatureCode"), Procedure: WcoItem.Procedure(i)));
        var total = declaration.Of("InvoiceAmount");
        return new Draft
        {
            MessageType = MessageType.Dms,
            DeclarationType = TypeOf(declaration.Of("TypeCode")),
            AdditionalDeclarationType = declaration.Text("TypeCode") is { Length: 3 } type ? type[2..] : null,
            Lrn = declaration.Text("FunctionalReferenceID"),
            Mrn = Taxud.Mrn(declaration, "ID"),
            LodgedAt = At(declaration, "AcceptanceDateTime") ?? At(declaration, "IssueDateTime"),
            Procedure = items.Select(i => i.Procedure).FirstOrDefault(p => p is not null),
            NatureOfTransaction = shipment.Text("TransactionNatureCode") ?? items.Select(i => i.Nature).FirstOrDefault(n => n is not null),
            OfficeOfExport = declaration.Text("DeclarationOfficeID"),
            OfficeOfExit = declaration.Text("ExitOffice/ID"),
            CountryOfExport = shipment.Country("ExportCountry/ID"),
            CountryOfDestination = shipment.Country("Destination/CountryCode"),
            Routing = [.. declaration.Each("Consignment/Itinerary", i => i.Knows("SequenceNumeric").Country("RoutingCountryCode")).OfType<CountryCode>()],
            ModeOfTransport = Modes.Read(declaration, "BorderTransportMeans/ModeCode"),
            DeliveryTerms = Terms(shipment.Of("TradeTerms")),
            PlaceOfLoading = consignment.Text("LoadingLocation/ID"),
            Parties = [.. WcoParties.Of(declaration), .. items.SelectMany(i => i.Parties)],
            Items = [.. items.Select(i => i.Item)],
            Transport = TransportOf(declaration, consignment),
            Documents = [.. shipment.Each("AdditionalDocument", WcoItem.Document).OfType<SupportingDocument>(), .. shipment.Each("PreviousDocument", WcoItem.Previous).OfType<SupportingDocument>()],
            InvoiceTotal = WcoItem.Money(total),
            TotalItems = declaration.Whole("GoodsItemQuantity"),
            TotalPackages = declaration.Whole("TotalPackageQuantity"),
            TotalGrossMassKg = declaration.Number("TotalGrossMassMeasure"),
            Ucr = UcrOf(shipment),
            Places = s_places,
        };
    }

    private static DeliveryTerms? Terms(Element terms)
    {
        var place = terms.Text("LocationID") ?? terms.Text("LocationName");
        return terms.Text("ConditionCode") is { } code ? new DeliveryTerms { Incoterm = code, Place = place } : null;
    }

    private static TransportDraft TransportOf(Element declaration, Element consignment)
    {
        var equipment = consignment.Each("TransportEquipment", t =>
        {
            t.Knows("SequenceNumeric");
            return (Container: t.Text("ID"), Seals: t.Each("Seal", s => s.Knows("SequenceNumeric").Text("ID")));
        });
        var papers = consignment.Each("TransportContractDocument", d => (Type: d.Text("TypeCode"), Number: d.Text("ID")));
        var paper = papers is [var first, ..] ? first : default;
        var draft = new TransportDraft
        {
            Type = paper.Type,
            Number = paper.Number,
            Containers = [.. equipment.Select(t => t.Container).OfType<string>()],
            Seals = [.. equipment.SelectMany(t => t.Seals).OfType<string>()],
        };
        var leaving = consignment.Of("DepartureTransportMeans");
        var border = declaration.Of("BorderTransportMeans");
        draft = Modes.With(draft, leaving.Text("IdentificationTypeCode"), leaving.Text("ID"));
        return Modes.With(draft, border.Text("IdentificationTypeCode"), border.Text("ID"));
    }

    // The declaration UCR stands among the previous documents, as type DCR.
    private static string? UcrOf(Element shipment) =>
        shipment.Each("PreviousDocument", d => d.Text("TypeCode") == "DCR" ? d.Text("ID") : null).FirstOrDefault(u => u is not null) ?? shipment.Text("UCR/TraderAssignedReferenceID");

    private static DateTimeOffset? At(Element declaration, string name)
    {
        declaration.Of($"{name}/DateTimeString").Knows("@formatCode");
        return declaration.Time($"{name}/DateTimeString");
    }

    private static DeclarationType? TypeOf(Element at)
    {
        switch (at.Text())
        {
            case null or "COR" or "INV":
                return null;
            case ['E', 'X', ..]:
                return DeclarationType.Ex;
            case ['C', 'O', ..]:
                return DeclarationType.Co;
            case ['I', 'M', ..]:
                return DeclarationType.Im;
            case var other:
                at.Wrong($"'{Values.Cut(other)}' begins with none of EX, CO, IM");
                return null;
        }
    }
}
