using System.Text;
using System.Text.RegularExpressions;
using System.Xml;
using Customs.Primitives;

namespace Customs.Classification;

/// <summary>Reads the Commerce Control List out of the eCFR's XML: an entry begins at a bold ECCN, its items follow "List of Items Controlled".
/// Raised digits are marked up there; they become ^6, so that no power is lost.</summary>
internal static partial class CclReader
{
    public static (IReadOnlyList<OfficialEntry> Entries, DateOnly? From) Read(Stream content, ICollection<FieldViolation> violations)
    {
        var blocks = new List<(string Element, string Text)>();
        try
        {
            using var reader = XmlReader.Create(content, new XmlReaderSettings { DtdProcessing = DtdProcessing.Prohibit, CloseInput = false });
            while (reader.Read())
            {
                if (reader.NodeType == XmlNodeType.Element && reader.Name is "FP" or "FP-1" or "FP-2" or "P" or "HED")
                {
                    blocks.Add((reader.Name, Flatten(reader)));
                }
            }
        }
        catch (XmlException e)
        {
            violations.Add(new FieldViolation($"line {e.LineNumber}", $"no well-formed XML: {e.Message}"));
            return ([], null);
        }

        return (Entries(blocks), null);
    }

    private static List<OfficialEntry> Entries(List<(string Element, string Text)> blocks)
    {
        var entries = new List<OfficialEntry>();
        var paragraphs = new List<OfficialParagraph>();
        var (code, title, items, kind) = ("", "", false, "item");
        foreach (var (element, text) in blocks)
        {
            if (element == "FP-2" && Eccn().Match(text) is { Success: true } match)
            {
                Close(entries, code, title, paragraphs);
                (code, title, items, kind) = (match.Groups["code"].Value, match.Groups["title"].Value.Trim(), false, "item");
                paragraphs = [];
            }
            else if (text.StartsWith("List of Items Controlled", StringComparison.OrdinalIgnoreCase))
            {
                items = true;
            }
            else if (items && element == "HED")
            {
                kind = text.StartsWith("Technical", StringComparison.OrdinalIgnoreCase) ? "technical-note" : "note";
            }
            else if (items && !text.StartsWith("Related", StringComparison.Ordinal))
            {
                kind = Item(text) is null ? kind : "item";
                paragraphs.Add(Paragraph(text, kind, paragraphs));
            }
        }

        Close(entries, code, title, paragraphs);
        return entries;
    }

    private static OfficialParagraph Paragraph(string text, string kind, List<OfficialParagraph> before)
    {
        var words = text.StartsWith("Items:", StringComparison.Ordinal) ? text[6..].Trim() : text;
        return Item(text) is { } item
            ? new OfficialParagraph(item.Path, "item", item.Text)
            : new OfficialParagraph(before is [.., var last] ? last.Path : "", kind, words);
    }

    // "Items: a. Text", "b.1. Text" and "a.1.a Text": the path is written out in front.
    private static (string Path, string Text)? Item(string text) =>
        ItemForm().Match(text) is { Success: true } match ? (match.Groups["path"].Value.TrimEnd('.'), match.Groups["text"].Value.Trim()) : null;

    private static void Close(List<OfficialEntry> entries, string code, string title, List<OfficialParagraph> paragraphs)
    {
        if (code.Length > 0 && !entries.Exists(e => e.Code == "US:" + code))
        {
            entries.Add(new OfficialEntry("US:" + code, title, paragraphs));
        }
    }

    private static string Flatten(XmlReader reader)
    {
        var text = new StringBuilder();
        var depth = reader.Depth;
        if (reader.IsEmptyElement)
        {
            return "";
        }

        while (reader.Read() && reader.Depth > depth)
        {
            if (reader.NodeType == XmlNodeType.Element && reader.Name == "SU" && text.Length > 0 && char.IsAsciiDigit(text[^1]))
            {
                text.Append('^');
            }
            else if (reader.NodeType is XmlNodeType.Text or XmlNodeType.CDATA or XmlNodeType.Whitespace or XmlNodeType.SignificantWhitespace)
            {
                text.Append(reader.Value.ReplaceLineEndings(" "));
            }
        }

        return Blanks().Replace(text.ToString(), " ").Trim();
    }

    [GeneratedRegex("^(?<code>[0-9][A-E][0-9]{3})[. ]+(?<title>.+)$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Eccn();

    [GeneratedRegex(@"^(?:Items:\s*)?(?<path>[a-z](?:\.(?:[0-9]{1,2}|[a-z]|[ivx]{1,4}))*\.?)\s+(?<text>[^.\s].*)$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex ItemForm();

    [GeneratedRegex(@"\s+", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Blanks();
}
