using System.Globalization;
using System.Text.Json;

namespace Customs.Traffic;

/// <summary>Writes what came with the declaration, and what customs knows beside it.</summary>
internal static class Accompanying
{
    /// <summary>Invoice, finance, services, end use, instructions.</summary>
    public static void Write(Utf8JsonWriter json, Consignment c)
    {
        var plain = c.Story is Story.Honest or Story.LookAlike;
        json.WriteStartObject("accompanying");
        json.WriteStartObject("invoice");
        json.WriteString("number", string.Create(CultureInfo.InvariantCulture, $"R{c.Number:000000}"));
        json.WriteNumber("amount", c.Lines.Sum(l => l.Quantity * l.Goods.Price));
        json.WriteString("currency", "EUR");
        json.WriteEndObject();
        json.WriteStartObject("finance");
        json.WriteString("terms", plain ? "30 days net" : "100 % in advance, two transfers");
        json.WriteStartObject("payer");
        json.WriteString("name", plain ? c.Consignee.Name : "Blue Dhow Exchange LLC");
        json.WriteString("country", plain ? c.Consignee.Place.Country : "AE");
        json.WriteEndObject();
        json.WriteNull("bank");
        json.WriteEndObject();
        json.WriteStartObject("services");
        json.WriteString("installation", plain ? "by the maker" : "declined, own team");
        json.WriteString("training", plain ? "as ordered" : "declined");
        json.WriteString("warranty", plain ? "24 months" : "waived");
        json.WriteEndObject();
        json.WriteStartObject("endUse");
        json.WriteString("statement", plain ? "resale to retailers" : "for general industrial use");
        json.WriteNull("certificate");
        json.WriteEndObject();
        json.WriteStartArray("instructions");
        if (!plain)
        {
            json.WriteStringValue("neutral cartons, no maker's name");
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    /// <summary>Registers; the other parts of the context stay empty, as they mostly are.</summary>
    public static void WriteContext(Utf8JsonWriter json, Consignment c)
    {
        json.WriteStartObject("context");
        json.WriteStartObject("register");
        Entry(json, "exp", c.Exporter, "C28 manufacture of machinery", "MANUFACTURER", "SITE");
        var plain = c.Story is Story.Honest or Story.LookAlike;
        Entry(json, "csg", c.Consignee, plain ? "G46 wholesale" : "G46 wholesale of household goods", plain ? "MANUFACTURER" : "TRADING", plain ? "SITE" : "VIRTUAL_OFFICE");
        json.WriteEndObject();
        foreach (var list in new[] { "previousDeclarations", "findings", "denials", "alerts", "enquiries", "endUseChecks" })
        {
            json.WriteStartArray(list);
            json.WriteEndArray();
        }

        json.WriteEndObject();
    }

    private static void Entry(Utf8JsonWriter json, string reference, Firm firm, string activity, string businessType, string addressType)
    {
        json.WriteStartObject(reference);
        json.WriteString("founded", firm.Founded.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
        json.WriteString("activity", activity);
        json.WriteString("businessType", businessType);
        json.WriteNumber("employees", firm.Employees);
        json.WriteString("addressType", addressType);
        json.WriteEndObject();
    }
}
