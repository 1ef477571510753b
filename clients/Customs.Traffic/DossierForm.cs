using System.Buffers;
using System.Globalization;
using System.Text.Json;

namespace Customs.Traffic;

/// <summary>Writes a consignment in the dossier form.</summary>
internal static class DossierForm
{
    /// <summary>UTF-8 JSON.</summary>
    public static byte[] Write(Consignment consignment)
    {
        var buffer = new ArrayBufferWriter<byte>(4_096);
        using (var json = new Utf8JsonWriter(buffer))
        {
            json.WriteStartObject();
            Declaration(json, consignment);
            json.WriteStartArray("relatedConsignments");
            json.WriteEndArray();
            Accompanying.Write(json, consignment);
            Accompanying.WriteContext(json, consignment);
            json.WriteEndObject();
        }

        return buffer.WrittenSpan.ToArray();
    }

    private static void Declaration(Utf8JsonWriter json, Consignment c)
    {
        json.WriteStartObject("declaration");
        json.WriteString("messageType", "CC515C");
        json.WriteString("lrn", string.Create(CultureInfo.InvariantCulture, $"SIM-{c.Number}"));
        json.WriteString("mrn", c.Mrn);
        json.WriteString("declarationType", "EX");
        json.WriteString("additionalDeclarationType", "A");
        json.WriteString("lodgedAt", c.LodgedAt.UtcDateTime.ToString("yyyy-MM-ddTHH:mm:ssZ", CultureInfo.InvariantCulture));
        json.WriteString("channel", "CARGO");
        json.WriteString("procedure", "1000");
        json.WriteString("natureOfTransaction", "11");
        json.WriteString("customsOfficeOfExport", "DE007102");
        json.WriteString("customsOfficeOfExit", c.ByAir ? "DE003302" : "DE004851");
        json.WriteString("countryOfExport", c.Exporter.Place.Country);
        json.WriteString("countryOfDestination", c.EndUser.Place.Country);
        json.WriteStartArray("countriesOfRouting");
        foreach (var country in new[] { c.Exporter.Place.Country, c.Consignee.Place.Country, c.EndUser.Place.Country }.Distinct(StringComparer.Ordinal))
        {
            json.WriteStringValue(country);
        }

        json.WriteEndArray();
        json.WriteNumber("modeOfTransportAtBorder", c.ByAir ? 4 : 1);
        json.WriteStartObject("deliveryTerms");
        json.WriteString("incoterm", c.Story is Story.Honest or Story.LookAlike ? "DAP" : "EXW");
        json.WriteString("place", c.Consignee.Place.City);
        json.WriteEndObject();
        json.WriteString("placeOfLoading", c.Exporter.Place.Port);
        json.WriteStartArray("placesOfTransshipment");
        json.WriteEndArray();
        json.WriteString("placeOfDischarge", c.Consignee.Place.Port);
        json.WriteString("placeOfDelivery", c.EndUser.Place.Port);
        Parties(json, c);
        Items(json, c);
        Transport(json, c);
        json.WriteEndObject();
    }

    private static void Parties(Utf8JsonWriter json, Consignment c)
    {
        json.WriteStartArray("parties");
        Party(json, "exp", c.Exporter, "EXPORTER", "DECLARANT");
        Party(json, "csg", c.Consignee, "CONSIGNEE", "BUYER");
        Party(json, "fwd", c.Forwarder, "FREIGHT_FORWARDER");
        Party(json, "eu", c.EndUser, "END_USER");
        json.WriteEndArray();
    }

    private static void Party(Utf8JsonWriter json, string reference, Firm firm, params ReadOnlySpan<string> roles)
    {
        json.WriteStartObject();
        json.WriteString("ref", reference);
        json.WriteStartArray("roles");
        foreach (var role in roles)
        {
            json.WriteStringValue(role);
        }

        json.WriteEndArray();
        json.WriteString("name", firm.Name);
        json.WriteStartObject("address");
        json.WriteString("street", firm.Street);
        json.WriteString("city", firm.Place.City);
        json.WriteString("postcode", firm.Postcode);
        json.WriteNull("poBox");
        json.WriteString("country", firm.Place.Country);
        json.WriteEndObject();
        json.WriteStartObject("identifiers");
        if (firm.Eori is { } eori)
        {
            json.WriteString("eori", eori);
        }

        json.WriteString("registrationNo", firm.Registration);
        json.WriteEndObject();
        json.WriteStartObject("contact");
        json.WriteString("phone", firm.Phone);
        json.WriteString("email", firm.Email);
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static void Items(Utf8JsonWriter json, Consignment c)
    {
        json.WriteStartArray("goodsItems");
        for (var i = 0; i < c.Lines.Count; i++)
        {
            Item(json, i + 1, c.Lines[i], c);
        }

        json.WriteEndArray();
        json.WriteStartArray("supportingDocuments");
        json.WriteEndArray();
        json.WriteStartArray("amendments");
        json.WriteEndArray();
        json.WriteStartObject("totals");
        json.WriteNumber("items", c.Lines.Count);
        json.WriteNumber("grossMassKg", c.Lines.Sum(Gross));
        json.WriteNumber("packages", c.Lines.Sum(Packages));
        json.WriteEndObject();
    }

    private static void Item(Utf8JsonWriter json, int number, Line line, Consignment c)
    {
        var goods = line.Goods;
        json.WriteStartObject();
        json.WriteNumber("itemNumber", number);
        json.WriteString("hs6", goods.Hs6);
        json.WriteString("cn8", goods.Cn8);
        json.WriteString("description", line.Description);
        OrNull(json, "manufacturer", goods.Maker);
        OrNull(json, "model", goods.Model);
        json.WriteStartArray("serialNumbers");
        json.WriteEndArray();
        json.WriteStartObject("technicalParameters");
        foreach (var (name, value) in goods.Parameters)
        {
            json.WritePropertyName(name);
            JsonSerializer.Serialize(json, value, value.GetType());
        }

        json.WriteEndObject();
        json.WriteNumber("quantity", line.Quantity);
        json.WriteString("quantityUnit", goods.Unit);
        json.WriteNumber("grossMassKg", Gross(line));
        json.WriteNumber("netMassKg", line.Quantity * goods.Mass);
        json.WriteStartObject("invoiceAmount");
        json.WriteNumber("amount", line.Quantity * goods.Price);
        json.WriteString("currency", "EUR");
        json.WriteEndObject();
        json.WriteString("countryOfOrigin", c.Exporter.Place.Country);
        json.WriteStartObject("packages");
        json.WriteNumber("number", Packages(line));
        json.WriteString("type", "PX");
        json.WriteString("marks", c.Consignee.Place.City);
        json.WriteEndObject();
        json.WriteStartArray("casNumbers");
        if (goods.Cas is { } cas)
        {
            json.WriteStringValue(cas);
        }

        json.WriteEndArray();
        json.WriteNull("concentrationPct");
        json.WriteNull("unDangerousGoods");
        json.WriteStartArray("supportingDocuments");
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void Transport(Utf8JsonWriter json, Consignment c)
    {
        json.WriteStartObject("transportDocument");
        json.WriteString("type", c.ByAir ? "N740" : "N705");
        json.WriteString("number", string.Create(CultureInfo.InvariantCulture, $"TD{c.Number:000000000}"));
        json.WriteString("carrier", c.ByAir ? "Aero Alpina Cargo" : "Nordkai Container Line");
        json.WriteStartArray("containers");
        json.WriteEndArray();
        json.WriteStartArray("seals");
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void OrNull(Utf8JsonWriter json, string name, string value)
    {
        if (value.Length > 0)
        {
            json.WriteString(name, value);
        }
        else
        {
            json.WriteNull(name);
        }
    }

    private static decimal Gross(Line line) => decimal.Round(line.Quantity * line.Goods.Mass * 1.08m, 1);

    private static int Packages(Line line) => 1 + (line.Quantity / 50);
}
