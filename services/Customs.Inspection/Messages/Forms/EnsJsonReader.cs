using Customs.Inspection.Dossiers;
using Customs.Primitives;

namespace Customs.Inspection.Messages;

/// <summary>The entry summary as JSON, as the United Kingdom's store hands it on; the same content as CC315A.</summary>
internal static class EnsJsonReader
{
    private static readonly Dictionary<string, string> s_places = new(StringComparer.Ordinal)
    {
        ["declaration.lrn"] = "/declaration/localReferenceNumber",
        ["declaration.countryOfExport"] = "/parties/consignor/address/countryCode",
        ["declaration.countryOfDestination"] = "/parties/consignee/address/countryCode",
        ["declaration.parties"] = "/parties",
        ["declaration.goodsItems"] = "/goods/goodsItems",
    };

    public static MessageHead Head(Element root, MessageForm form)
    {
        root.Of("metadata").Knows("messageType", "preparationDateTime", "receivedDateTime", "correlationId", "senderBranch");
        return new MessageHead
        {
            Form = form,
            MessageId = root.Text("metadata/messageIdentification") ?? root.Text("submissionId"),
            Sender = root.Text("metadata/senderEORI"),
            Lrn = root.Text("declaration/localReferenceNumber"),
            Mrn = root.Text("declaration/movementReferenceNumber"),
            Office = root.Text("declaration/officeOfLodgement"),
        };
    }

    public static Draft Declaration(Element root)
    {
        var declaration = root.Of("declaration");
        declaration.Knows("language");
        var parties = root.Of("parties");
        var goods = root.Of("goods");
        var way = root.Of("itinerary");
        var items = goods.Each("goodsItems", i => (Item: Item(i), Parties: ItemParties(i), Containers: i.Each("containers", c => c.Text("containerNumber"))));
        var mode = Modes.Read(way, "modeOfTransportAtBorder");
        var identity = way.Text("identityOfMeansOfCrossingBorder/identity");
        var conveyance = way.Text("conveyanceReference");
        way.Of("loading").Knows("loadingLanguage", "unloadingLanguage");
        way.Of("identityOfMeansOfCrossingBorder").Knows("language");
        return new Draft
        {
            MessageType = MessageType.Cc315a,
            DeclarationType = DeclarationType.Im,
            Lrn = declaration.Text("localReferenceNumber"),
            Mrn = Taxud.Mrn(declaration, "movementReferenceNumber"),
            LodgedAt = declaration.Time("dateTime"),
            OfficeOfExport = declaration.Text("officeOfLodgement"),
            OfficeOfExit = way.Text("officeOfFirstEntry/reference"),
            Routing = [.. way.All("countriesOfRouting").Select(c => c.Country("")).OfType<CountryCode>()],
            ModeOfTransport = mode,
            PlaceOfLoading = way.Text("loading/placeOfLoading"),
            PlaceOfDischarge = way.Text("loading/placeOfUnloading"),
            Parties =
            [
                .. Party(parties, "consignor", PartyRole.Consignor), .. Party(parties, "consignee", PartyRole.Consignee), .. Party(parties, "notifyParty", PartyRole.NotifyParty),
                .. Party(parties, "declarant", PartyRole.Declarant), .. Party(parties, "representative", PartyRole.Representative), .. Party(parties, "carrier", PartyRole.Carrier),
                .. items.SelectMany(i => i.Parties),
            ],
            Items = [.. items.Select(i => i.Item)],
            Transport = new TransportDraft
            {
                Vessel = mode == 1 ? identity : null,
                Flight = mode == 4 ? conveyance ?? identity : null,
                Vehicle = mode is 1 or 4 ? null : identity,
                Containers = [.. items.SelectMany(i => i.Containers).OfType<string>().Distinct(StringComparer.Ordinal)],
                Seals = [.. goods.Each("seals", s => s.Knows("identityLanguage").Text("identity")).OfType<string>()],
            },
            TotalItems = goods.Whole("numberOfItems"),
            TotalPackages = goods.Whole("numberOfPackages"),
            TotalGrossMassKg = goods.Number("grossMass"),
            Ucr = way.Text("commercialReferenceNumber"),
            Places = s_places,
        };
    }

    private static ItemDraft Item(Element i)
    {
        i.Knows("descriptionLanguage");
        var packings = i.Each("packages", p => (Type: p.Knows("marksLanguage").Text("kindOfPackages"), Number: p.Whole("numberOfPackages"), Marks: p.Text("marks")));
        return new ItemDraft
        {
            Pointer = i.Pointer,
            Number = i.Whole("itemNumber"),
            Commodity = EnsItem.Code(i.Of("commodityCode")),
            Description = i.Text("description"),
            GrossMassKg = i.Number("grossMass"),
            PackageCount = Items.Sum([.. packings.Select(p => p.Number)]),
            PackageType = packings is [var first, ..] ? first.Type : null,
            Marks = Items.Marks(packings.Select(p => p.Marks)),
            UnNumber = EnsItem.UnNumber(i.Of("unDangerousGoodsCode")),
            Documents = [.. i.Each("documents", d => Items.Document(d.Knows("language").Text("type"), d.Text("reference"))).OfType<SupportingDocument>()],
        };
    }

    private static IEnumerable<PartyDraft> ItemParties(Element i) =>
        [.. Party(i, "consignor", PartyRole.Consignor), .. Party(i, "consignee", PartyRole.Consignee), .. Party(i, "notifyParty", PartyRole.NotifyParty)];

    private static IReadOnlyList<PartyDraft> Party(Element e, string name, PartyRole role) => e.Each(name, p => new PartyDraft
    {
        Roles = [role],
        Name = p.Knows("language").Text("name"),
        Eori = p.Text("eori"),
        Street = p.Text("address/streetAndNumber"),
        City = p.Text("address/city"),
        Postcode = p.Text("address/postalCode"),
        Country = p.Country("address/countryCode"),
        Pointer = p.Pointer,
    });
}
