using System.Text.Json;
using Customs.Inspection.Dossiers;
using Customs.Primitives;

namespace Customs.Inspection.Reading;

/// <summary>The declared layer of the dossier form.</summary>
internal static class DeclarationForm
{
    public static Declaration Declaration(FormNode n) => new()
    {
        MessageType = n.Code<MessageType>("messageType"),
        Lrn = n.Text("lrn"),
        Mrn = n.Mrn("mrn"),
        DeclarationType = n.Code<DeclarationType>("declarationType"),
        AdditionalDeclarationType = n.TextOrNull("additionalDeclarationType"),
        LodgedAt = n.Instant("lodgedAt"),
        Channel = n.Code<Channel>("channel"),
        Procedure = n.Text("procedure"),
        NatureOfTransaction = n.TextOrNull("natureOfTransaction"),
        CustomsOfficeOfExport = n.TextOrNull("customsOfficeOfExport"),
        CustomsOfficeOfExit = n.TextOrNull("customsOfficeOfExit"),
        CountryOfExport = n.Country("countryOfExport"),
        CountryOfDestination = n.Country("countryOfDestination"),
        CountriesOfRouting = n.Countries("countriesOfRouting"),
        ModeOfTransportAtBorder = n.WholeOrNull("modeOfTransportAtBorder"),
        DeliveryTerms = n.ObjectOrNull("deliveryTerms", d => new DeliveryTerms { Incoterm = d.Text("incoterm"), Place = d.TextOrNull("place") }),
        PlaceOfLoading = n.TextOrNull("placeOfLoading"),
        PlacesOfTransshipment = n.Texts("placesOfTransshipment"),
        PlaceOfDischarge = n.TextOrNull("placeOfDischarge"),
        PlaceOfDelivery = n.TextOrNull("placeOfDelivery"),
        Parties = n.Objects("parties", PartyOf),
        GoodsItems = n.Objects("goodsItems", GoodsItemOf),
        TransportDocument = n.Object("transportDocument", Transport),
        SupportingDocuments = n.Objects("supportingDocuments", Document),
        Amendments = n.ObjectsOrNull("amendments", AmendmentOf),
        Totals = n.Object("totals", t => new Totals { Items = t.Whole("items"), GrossMassKg = t.Amount("grossMassKg"), Packages = t.Whole("packages") }),
    };

    public static Money? MoneyOrNull(FormNode n, string name) =>
        n.ObjectOrNull(name, m => new Boxed(new Money(m.Amount("amount"), m.Text("currency"))))?.Value;

    private static Party PartyOf(FormNode n) => new()
    {
        Ref = n.Text("ref"),
        Roles = n.CodesOf<PartyRole>("roles"),
        Name = n.Text("name"),
        Address = n.Object("address", a => new Address
        {
            Street = a.TextOrNull("street"),
            City = a.Text("city"),
            Postcode = a.TextOrNull("postcode"),
            PoBox = a.TextOrNull("poBox"),
            Country = a.Country("country"),
        }),
        Identifiers = n.Object("identifiers", i => new PartyIdentifiers
        {
            Eori = i.TextOrNull("eori"),
            RegistrationNo = i.TextOrNull("registrationNo"),
            Vat = i.TextOrNull("vat"),
            Aeo = i.TextOrNull("aeo"),
            ImoCompany = i.TextOrNull("imoCompany"),
        }),
        Contact = n.Object("contact", c => new Contact { Phone = c.TextOrNull("phone"), Email = c.TextOrNull("email"), Web = c.TextOrNull("web") }),
    };

    private static GoodsItem GoodsItemOf(FormNode n) => new()
    {
        ItemNumber = n.Whole("itemNumber"),
        Hs6 = n.Commodity("hs6", 6),
        Cn8 = n.CommodityOrNull("cn8", 8),
        Description = n.Text("description"),
        Manufacturer = n.TextOrNull("manufacturer"),
        Model = n.TextOrNull("model"),
        SerialNumbers = n.TextsOrNull("serialNumbers"),
        TechnicalParameters = n.Map("technicalParameters", Parameter),
        Quantity = n.Amount("quantity"),
        QuantityUnit = n.Code<QuantityUnit>("quantityUnit"),
        GrossMassKg = n.Amount("grossMassKg"),
        NetMassKg = n.Amount("netMassKg"),
        InvoiceAmount = MoneyOrNull(n, "invoiceAmount") ?? n.Object("invoiceAmount", _ => default(Money)),
        CountryOfOrigin = n.CountryOrNull("countryOfOrigin"),
        Packages = n.Object("packages", p => new Packages { Number = p.Whole("number"), Type = p.Text("type"), Marks = p.TextOrNull("marks") }),
        CasNumbers = n.Texts("casNumbers"),
        ConcentrationPct = n.NumberOrNull("concentrationPct"),
        UnDangerousGoods = n.ObjectOrNull("unDangerousGoods", d => new DangerousGoods
        {
            UnNumber = d.Text("unNumber"),
            DgClass = d.TextOrNull("dgClass"),
            ProperShippingName = d.TextOrNull("properShippingName"),
            PackingGroup = d.TextOrNull("packingGroup"),
        }),
        SupportingDocuments = n.Objects("supportingDocuments", Document),
    };

    private static SupportingDocument Document(FormNode n) => new()
    {
        Type = n.Text("type"),
        Reference = n.TextOrNull("reference"),
        Issuer = n.TextOrNull("issuer"),
        ValidFrom = n.DateOrNull("validFrom"),
        ValidTo = n.DateOrNull("validTo"),
        ControlCode = n.TextOrNull("controlCode"),
        Consignee = n.TextOrNull("consignee"),
        EndUser = n.TextOrNull("endUser"),
        Destination = n.CountryOrNull("destination"),
        Quantity = n.ObjectOrNull("quantity", QuantityOf),
        Remaining = n.ObjectOrNull("remaining", QuantityOf),
        Holder = n.TextOrNull("holder"),
    };

    private static Quantity QuantityOf(FormNode n) => new() { Amount = n.Amount("amount"), Unit = n.Code<QuantityUnit>("unit") };

    private static TransportDocument Transport(FormNode n) => new()
    {
        Type = n.Text("type"),
        Number = n.Text("number"),
        Carrier = n.TextOrNull("carrier"),
        Vessel = n.TextOrNull("vessel"),
        Imo = n.TextOrNull("imo"),
        Flight = n.TextOrNull("flight"),
        Vehicle = n.TextOrNull("vehicle"),
        Containers = n.Texts("containers"),
        Seals = n.Texts("seals"),
        ConsigneeOnDocument = n.TextOrNull("consigneeOnDocument"),
        Remarks = n.TextOrNull("remarks"),
    };

    private static Amendment AmendmentOf(FormNode n) => new()
    {
        MessageType = n.TextOrNull("messageType"),
        At = n.Instant("at"),
        Stage = n.Code<AmendmentStage>("stage"),
        Field = n.Text("field"),
        Old = n.TextOrNull("old"),
        New = n.TextOrNull("new"),
        Reason = n.TextOrNull("reason"),
    };

    private static ParameterValue? Parameter(JsonElement value, string path, FormReport report)
    {
        switch (value.ValueKind)
        {
            case JsonValueKind.Null:
                return null;
            case JsonValueKind.Number when value.TryGetDecimal(out var number):
                return new ParameterValue.Number(number);
            case JsonValueKind.True or JsonValueKind.False:
                return new ParameterValue.Flag(value.GetBoolean());
            case JsonValueKind.String:
                return new ParameterValue.Text(value.GetString() ?? "");
            case JsonValueKind.Array when value.GetArrayLength() <= 100:
                return new ParameterValue.Several([.. value.EnumerateArray().Select(v => Parameter(v, path, report)).OfType<ParameterValue>()]);
            case JsonValueKind.Object when value.TryGetProperty("value", out var inner) && inner.ValueKind is JsonValueKind.Number or JsonValueKind.String:
                return new ParameterValue.Text(value.TryGetProperty("unit", out var unit) ? $"{inner} {unit}" : inner.ToString());
            default:
                report.Violation(path, "must be a number, text, true or false, a list of these, or a value with its unit");
                return null;
        }
    }

    private sealed record Boxed(Money Value);
}
