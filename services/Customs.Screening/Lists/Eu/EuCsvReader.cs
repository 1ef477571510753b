namespace Customs.Screening.Lists.Eu;

/// <summary>Reads the EU's consolidated financial sanctions as separated text, forms 1.1 and 1.0: semicolons, one row a name, address, birth date or document of an entity.</summary>
public static class EuCsvReader
{
    /// <summary>Reads all rows and gathers them by entity.</summary>
    public static ListDraft Read(IReadOnlyList<SourceFile> files)
    {
        var text = Unwrapped(SourceText.ReadUtf8OrWestern(files[0]));
        var table = CsvTable.Read(text, ';', "Entity_LogicalId", "NameAlias_WholeName");
        var draft = new ListDraft();
        foreach (var rows in table.Rows.GroupBy(r => table[r, "Entity_LogicalId"] ?? "", StringComparer.Ordinal))
        {
            draft.Date ??= ListDates.Day(table[rows.First(), "fileGenerationDate"]);
            draft.Add(EuCsvMapper.Map(draft, table, [.. rows]));
        }

        return draft;
    }

    private static string Bare(string line) => line.Length >= 2 && line[0] == '"' && line[^1] == '"' ? line[1..^1] : line;

    /// <summary>Copies that went through a spreadsheet have every line in quotes with tabs behind; form 1.0 has other column names.</summary>
    private static string Unwrapped(string text)
    {
        if (text.StartsWith("\"Date_file", StringComparison.Ordinal))
        {
            if (text[^1] is not '\n')
            {
                throw new UnreadableListException("the file is truncated: its last row does not end");
            }

            text = string.Join('\n', text.Split('\n').Select(l => Bare(l.TrimEnd('\r')).TrimEnd('\t').Replace("\"\"", "\"", StringComparison.Ordinal)));
        }

        return text.StartsWith("Date_file", StringComparison.Ordinal) ? EuCsvColumns.Renamed(text) : text;
    }
}
