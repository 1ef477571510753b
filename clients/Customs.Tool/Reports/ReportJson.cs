using System.Globalization;
using System.Text;
using System.Text.Json;
using Customs.Referral.V1;
using Customs.Tool.Json;

namespace Customs.Tool.Reports;

/// <summary>The yearly report as JSON and as CSV.</summary>
internal static class ReportJson
{
    /// <summary>One JSON object.</summary>
    public static string Of(IndicationReport report) => Row.Of(json =>
    {
        json.WriteNumber("year", report.Year);
        json.WriteString("as_known_on", DayOf(report));
        json.WriteBoolean("provisional", report.Provisional);
        json.WriteNumber("total", report.Total);
        json.WriteNumber("total_before", report.TotalBefore);
        json.WriteNumber("cases", report.CaseCount);
        json.WriteNumber("cases_before", report.CaseCountBefore);
        json.Objects("counts", report.Counts, (w, c) =>
        {
            w.WriteString("programme", c.Programme);
            w.WriteString("declared_destination", c.DeclaredDestination);
            w.WriteString("presumed_recipient", c.PresumedRecipient);
            w.WriteString("certainty", c.Certainty);
            w.WriteString("verification", c.Verification);
            w.WriteNumber("count", c.Count);
            w.WriteNumber("count_before", c.CountBefore);
        });
        Verifications(json, "indications", report.Indications);
        Verifications(json, "indications_before", report.IndicationsBefore);
    });

    /// <summary>A header and one line a combination. Values are codes and numbers, so nothing is quoted.</summary>
    public static string Csv(IndicationReport report)
    {
        var text = new StringBuilder("year,as_known_on,programme,declared_destination,presumed_recipient,certainty,verification,count,count_before\n");
        foreach (var c in report.Counts)
        {
            text.Append(CultureInfo.InvariantCulture, $"{report.Year},{DayOf(report)},{c.Programme},{c.DeclaredDestination},{c.PresumedRecipient},{c.Certainty},{c.Verification},{c.Count},{c.CountBefore}\n");
        }

        return text.ToString();
    }

    /// <summary>The day whose knowledge counts, YYYY-MM-DD.</summary>
    public static string DayOf(IndicationReport report) => string.Create(CultureInfo.InvariantCulture, $"{report.AsKnownOn.Year:0000}-{report.AsKnownOn.Month:00}-{report.AsKnownOn.Day:00}");

    private static void Verifications(Utf8JsonWriter json, string name, VerificationCount counts)
    {
        json.WriteStartObject(name);
        json.WriteNumber("UNVERIFIED", counts.Unverified);
        json.WriteNumber("CONFIRMED", counts.Confirmed);
        json.WriteNumber("REFUTED", counts.Refuted);
        json.WriteNumber("NOT_VERIFIABLE", counts.NotVerifiable);
        json.WriteEndObject();
    }
}
