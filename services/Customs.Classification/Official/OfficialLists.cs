namespace Customs.Classification;

/// <summary>The imported official lists with their indexes, edition by edition.</summary>
public sealed class OfficialLists
{
    /// <summary>The index of CAS numbers, which is asked by number.</summary>
    public const string CasIndex = "cas-index";

    /// <summary>The nomenclature of commodity codes, which is asked by code.</summary>
    public const string HarmonisedSystem = "hs";

    private readonly IndexedEdition[] _editions;

    /// <summary>Takes all editions that are kept.</summary>
    public OfficialLists(IReadOnlyList<OfficialEdition> editions) =>
        _editions = [.. editions.OrderBy(e => e.From).Select(e => new IndexedEdition(e))];

    /// <summary>The editions in force on a day, one a list.</summary>
    public IEnumerable<IndexedEdition> InForce(DateOnly day) =>
        _editions.Where(e => e.Edition.From <= day).GroupBy(e => e.Edition.List, StringComparer.Ordinal).Select(g => g.Last());

    /// <summary>The control lists in force on a day, whose words are searched.</summary>
    public IEnumerable<IndexedEdition> Searched(DateOnly day) => InForce(day).Where(e => !IsReference(e.Edition.List));

    /// <summary>The index of CAS numbers in force on a day, or null.</summary>
    public IndexedEdition? ChemicalIndex(DateOnly day) => InForce(day).FirstOrDefault(e => e.Edition.List == CasIndex);

    /// <summary>The nomenclature of commodity codes in force on a day, or null.</summary>
    public IndexedEdition? Nomenclature(DateOnly day) => InForce(day).FirstOrDefault(e => e.Edition.List == HarmonisedSystem);

    /// <summary>Whether a list is asked by number only.</summary>
    internal static bool IsReference(string list) => list is CasIndex or HarmonisedSystem;

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
