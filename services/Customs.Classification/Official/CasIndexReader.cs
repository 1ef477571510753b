using System.Text.Json;
using Customs.Primitives;

namespace Customs.Classification;

/// <summary>Reads an index of CAS numbers kept as one JSON object a line: which entry names a chemical, and which takes it out ("other than ...").</summary>
/// <remarks>An entry is a number; its paragraphs are the entries that speak of it, by their code as path, of kind item or exclusion.</remarks>
internal static class CasIndexReader
{
    /// <summary>Kind of a paragraph that takes the chemical out.</summary>
    public const string Exclusion = "exclusion";

    /// <summary>Reads a file; a number with a wrong check digit is a violation.</summary>
    public static (IReadOnlyList<OfficialEntry> Entries, DateOnly? From) Read(Stream content, ICollection<FieldViolation> violations)
    {
        var statements = new List<(CasNumber Cas, OfficialParagraph Paragraph)>();
        using var reader = new StreamReader(content, System.Text.Encoding.UTF8, detectEncodingFromByteOrderMarks: true, 65536, leaveOpen: true);
        for (var row = 1; reader.ReadLine() is { } line; row++)
        {
            var place = FormattableString.Invariant($"row {row}");
            try
            {
                using var document = JsonDocument.Parse(line);
                Add(new JsonFields(document.RootElement, place, violations), statements);
            }
            catch (JsonException e)
            {
                violations.Add(new FieldViolation(place, $"no JSON: {e.Message}"));
            }
        }

        return ([.. statements.GroupBy(s => s.Cas).Select(g => new OfficialEntry("CAS:" + g.Key.Value, g.Key.Value, [.. g.Select(s => s.Paragraph)]))], null);
    }

    private static void Add(JsonFields json, List<(CasNumber, OfficialParagraph)> statements)
    {
        if (!CasNumber.TryParse(json.Required("cas"), out var cas, out var problem))
        {
            json.Wrong("cas", problem ?? "no CAS number");
            return;
        }

        var list = json.Required("list").StartsWith("EU", StringComparison.Ordinal) ? "EU:" : "US:";
        var kind = json.Required("polarity");
        if (kind is not ("listed" or "excluded"))
        {
            json.Wrong("polarity", $"'{kind}' is neither listed nor excluded");
        }

        statements.Add((cas, new OfficialParagraph(list + json.Required("code"), kind == "excluded" ? Exclusion : "item", json.Optional("name"))));
    }
}
