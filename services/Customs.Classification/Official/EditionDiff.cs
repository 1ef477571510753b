namespace Customs.Classification;

/// <summary>How one entry differs between two editions.</summary>
/// <param name="Code">LIST:CODE.</param>
/// <param name="Before">The earlier entry; null when it is new.</param>
/// <param name="After">The later entry; null when it is gone.</param>
/// <param name="Paragraphs">Paragraphs of the rule that differ, before and after; empty texts where there is none.</param>
public sealed record EntryChange(string Code, OfficialEntry? Before, OfficialEntry? After, IReadOnlyList<(string Path, string Before, string After)> Paragraphs);

/// <summary>Compares two editions of a list.</summary>
public static class EditionDiff
{
    /// <summary>The entries that differ, by code. Blanks, quotation marks and the kinds of dash do not count.</summary>
    public static IReadOnlyList<EntryChange> Compare(OfficialEdition from, OfficialEdition to)
    {
        var before = from.Entries.ToDictionary(e => e.Code, StringComparer.Ordinal);
        var after = to.Entries.ToDictionary(e => e.Code, StringComparer.Ordinal);
        return
        [
            .. before.Keys.Union(after.Keys, StringComparer.Ordinal).Order(StringComparer.Ordinal)
                .Select(c => Compare(c, before.GetValueOrDefault(c), after.GetValueOrDefault(c)))
                .Where(c => c.Before is null || c.After is null || c.Paragraphs.Count > 0),
        ];
    }

    private static EntryChange Compare(string code, OfficialEntry? before, OfficialEntry? after)
    {
        var old = ByPath(before);
        var young = ByPath(after);
        var changed = old.Keys.Union(young.Keys, StringComparer.Ordinal)
            .Select(p => (Path: p, Before: old.GetValueOrDefault(p, ""), After: young.GetValueOrDefault(p, "")))
            .Where(p => Plain(p.Before) != Plain(p.After));
        return new EntryChange(code, before, after, [.. changed]);
    }

    private static Dictionary<string, string> ByPath(OfficialEntry? entry)
    {
        var byPath = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var paragraph in entry?.Paragraphs.Where(p => p.Kind == "item" && p.Path.Length > 0) ?? [])
        {
            byPath[paragraph.Path] = byPath.TryGetValue(paragraph.Path, out var text) ? $"{text} {paragraph.Text}" : paragraph.Text;
        }

        byPath[""] = entry?.Title ?? "";
        return byPath;
    }

    // The signs that carry meaning, in order: a change from 400 mm to 650 mm shows, a change of quotation marks does not.
    private static string Plain(string text) => Fold.Of(text).Replace(" ", "", StringComparison.Ordinal);
}
