namespace Customs.Screening.Lists.Ofac;

/// <summary>Reads the primary file of OFAC's SDN or consolidated list (12 columns, no header) with the alias, address and comment files beside it.</summary>
/// <remarks>Absent values are "-0-". Official files end with the byte 0x1A, copies that passed through other systems with a line end.</remarks>
public static class OfacCsvReader
{
    private const int PrimaryColumns = 12;

    /// <summary>Reads the files; each is told by its name, and one file of any name is taken as the primary one.</summary>
    public static ListDraft Read(IReadOnlyList<SourceFile> files)
    {
        var primary = Rows(files.Count == 1 ? files[0] : Named(files, "sdn", "prim") ?? throw new UnreadableListException("the primary file is missing"), PrimaryColumns);
        var aliases = Beside(files, "alt", 5);
        var addresses = Beside(files, "add", 6);
        var comments = Beside(files, "comments", 2);
        var draft = new ListDraft();
        var known = primary.Select(r => r.Fields[0].Trim()).ToHashSet(StringComparer.Ordinal);
        foreach (var (file, rows) in new[] { ("alt", aliases), ("add", addresses), ("comments", comments) })
        {
            foreach (var orphans in rows.Where(g => !known.Contains(g.Key)))
            {
                draft.Report(orphans.First().Line, file, $"ent_num {orphans.Key} is not in the primary file");
            }
        }

        foreach (var row in primary)
        {
            var id = row.Fields[0].Trim();
            draft.Add(OfacCsvMapper.Map(draft, row, aliases[id], addresses[id], comments[id]));
        }

        return draft;
    }

    private static SourceFile? Named(IReadOnlyList<SourceFile> files, params string[] parts) =>
        files.FirstOrDefault(f => !f.Name.Contains("comments", StringComparison.OrdinalIgnoreCase)
            && parts.Any(p => f.Name.Contains(p, StringComparison.OrdinalIgnoreCase)));

    private static ILookup<string, CsvRow> Beside(IReadOnlyList<SourceFile> files, string part, int columns)
    {
        var file = files.Count == 1 ? null : files.FirstOrDefault(f => f.Name.Contains(part, StringComparison.OrdinalIgnoreCase));
        return (file is null ? [] : Rows(file, columns)).ToLookup(r => r.Fields[0].Trim(), StringComparer.Ordinal);
    }

    private static List<CsvRow> Rows(SourceFile file, int columns)
    {
        var rows = CsvRows.Read(SourceText.ReadUtf8(file), ',');
        return rows.Find(r => r.Fields.Length != columns) is { } odd
            ? throw new UnreadableListException($"{file.Name} line {odd.Line} has {odd.Fields.Length} fields instead of {columns}")
            : rows.Find(r => !int.TryParse(r.Fields[0], System.Globalization.CultureInfo.InvariantCulture, out _)) is { } bad
            ? throw new UnreadableListException($"{file.Name} line {bad.Line} does not begin with a number")
            : rows;
    }
}
