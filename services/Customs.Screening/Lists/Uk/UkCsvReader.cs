namespace Customs.Screening.Lists.Uk;

/// <summary>Reads the UK Sanctions List (UK-Sanctions-List.csv): the first line states the day, then a row a name, address and birth date of a designation.</summary>
public static class UkCsvReader
{
    /// <summary>Reads all rows and gathers them by unique id.</summary>
    public static ListDraft Read(IReadOnlyList<SourceFile> files)
    {
        var text = SourceText.ReadUtf8OrWestern(files[0]);
        var start = text.StartsWith("Unique ID", StringComparison.OrdinalIgnoreCase) || text.StartsWith("Last Updated,Unique ID", StringComparison.OrdinalIgnoreCase)
            ? 0 : text.IndexOf('\n', StringComparison.Ordinal) + 1;
        var table = CsvTable.Read(text[start..], ',', "Unique ID", "Name 6");
        var draft = new ListDraft { Date = start > 0 ? UkDates.FirstLine(text) : null };
        foreach (var rows in table.Rows.GroupBy(r => table[r, "Unique ID"] ?? "", StringComparer.Ordinal))
        {
            draft.Add(UkMapper.Map(draft, table, [.. rows], UkColumns.List));
        }

        return draft;
    }
}
