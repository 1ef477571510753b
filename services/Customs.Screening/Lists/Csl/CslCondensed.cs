using System.Globalization;
using System.Text.Json;

namespace Customs.Screening.Lists.Csl;

/// <summary>Reads the condensed form: short field names, and tables of repeated texts.</summary>
internal static class CslCondensed
{
    public static ListDraft Read(JsonElement root, JsonElement entries)
    {
        if (root.TryGetProperty("entryCount", out var count) && count.TryGetInt32(out var stated) && stated != entries.GetArrayLength())
        {
            throw new UnreadableListException($"the file states {stated} entries and holds {entries.GetArrayLength()}");
        }

        var draft = new ListDraft { Date = root.TryGetProperty("sourceGeneratedAt", out var at) ? ListDates.Day(at.GetString()) : null };
        var tables = root.TryGetProperty("tables", out var t) && t.ValueKind == JsonValueKind.Object ? t : throw new UnreadableListException("the tables are missing");
        var number = 0;
        foreach (var entry in entries.EnumerateArray())
        {
            number++;
            var row = number;
            draft.Add(CslMapper.Map(draft, new CslRow(row, column => Field(entry, tables, column, row))));
        }

        return draft;
    }

    private static string? Field(JsonElement entry, JsonElement tables, string column, int number) => column switch
    {
        "name" => Text(entry, "n"),
        "source" => FromTable(entry, tables, "s", "sources"),
        "type" => Text(entry, "t"),
        "entity_number" => Text(entry, "e"),
        "_id" => number.ToString(CultureInfo.InvariantCulture),
        "programs" => FromTable(entry, tables, "pg", "programmes")?.Replace(", ", "; ", StringComparison.Ordinal),
        "alt_names" => Joined(entry, "a"),
        "countries" => Joined(entry, "c"),
        "license_requirement" => FromTable(entry, tables, "lr", "licenceRequirements"),
        "license_policy" => FromTable(entry, tables, "lp", "licencePolicies"),
        "federal_register_notice" => Text(entry, "fr"),
        _ => null,
    };

    private static string? FromTable(JsonElement entry, JsonElement tables, string field, string name)
    {
        if (!entry.TryGetProperty(field, out var index) || !index.TryGetInt32(out var i))
        {
            return null;
        }

        return tables.TryGetProperty(name, out var table) && table.ValueKind == JsonValueKind.Array && i >= 0 && i < table.GetArrayLength() && table[i].ValueKind == JsonValueKind.String
            ? SourceText.Clean(table[i].GetString())
            : throw new UnreadableListException($"the table {name} has no entry {i}");
    }

    private static string? Text(JsonElement entry, string field) =>
        entry.TryGetProperty(field, out var value) ? value.ValueKind == JsonValueKind.String ? SourceText.Clean(value.GetString()) : value.GetRawText() : null;

    private static string? Joined(JsonElement entry, string field) =>
        entry.TryGetProperty(field, out var value) && value.ValueKind == JsonValueKind.Array ? string.Join("; ", value.EnumerateArray().Select(v => v.GetString())) : null;
}
