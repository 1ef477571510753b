using System.Text.Json;
using Customs.Corpora;
using Customs.Screening;

namespace Customs.Benchmarks.Screening;

/// <summary>One row of a screening suite.</summary>
internal sealed record EvaluationRow(PartyQuery Query, Designation? Candidate, bool? Expected, string? ExpectedId, string Group, JsonElement Raw)
{
    /// <summary>Reads a suite.</summary>
    public static List<EvaluationRow> Read(string suite)
    {
        var rows = new List<EvaluationRow>();
        foreach (var line in File.ReadLines(Shared.Locate("eval", "screening", suite + ".jsonl")))
        {
            using var document = JsonDocument.Parse(line);
            rows.Add(Of(document.RootElement.Clone()));
        }

        return rows;
    }

    private static EvaluationRow Of(JsonElement row)
    {
        var kind = Kind(Text(row, "type"));
        var query = Properties(row, "query_props");
        var candidate = Properties(row, "candidate_props");
        var name = Text(row, "query") ?? Joined(query) ?? "";
        var candidateName = Text(row, "candidate") ?? Joined(candidate);
        return new EvaluationRow(
            new PartyQuery(name) { Kind = kind, Identifiers = Identifiers(query) },
            candidateName is null ? null : new Designation("", kind, [new ListedName(candidateName, NameQuality.Primary)]) { Identifiers = Identifiers(candidate) },
            row.TryGetProperty("expected", out var e) && e.ValueKind is JsonValueKind.True or JsonValueKind.False ? e.GetBoolean() : null,
            Text(row, "expected_id"),
            Text(row, "group") ?? Text(row, "alias_kind") ?? "",
            row);
    }

    private static Dictionary<string, string> Properties(JsonElement row, string name) =>
        row.TryGetProperty(name, out var properties) && properties.ValueKind == JsonValueKind.Object
            ? properties.EnumerateObject().Where(p => p.Value.ValueKind == JsonValueKind.String).ToDictionary(p => p.Name, p => p.Value.GetString()!)
            : [];

    private static List<Identifier> Identifiers(Dictionary<string, string> properties) =>
        [.. properties.Where(p => p.Key is "imo" or "passport").Select(p => new Identifier(p.Key == "imo" ? IdentifierType.Imo : IdentifierType.Passport, p.Value))];

    private static string? Joined(Dictionary<string, string> p) =>
        p.ContainsKey("lastName") ? string.Join(' ', new[] { "firstName", "middleName", "lastName" }.Select(k => p.GetValueOrDefault(k)).OfType<string>()) : p.GetValueOrDefault("name");

    private static string? Text(JsonElement row, string name) =>
        row.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString() : null;

    private static DesignationKind Kind(string? type) => type switch
    {
        "Person" or "Individual" => DesignationKind.Person,
        "Vessel" => DesignationKind.Vessel,
        "Organization" or "Company" or "Entity" => DesignationKind.Entity,
        _ => DesignationKind.Unknown,
    };
}
