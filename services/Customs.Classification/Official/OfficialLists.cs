namespace Customs.Classification;

/// <summary>The imported official lists with their indexes, edition by edition.</summary>
public sealed class OfficialLists
{
    private readonly IndexedEdition[] _editions;

    /// <summary>Takes all editions that are kept.</summary>
    public OfficialLists(IReadOnlyList<OfficialEdition> editions) =>
        _editions = [.. editions.OrderBy(e => e.From).Select(e => new IndexedEdition(e))];

    /// <summary>The editions in force on a day, one a list.</summary>
    public IEnumerable<IndexedEdition> InForce(DateOnly day) =>
        _editions.Where(e => e.Edition.From <= day).GroupBy(e => e.Edition.List, StringComparer.Ordinal).Select(g => g.Last());

    /// <summary>The entry with a code on a day, with the version of its list; null when no imported list has it.</summary>
    public (OfficialEntry Entry, ListVersion Version)? Find(string code, DateOnly day)
    {
        foreach (var edition in InForce(day))
        {
            if (edition.Find(code) is { } entry)
            {
                return (entry, edition.Version);
            }
        }

        return null;
    }
}
