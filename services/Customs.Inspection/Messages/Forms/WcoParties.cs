using Customs.Inspection.Dossiers;

namespace Customs.Inspection.Messages;

/// <summary>Parties of the WCO declaration, at the header, the shipment and the item.</summary>
internal static class WcoParties
{
    public static IEnumerable<PartyDraft> Of(Element declaration)
    {
        var shipment = declaration.Of("GoodsShipment");
        return
        [
            .. Read(declaration, "Exporter", PartyRole.Exporter),
            .. Read(declaration, "Declarant", PartyRole.Declarant),
            .. Read(declaration, "Agent", PartyRole.Representative),
            .. Read(declaration, "Consignment/Carrier", PartyRole.Carrier),
            .. Read(declaration, "Consignment/Consignor", PartyRole.Consignor),
            .. Read(shipment, "Consignor", PartyRole.Consignor),
            .. Read(shipment, "Consignee", PartyRole.Consignee),
            .. Read(shipment, "Buyer", PartyRole.Buyer),
            .. Read(shipment, "Seller", PartyRole.Seller),
            .. Read(shipment, "Consignment/NotifyParty", PartyRole.NotifyParty),
            .. Actors(shipment),
        ];
    }

    public static IEnumerable<PartyDraft> OfItem(Element item) =>
    [
        .. Read(item, "Consignor", PartyRole.Consignor),
        .. Read(item, "Consignee", PartyRole.Consignee),
        .. Read(item, "Buyer", PartyRole.Buyer),
        .. Read(item, "Seller", PartyRole.Seller),
        .. Actors(item),
    ];

    private static IReadOnlyList<PartyDraft> Actors(Element e) => e.Each("AEOMutualRecognitionParty", a => new PartyDraft
    {
        Roles = [a.Text("RoleCode") switch { "MF" => PartyRole.Manufacturer, "WH" => PartyRole.WarehouseKeeper, "CS" or "FW" => PartyRole.FreightForwarder, _ => PartyRole.Broker }],
        Eori = a.Text("ID"),
        Pointer = a.Pointer,
    });

    private static IReadOnlyList<PartyDraft> Read(Element e, string path, PartyRole role) => e.Each(path, p => new PartyDraft
    {
        Roles = [role],
        Name = p.Knows("FunctionCode").Text("Name"),
        Eori = p.Text("ID"),
        Street = p.Text("Address/Line"),
        City = p.Text("Address/CityName"),
        Postcode = p.Text("Address/PostcodeID"),
        Country = p.Country("Address/CountryCode"),
        Phone = p.Text("Communication/ID"),
        Pointer = p.Pointer,
    });
}
