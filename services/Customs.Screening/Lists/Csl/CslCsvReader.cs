namespace Customs.Screening.Lists.Csl;

/// <summary>Reads the US Consolidated Screening List as trade.gov's separated text of 29 columns.</summary>
public static class CslCsvReader
{
    /// <summary>Reads all rows. The file has no date: the day must be given.</summary>
    public static ListDraft Read(IReadOnlyList<SourceFile> files)
    {
        var table = CsvTable.Read(SourceText.ReadUtf8(files[0]), ',', "_id", "source", "name", "addresses", "programs");
        var draft = new ListDraft();
        foreach (var row in table.Rows)
        {
            draft.Add(CslMapper.Map(draft, new CslRow(row.Line, column => table[row, column])));
        }

        return draft;
    }
}

/// <summary>One row of the list, whatever form it came in.</summary>
/// <param name="Number">Line or element number.</param>
/// <param name="Field">The field of a column; lists within a field are parted by "; ".</param>
internal sealed record CslRow(int Number, Func<string, string?> Field)
{
    /// <summary>Splits a list field. A semicolon also occurs within addresses; the parts are then kept as they fall.</summary>
    public IEnumerable<string> List(string column) => (Field(column) ?? "").Split("; ", StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
}
