using System.Globalization;
using System.Text.Json;
using Customs.Primitives;

namespace Customs.Classification;

/// <summary>Reads control lists that are kept as one JSON object a line: code, title and paragraphs, or code and text.</summary>
internal static class JsonLinesReader
{
    public static (IReadOnlyList<OfficialEntry> Entries, DateOnly? From) Read(Stream content, Func<string, string> prefix, ICollection<FieldViolation> violations)
    {
        var entries = new List<OfficialEntry>();
        DateOnly? from = null;
        using var reader = new StreamReader(content, System.Text.Encoding.UTF8, detectEncodingFromByteOrderMarks: true, 65536, leaveOpen: true);
        for (var row = 1; reader.ReadLine() is { } line; row++)
        {
            if (line.Length == 0)
            {
                continue;
            }

            var place = string.Create(CultureInfo.InvariantCulture, $"row {row}");
            try
            {
                using var document = JsonDocument.Parse(line);
                var json = new JsonFields(document.RootElement, place, violations);
                entries.Add(Entry(json, prefix));
                from ??= json.Date("valid_from");
            }
            catch (JsonException e)
            {
                violations.Add(new FieldViolation(place, $"no JSON: {e.Message}"));
            }
        }

        return (entries, from);
    }

    private static OfficialEntry Entry(JsonFields json, Func<string, string> prefix)
    {
        var code = json.Required("code");
        code = code.StartsWith("CA-", StringComparison.Ordinal) ? code[3..] : code;
        var paragraphs = json.Objects("paragraphs").Select(Paragraph).Where(p => p.Text.Length > 0).ToArray();
        if (paragraphs.Length == 0 && json.Optional("text") is { Length: > 0 } text)
        {
            paragraphs = [new OfficialParagraph("", "item", text)];
        }

        var title = json.Optional("title") is { Length: > 0 } t ? t : paragraphs is [var first, ..] ? first.Text : "";
        return new OfficialEntry(prefix(json.Optional("list")) + code, title, paragraphs);
    }

    private static OfficialParagraph Paragraph(JsonFields json) => new(json.Optional("path"), Kind(json.Optional("kind")), json.Optional("text"));

    private static string Kind(string published) => published switch
    {
        "" or "item" => "item",
        _ when published.StartsWith("Technical", StringComparison.OrdinalIgnoreCase) => "technical-note",
        _ when published.StartsWith("N.B", StringComparison.OrdinalIgnoreCase) => "nb",
        _ => "note",
    };
}
