namespace Customs.Screening.Lists.Uk;

/// <summary>Reads OFSI's consolidated list (ConList.csv, closed in January 2026), old and 2022 layouts: a row a name of a group.</summary>
public static class UkOfsiReader
{
    /// <summary>Reads all rows and gathers them by group id; the first line states the day.</summary>
    public static ListDraft Read(IReadOnlyList<SourceFile> files)
    {
        var text = SourceText.ReadUtf8OrWestern(files[0]);
        var table = CsvTable.Read(Padded(text), ',', "Group ID", "Name 6", "Group Type");
        var draft = new ListDraft { Date = UkDates.FirstLine(text) };
        foreach (var rows in table.Rows.GroupBy(r => table[r, "Group ID"] ?? "", StringComparer.Ordinal))
        {
            draft.Add(UkMapper.Map(draft, table, [.. rows], UkColumns.Ofsi));
        }

        return draft;
    }

    // The line before the header is narrower than the rows in some issues.
    private static string Padded(string text) => text[(text.IndexOf('\n', StringComparison.Ordinal) + 1)..];
}
