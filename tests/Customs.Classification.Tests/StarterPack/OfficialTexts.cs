using System.Text.Json;

namespace Customs.Classification.Tests.Starter;

/// <summary>The official lists beside the checkout, as paragraphs; a test that asks for them skips where they are absent.</summary>
internal sealed class OfficialTexts
{
    private readonly Dictionary<string, JsonElement> entries = new(StringComparer.Ordinal);

    private OfficialTexts(string prefix, string file, string codePrefix = "")
    {
        using var reader = new StreamReader(Shared.Open("data", "classification", file));
        while (reader.ReadLine() is { } line)
        {
            var entry = JsonDocument.Parse(line).RootElement.Clone();
            this.entries[prefix + entry.GetProperty("code").GetString()![codePrefix.Length..]] = entry;
        }
    }

    /// <summary>Annex I as in force since 15 November 2025.</summary>
    public static OfficialTexts Annex() => new("EU:", "eu_annexI_2025-11-15.jsonl");

    /// <summary>Annex I as first published in 2021.</summary>
    public static OfficialTexts AnnexOf2021() => new("EU:", "eu_annexI_2021.jsonl");

    /// <summary>The United States Commerce Control List.</summary>
    public static OfficialTexts Ccl() => new("US:", "us_ccl.jsonl");

    /// <summary>Canada's list of goods for Iran (SOR/2010-165, Schedule 2).</summary>
    public static OfficialTexts IranGoods() => new("CA:", "iran_ca_SOR-2010-165_sched2.jsonl", "CA-");

    /// <summary>True when the list has the code, such as <c>US:2B350.i</c>, and the path after it.</summary>
    public bool Has(string code)
    {
        if (this.entries.ContainsKey(code))
        {
            return true;
        }

        var dot = code.IndexOf('.', StringComparison.Ordinal);
        return dot > 0 && this.entries.TryGetValue(code[..dot], out var entry) && PathsOf(entry).Any(p => Under(p, code[(dot + 1)..]));
    }

    /// <summary>The text that a path may cite: the title, the paragraph, what stands under it and what it stands under. Null when there is none.</summary>
    public string? Text(string code, string? path)
    {
        if (!this.entries.TryGetValue(code, out var entry))
        {
            return null;
        }

        if (path is null or "title")
        {
            return entry.GetProperty("text").GetString();
        }

        var paragraphs = entry.GetProperty("paragraphs").EnumerateArray().Select(p => (Path: p.GetProperty("path").GetString()!, Text: p.GetProperty("text").GetString()!)).ToArray();
        var note = path.Contains("Note", StringComparison.Ordinal);
        return note || paragraphs.Any(p => p.Path == path)
            ? string.Join(' ', [entry.GetProperty("title").GetString()!, .. paragraphs.Where(p => p.Path.Length == 0 || Under(p.Path, path) || Under(path, p.Path)).Select(p => p.Text)])
            : null;
    }

    private static IEnumerable<string> PathsOf(JsonElement entry) =>
        entry.TryGetProperty("paragraphs", out var paragraphs) ? paragraphs.EnumerateArray().Select(p => p.GetProperty("path").GetString()!) : [];

    private static bool Under(string path, string root) => path == root || path.StartsWith(root + ".", StringComparison.Ordinal);
}
