using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Unicode;

namespace Customs.Referral.Service;

/// <summary>Writes a page that needs nothing beside itself: no script, no picture, no font, no address. Every text is in an element that finds its own direction, so names in Arabic stay legible between others.</summary>
internal sealed class Html
{
    private const string Style =
        "body{font:11pt/1.4 system-ui,sans-serif;max-width:62rem;margin:2rem auto;padding:0 1rem;color:#111}h1{font-size:1.5rem}h2{font-size:1.15rem;margin-top:2rem;border-bottom:1px solid #999}" +
        "table{border-collapse:collapse;width:100%;margin:.5rem 0}th,td{border:1px solid #999;padding:.25rem .5rem;text-align:start;vertical-align:top}th{background:#eee}" +
        "code{font-family:ui-monospace,monospace;font-size:.85em;overflow-wrap:anywhere}@media print{body{margin:0;max-width:none}h2{break-after:avoid}tr{break-inside:avoid}}";

    private static readonly HtmlEncoder Encoder = HtmlEncoder.Create(UnicodeRanges.All);

    private readonly StringBuilder page = new();

    public Html(string title)
    {
        page.Append("<!DOCTYPE html>\n<html lang=\"en\"><head><meta charset=\"utf-8\"><meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'\"><title>")
            .Append(Encode(title)).Append("</title><style>").Append(Style).Append("</style></head><body>\n<h1>").Append(Encode(title)).Append("</h1>\n");
    }

    /// <summary>A heading.</summary>
    public Html Heading(string text)
    {
        page.Append("<h2>").Append(Encode(text)).Append("</h2>\n");
        return this;
    }

    /// <summary>A paragraph.</summary>
    public Html Paragraph(string text)
    {
        page.Append("<p>").Append(Text(text)).Append("</p>\n");
        return this;
    }

    /// <summary>A table; with no rows, a paragraph that says so.</summary>
    public Html Table(string[] heads, IEnumerable<string[]> rows)
    {
        var all = rows.ToList();
        if (all.Count == 0)
        {
            return Paragraph("None.");
        }

        page.Append("<table><thead><tr>").AppendJoin("", heads.Select(h => $"<th>{Encode(h)}</th>")).Append("</tr></thead><tbody>\n");
        foreach (var row in all)
        {
            page.Append("<tr>").AppendJoin("", row.Select(c => $"<td>{(IsHash(c) ? $"<code>{c}</code>" : Text(c))}</td>")).Append("</tr>\n");
        }

        page.Append("</tbody></table>\n");
        return this;
    }

    /// <summary>Names and values beside each other; those without a value are left out.</summary>
    public Html Facts(params (string Name, string Value)[] facts) => Table(["What", "Value"], facts.Where(f => f.Value.Length > 0).Select(f => new[] { f.Name, f.Value }));

    /// <summary>The page.</summary>
    public override string ToString() => page + "</body></html>\n";

    /// <summary>A time as a reader in any country can use it.</summary>
    public static string Time(Google.Protobuf.WellKnownTypes.Timestamp? time) =>
        time is null ? "" : time.ToDateTimeOffset().UtcDateTime.ToString("yyyy-MM-dd HH:mm:ss 'UTC'", CultureInfo.InvariantCulture);

    private static bool IsHash(string text) => text.Length == 64 && text.All(char.IsAsciiHexDigitLower);

    private static string Text(string text) => $"<bdi>{Encode(text)}</bdi>";

    private static string Encode(string text) => Encoder.Encode(text);
}
