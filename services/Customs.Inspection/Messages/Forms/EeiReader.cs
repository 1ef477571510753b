using Customs.Inspection.Dossiers;
using Customs.Primitives;

namespace Customs.Inspection.Messages;

/// <summary>US electronic export information (15 CFR 30.6) as JSON.</summary>
internal static class EeiReader
{
    private static readonly Dictionary<string, string> s_places = new(StringComparer.Ordinal)
    {
        ["declaration.lrn"] = "/shipmentReference",
        ["declaration.countryOfDestination"] = "/countryOfUltimateDestination",
        ["declaration.parties"] = "/ultimateConsignee",
        ["declaration.goodsItems"] = "/lines",
    };

    public static MessageHead Head(Element root, MessageForm form) => new()
    {
        Form = form,
        MessageId = root.Text("shipmentReference"),
        Sender = root.Text("USPPI/ein"),
        Lrn = root.Text("shipmentReference"),
        Mrn = root.Text("itn"),
        Office = root.Text("portOfExport"),
    };

    public static Draft Declaration(Element root)
    {
        root.Knows("filingOption", "_note");
        var mode = root.Text("methodOfTransport");
        return new Draft
        {
            MessageType = MessageType.Eei,
            DeclarationType = DeclarationType.Ex,
            Lrn = root.Text("shipmentReference"),
            LodgedAt = root.Time("filingDate"),
            Procedure = "1000",
            OfficeOfExport = root.Text("portOfExport"),

            // The form is for goods that leave the United States, and states no other country of export.
            CountryOfExport = CountryCode.Parse("US"),
            CountryOfDestination = root.Country("countryOfUltimateDestination"),
            ModeOfTransport = ModeOf(mode),
            PlaceOfLoading = root.Text("portOfExport"),
            PlaceOfDischarge = root.Text("portOfUnlading"),
            Parties =
            [
                .. Party(root, "USPPI", PartyRole.Exporter), .. Party(root, "ultimateConsignee", PartyRole.Consignee), .. Party(root, "intermediateConsignee", PartyRole.FreightForwarder),
                .. Named(root, "authorisedAgent", PartyRole.Declarant, PartyRole.FreightForwarder),
            ],
            Items = root.Each("lines", Line),
            Transport = new TransportDraft { Number = root.Text("bookingNumber"), Carrier = root.Text("carrierSCAC"), Vessel = root.Text("vesselName") },
            Places = s_places,
        };
    }

    private static ItemDraft Line(Element i)
    {
        var licence = i.Text("licenceCode");
        var number = i.Text("licenceNumber");
        var eccn = i.Text("eccn");
        i.Knows("licenceCodeMeaning");
        return new ItemDraft
        {
            Pointer = i.Pointer,
            Number = i.Whole("lineNumber"),
            Commodity = EnsItem.Code(i.Of("scheduleB")),
            Description = i.Text("description"),
            Quantity = i.Number("quantity1"),
            Unit = Items.Unit(i.Text("uom")),
            GrossMassKg = i.Number("shippingWeightKg"),
            Amount = i.Number("valueUSD") is { } value ? new Money(value, "USD") : null,
            Documents = licence is null && eccn is null ? [] : [new SupportingDocument { Type = licence is null ? "ECCN" : $"US-{licence}", Reference = number, ControlCode = eccn }],
        };
    }

    private static IReadOnlyList<PartyDraft> Party(Element root, string name, PartyRole role) => root.Each(name, p =>
    {
        p.Knows("_types");
        return new PartyDraft
        {
            Roles = [role],
            Name = p.Text("name"),
            Street = p.Text("address"),
            City = p.Text("city"),
            Country = p.Country("country") ?? (role == PartyRole.Exporter ? CountryCode.Parse("US") : null),
            Pointer = p.Pointer,
        };
    });

    // The forwarder is named without an address; who files in the United States is in the United States (15 CFR 30.3).
    private static IEnumerable<PartyDraft> Named(Element root, string name, params PartyRole[] roles) =>
        root.Text(name) is { } text ? [new PartyDraft { Roles = roles, Name = text, Country = CountryCode.Parse("US"), Pointer = root.Of(name).Pointer }] : [];

    // Census method of transportation: 10 to 12 vessel, 20 and 21 rail, 30 and 31 road, 40 and 41 air, 50 mail, 60 hand-carried, 70 pipeline.
    private static int? ModeOf(string? method) => method switch
    {
        ['1', _] => 1,
        ['2', _] => 2,
        ['3', _] => 3,
        ['4', _] => 4,
        ['5', _] => 5,
        ['7', _] => 7,
        _ => null,
    };
}
