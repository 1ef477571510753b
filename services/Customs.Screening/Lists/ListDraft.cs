using Customs.Primitives;

namespace Customs.Screening.Lists;

/// <summary>What a reader gathers before the edition is whole.</summary>
public sealed class ListDraft
{
    private readonly List<Designation> _designations = [];
    private readonly HashSet<string> _ids = new(StringComparer.Ordinal);
    private readonly List<ReadProblem> _problems = [];

    /// <summary>Day of issue as the file states it; null when it does not.</summary>
    public DateOnly? Date { get; set; }

    /// <summary>Adds a designation. Without an id or a name the whole file is refused: it is damaged or of another form.</summary>
    /// <exception cref="UnreadableListException">The id is empty or there is no name.</exception>
    public void Add(Designation designation)
    {
        if (string.IsNullOrWhiteSpace(designation.Id))
        {
            throw new UnreadableListException($"row {designation.SourceRow} has no id");
        }

        if (!designation.Names.Any(n => n.Text.Any(char.IsLetterOrDigit)))
        {
            throw new UnreadableListException($"row {designation.SourceRow} ({designation.Id}) has no name");
        }

        if (!_ids.Add(designation.Id))
        {
            var unique = designation.Id;
            for (var i = 2; !_ids.Add(unique); i++)
            {
                unique = $"{designation.Id}.{i}";
            }

            Report(designation.SourceRow, "id", $"'{designation.Id}' occurs more than once; kept as '{unique}'");
            designation = designation with { Id = unique };
        }

        _designations.Add(designation);
    }

    /// <summary>Notes a field that was kept raw.</summary>
    public void Report(int row, string field, string problem)
    {
        if (_problems.Count < 10_000)
        {
            _problems.Add(new ReadProblem(row, field, problem.Length > 300 ? problem[..300] : problem));
        }
    }

    /// <summary>Reads a country by code or English name; what is not understood is reported and left out.</summary>
    public CountryCode Country(int row, string field, string? text)
    {
        if (string.IsNullOrWhiteSpace(text))
        {
            return default;
        }

        if (CountryNames.TryFind(text, out var code))
        {
            return code;
        }

        Report(row, field, $"unknown country '{text}'");
        return default;
    }

    /// <summary>Closes the draft: refuses one without designations or without a day of issue.</summary>
    public ReadOutcome Finish(string list, DateOnly? editionDate, DateOnly? loadDay = null)
    {
        if (_designations.Count == 0)
        {
            return new ReadOutcome.Rejected("the file holds no designation", _problems);
        }

        return (editionDate ?? Date ?? loadDay) is { } date
            ? new ReadOutcome.Whole(new Edition(list, date, _designations), _problems)
            : new ReadOutcome.Rejected("the file does not state its date; give the edition's date", _problems);
    }
}
