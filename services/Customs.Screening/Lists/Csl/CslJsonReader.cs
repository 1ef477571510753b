using System.Globalization;
using System.Text.Json;

namespace Customs.Screening.Lists.Csl;

/// <summary>Reads the CSL as JSON: trade.gov's own form ({"results": [...]}) and the condensed form ({"entries": [...], "tables": {...}}).</summary>
public static class CslJsonReader
{
    /// <summary>Reads all entries; the condensed form states its day and count, of trade.gov's the day must be given.</summary>
    public static ListDraft Read(IReadOnlyList<SourceFile> files)
    {
        using var document = JsonDocument.Parse(files[0].Content);
        var root = document.RootElement;
        if (root.ValueKind == JsonValueKind.Object && root.TryGetProperty("results", out var results) && results.ValueKind == JsonValueKind.Array)
        {
            return ReadOfficial(root, results);
        }

        return root.ValueKind == JsonValueKind.Object && root.TryGetProperty("entries", out var entries) && entries.ValueKind == JsonValueKind.Array
            ? CslCondensed.Read(root, entries)
            : throw new UnreadableListException("neither \"results\" nor \"entries\" is there");
    }

    private static ListDraft ReadOfficial(JsonElement root, JsonElement results)
    {
        if (root.TryGetProperty("total", out var total) && total.TryGetInt32(out var stated) && stated != results.GetArrayLength())
        {
            throw new UnreadableListException($"the file states {stated} entries and holds {results.GetArrayLength()}");
        }

        var draft = new ListDraft();
        var number = 0;
        foreach (var entry in results.EnumerateArray())
        {
            number++;
            draft.Add(CslMapper.Map(draft, new CslRow(number, column => Field(entry, column == "_id" ? "id" : column))));
        }

        return draft;
    }

    private static string? Field(JsonElement entry, string column)
    {
        if (entry.ValueKind != JsonValueKind.Object || !entry.TryGetProperty(column, out var value))
        {
            return null;
        }

        return value.ValueKind switch
        {
            JsonValueKind.String => SourceText.Clean(value.GetString()),
            JsonValueKind.Number => value.GetRawText(),
            JsonValueKind.Array => string.Join("; ", value.EnumerateArray().Select(Item).OfType<string>()) is { Length: > 0 } text ? text : null,
            JsonValueKind.True => "true",
            JsonValueKind.False => "false",
            JsonValueKind.Undefined or JsonValueKind.Object or JsonValueKind.Null => null,
            _ => throw new InvalidOperationException(string.Create(CultureInfo.InvariantCulture, $"unknown JSON kind {value.ValueKind}")),
        };
    }

    // Addresses and ids are objects; they are written as the separated form writes them.
    private static string? Item(JsonElement item)
    {
        if (item.ValueKind == JsonValueKind.String)
        {
            return item.GetString();
        }

        string[] order = item.ValueKind == JsonValueKind.Object && item.TryGetProperty("number", out _)
            ? ["country", "number", "type", "issue_date", "expiration_date"]
            : ["address", "city", "state", "postal_code", "country"];
        return item.ValueKind == JsonValueKind.Object
            ? string.Join(", ", order.Select(p => Field(item, p)).OfType<string>()) is { Length: > 0 } text ? text : null
            : null;
    }
}
