namespace Customs.Screening.Lists;

/// <summary>Separated text with a header row: fields are asked for by name, and every row must be as wide as the header.</summary>
internal sealed class CsvTable
{
    private readonly Dictionary<string, int> _columns = new(StringComparer.OrdinalIgnoreCase);

    private CsvTable(CsvRow header, IReadOnlyList<CsvRow> rows)
    {
        for (var i = 0; i < header.Fields.Length; i++)
        {
            _columns.TryAdd(header.Fields[i].Trim(), i);
        }

        Rows = rows;
    }

    /// <summary>The rows below the header.</summary>
    public IReadOnlyList<CsvRow> Rows { get; }

    /// <summary>Finds the header among the first rows by a column it must hold, and checks that all rows are as wide.</summary>
    /// <exception cref="UnreadableListException">No header, a missing column, or a row of another width.</exception>
    public static CsvTable Read(string text, char separator, params string[] required)
    {
        var rows = CsvRows.Read(text, separator);
        var at = rows.FindIndex(0, Math.Min(rows.Count, 5), r => r.Fields.Any(f => f.Trim().Equals(required[0], StringComparison.OrdinalIgnoreCase)));
        if (at < 0)
        {
            throw new UnreadableListException($"no header with the column '{required[0]}' was found");
        }

        var table = new CsvTable(rows[at], rows[(at + 1)..]);
        if (Array.Find(required, r => !table._columns.ContainsKey(r)) is { } missing)
        {
            throw new UnreadableListException($"the column '{missing}' is missing");
        }

        var width = rows[at].Fields.Length;
        return table.Rows.FirstOrDefault(r => r.Fields.Length != width) is { } odd
            ? throw new UnreadableListException($"line {odd.Line} has {odd.Fields.Length} fields instead of {width}")
            : table;
    }

    /// <summary>Whether a column exists.</summary>
    public bool Has(string column) => _columns.ContainsKey(column);

    /// <summary>The trimmed field, or null when the column is absent or the field empty.</summary>
    public string? this[CsvRow row, string column] =>
        _columns.TryGetValue(column, out var i) && row.Fields[i].Trim() is { Length: > 0 } value ? value : null;
}
