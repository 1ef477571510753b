using System.Globalization;
using System.Text;
using Customs.Referral.V1;

namespace Customs.Tool.Reports;

/// <summary>The yearly report as text: a table with a bar for each year, the year before beside.</summary>
internal static class ReportTable
{
    private const int BarSigns = 20;

    private static readonly string[] Heads = ["programme", "declared", "recipient", "certainty", "verification"];

    /// <summary>Writes it. Bars are to the scale of the largest number in either year.</summary>
    public static string Of(IndicationReport report)
    {
        var text = new StringBuilder();
        text.Append(CultureInfo.InvariantCulture, $"Procurement attempts {report.Year} beside {report.Year - 1}, as known on {ReportJson.DayOf(report)}{(report.Provisional ? " (provisional: the day is not over)" : "")}\n");
        text.Append(CultureInfo.InvariantCulture, $"{report.Total} attempts from {report.CaseCount} cases; the year before {report.TotalBefore} from {report.CaseCountBefore}\n");
        text.Append(CultureInfo.InvariantCulture, $"single indications: {Words(report.Indications)}; the year before: {Words(report.IndicationsBefore)}\n\n");
        if (report.Counts.Count == 0)
        {
            return text.Append("none in either year\n").ToString();
        }

        var rows = report.Counts.Select(c => new[] { Or(c.Programme), Or(c.DeclaredDestination), Or(c.PresumedRecipient), c.Certainty, c.Verification }).ToList();
        var widths = Heads.Select((h, i) => Math.Max(h.Length, rows.Max(r => r[i].Length))).ToArray();
        var most = Math.Max(1, report.Counts.Max(c => Math.Max(c.Count, c.CountBefore)));
        Line(text, widths, Heads, string.Create(CultureInfo.InvariantCulture, $"{report.Year,5}  {"",-BarSigns}  {report.Year - 1,5}"));
        foreach (var (row, count) in rows.Zip(report.Counts))
        {
            Line(text, widths, row, string.Create(CultureInfo.InvariantCulture, $"{count.Count,5}  {Bar(count.Count, most),-BarSigns}  {count.CountBefore,5}  {Bar(count.CountBefore, most)}"));
        }

        return text.ToString();
    }

    private static void Line(StringBuilder text, int[] widths, string[] cells, string rest) =>
        text.AppendJoin("  ", cells.Select((c, i) => c.PadRight(widths[i]))).Append("  ").Append(rest.TrimEnd()).Append('\n');

    private static string Bar(int count, int most) => new('#', count == 0 ? 0 : Math.Max(1, count * BarSigns / most));

    private static string Or(string text) => text.Length > 0 ? text : "not known";

    private static string Words(VerificationCount c) =>
        string.Create(CultureInfo.InvariantCulture, $"{c.Confirmed} confirmed, {c.Refuted} refuted, {c.NotVerifiable} not verifiable, {c.Unverified} unverified");
}
