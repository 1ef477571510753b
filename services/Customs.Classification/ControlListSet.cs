namespace Customs.Classification;

/// <summary>All control lists that are asked, with their indexes. Immutable: a new edition makes a new set, and it is swapped whole.</summary>
public sealed class ControlListSet
{
    private readonly Dictionary<string, ControlEntry> _byId;
    private readonly ILookup<string, (int Owner, ListedChemical Chemical)> _byCas;
    private readonly ILookup<string, (int Owner, ListedChemical Chemical)> _byUn;

    /// <summary>Builds the indexes; takes some hundred milliseconds.</summary>
    /// <param name="pack">The pack with rules.</param>
    /// <param name="officials">Imported editions of official lists, all that are kept; none is needed.</param>
    public ControlListSet(ControlListPack pack, IReadOnlyList<OfficialEdition>? officials = null)
    {
        Pack = pack;
        Officials = new OfficialLists(officials ?? []);
        Entries = [.. pack.Entries.Select(e => IndexedEntry.Of(e, pack.Parameters))];
        Phrases = new PhraseIndex(Entries.SelectMany((e, owner) => PhrasesOf(e.Entry).Select(p => (owner, p.Role, p.Phrase, p.Item))), Entries.Count);
        _byId = pack.Entries.ToDictionary(e => e.Id, StringComparer.Ordinal);
        Vague = new VagueNames(pack);
        Properties = new PropertyWords(pack.Parameters);
        _byCas = Entries.SelectMany((e, owner) => e.Entry.Chemicals.Select(c => (owner, c))).ToLookup(c => c.c.Cas, c => (c.owner, c.c), StringComparer.Ordinal);
        _byUn = Entries.SelectMany((e, owner) => e.Entry.Chemicals.SelectMany(c => c.UnNumbers.Select(n => (n, owner, c)))).ToLookup(c => c.n, c => (c.owner, c.c), StringComparer.Ordinal);
    }

    /// <summary>The pack with rules.</summary>
    public ControlListPack Pack { get; }

    /// <summary>The imported official lists.</summary>
    public OfficialLists Officials { get; }

    /// <summary>Its entries; their places number them.</summary>
    public IReadOnlyList<IndexedEntry> Entries { get; }

    /// <summary>Their phrases.</summary>
    public PhraseIndex Phrases { get; }

    /// <summary>Names that count only where a line says nothing else.</summary>
    public VagueNames Vague { get; }

    /// <summary>The names of parameters.</summary>
    public PropertyWords Properties { get; }

    /// <summary>The entry with an id, or null.</summary>
    public ControlEntry? Entry(string id) => _byId.GetValueOrDefault(id);

    /// <summary>The entries that list a chemical.</summary>
    public IEnumerable<(int Owner, ListedChemical Chemical)> WithCas(string cas) => _byCas[cas];

    /// <summary>The entries that list a chemical that travels under a UN number.</summary>
    public IEnumerable<(int Owner, ListedChemical Chemical)> WithUnNumber(string number) => _byUn[number];

    /// <summary>The lists and versions in force on a day.</summary>
    public IReadOnlyList<ListVersion> VersionsOn(DateOnly day) => [PackVersion, .. Officials.InForce(day).Select(e => e.Version)];

    /// <summary>The version of the pack.</summary>
    public ListVersion PackVersion => new(Pack.Name, Pack.Version);

    private static IEnumerable<(PhraseRole Role, Phrase Phrase, ListedItem? Item)> PhrasesOf(ControlEntry entry)
    {
        foreach (var phrase in entry.Names)
        {
            yield return (PhraseRole.Name, phrase, null);
        }

        foreach (var phrase in entry.Nouns)
        {
            yield return (PhraseRole.Noun, phrase, null);
        }

        foreach (var phrase in entry.Context)
        {
            yield return (PhraseRole.Context, phrase, null);
        }

        foreach (var phrase in entry.Against)
        {
            yield return (PhraseRole.Against, phrase, null);
        }

        foreach (var chemical in entry.Chemicals)
        {
            foreach (var phrase in chemical.Names.Prepend(new Phrase("en", chemical.Name)))
            {
                yield return (PhraseRole.Name, phrase, chemical);
            }
        }

        foreach (var organism in entry.Organisms)
        {
            foreach (var name in organism.Synonyms.Prepend(organism.Name))
            {
                yield return (PhraseRole.Name, new Phrase("la", name), organism);
            }
        }
    }
}
