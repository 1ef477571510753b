using System.Text.Json;
using Customs.Primitives;

namespace Customs.Classification;

/// <summary>One statement of an index of CAS numbers: a list names a chemical, or takes it out.</summary>
/// <param name="Cas">The number.</param>
/// <param name="Code">LIST:CODE.</param>
/// <param name="Name">The name beside it.</param>
/// <param name="Excluded">Whether the list takes the chemical out ("other than ...") rather than in.</param>
public sealed record CasStatement(CasNumber Cas, string Code, string Name, bool Excluded);

/// <summary>Reads an index of CAS numbers kept as one JSON object a line.</summary>
public static class CasIndexReader
{
    /// <summary>Reads a file; a number with a wrong check digit is a violation.</summary>
    public static IReadOnlyList<CasStatement> Read(Stream content, out IReadOnlyList<FieldViolation> violations)
    {
        var found = new List<FieldViolation>();
        var statements = new List<CasStatement>();
        using var reader = new StreamReader(content, System.Text.Encoding.UTF8, detectEncodingFromByteOrderMarks: true, 65536, leaveOpen: true);
        for (var row = 1; reader.ReadLine() is { } line; row++)
        {
            try
            {
                using var document = JsonDocument.Parse(line);
                var json = new JsonFields(document.RootElement, FormattableString.Invariant($"row {row}"), found);
                if (CasNumber.TryParse(json.Required("cas"), out var cas, out var problem))
                {
                    var prefix = json.Optional("list").StartsWith("EU", StringComparison.Ordinal) ? "EU:" : "US:";
                    statements.Add(new CasStatement(cas, prefix + json.Required("code"), json.Optional("name"), json.Optional("polarity") == "excluded"));
                }
                else
                {
                    json.Wrong("cas", problem ?? "no CAS number");
                }
            }
            catch (JsonException e)
            {
                found.Add(new FieldViolation(FormattableString.Invariant($"row {row}"), $"no JSON: {e.Message}"));
            }
        }

        violations = found;
        return statements;
    }
}
