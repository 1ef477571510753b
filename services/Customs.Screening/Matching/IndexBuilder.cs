using Customs.Screening.Names;

namespace Customs.Screening.Matching;

/// <summary>Gathers editions for an index.</summary>
internal sealed class IndexBuilder
{
    public List<EditionKey> Editions { get; } = [];

    public List<IndexEntry> Entries { get; } = [];

    public Vocabulary Words { get; } = new();

    public AddressIndex Addresses { get; } = new();

    public List<int> NameDesignations { get; } = [];

    public List<int> NameOrdinals { get; } = [];

    public List<int> NameStarts { get; } = [];

    public List<int> NameWords { get; } = [];

    public List<uint> NameForms { get; } = [];

    public List<string> NameWholes { get; } = [];

    public List<uint> JoinedHashes { get; } = [];

    public List<int> JoinedNames { get; } = [];

    public List<uint> AcronymHashes { get; } = [];

    public List<int> AcronymNames { get; } = [];

    public Dictionary<string, List<int>> Identifiers { get; } = new(StringComparer.Ordinal);

    public void Add(Edition edition)
    {
        var key = new EditionKey(edition.List, edition.Date);
        Editions.Add(key);
        foreach (var designation in edition.Designations)
        {
            var at = Entries.Count;
            Entries.Add(new IndexEntry(key, designation));
            for (var i = 0; i < designation.Names.Count; i++)
            {
                AddName(designation.Names[i].Text, at, i);
            }

            foreach (var identifier in designation.Identifiers)
            {
                AddIdentifier(identifier, at);
            }

            foreach (var address in designation.Addresses)
            {
                Addresses.Add(address, at);
            }

            if (designation.Kind == DesignationKind.Address)
            {
                Addresses.Add(new ListedAddress(null, null, null, default, designation.PrimaryName), at);
            }
        }
    }

    private void AddName(string text, int designation, int ordinal)
    {
        foreach (var prepared in PreparedName.ReadingsOf(text))
        {
            if (prepared.Words.Count > 0)
            {
                AddReading(prepared, designation, ordinal);
            }
        }
    }

    private void AddReading(PreparedName prepared, int designation, int ordinal)
    {
        var name = NameDesignations.Count;
        NameDesignations.Add(designation);
        NameOrdinals.Add(ordinal);
        NameStarts.Add(NameWords.Count);
        NameForms.Add(prepared.LegalForms);
        NameWholes.Add(prepared.Whole);
        var count = Math.Min(prepared.Words.Count, Side.MaxTokens);
        for (var i = 0; i < count; i++)
        {
            NameWords.Add(Words.Add(prepared.Words[i], designation));
        }

        AddJoined(prepared.Words, count, name);
        AddAcronym(prepared, count, name);
    }

    private void AddJoined(IReadOnlyList<Word> words, int count, int name)
    {
        Span<char> joined = stackalloc char[120];
        Span<char> skeleton = stackalloc char[240];
        for (var i = 0; i + 1 < count; i++)
        {
            var length = 0;
            for (var span = 1; span <= 3 && i + span <= count && length + words[i + span - 1].Text.Length < 40; span++)
            {
                words[i + span - 1].Text.CopyTo(joined[length..]);
                length += words[i + span - 1].Text.Length;
                if (span > 1 && length >= 5)
                {
                    JoinedHashes.Add(HashPostings.Hash(joined[..length]));
                    JoinedNames.Add(name);
                }

                if (span > 1 && Skeleton.Write(joined[..length], skeleton) is var bones and >= 4)
                {
                    JoinedHashes.Add(HashPostings.Hash(skeleton[..bones]));
                    JoinedNames.Add(name);
                }
            }
        }
    }

    private void AddAcronym(PreparedName prepared, int count, int name)
    {
        if (count is < 2 or > 12)
        {
            return;
        }

        Span<char> initials = stackalloc char[12];
        for (var i = 0; i < count; i++)
        {
            initials[i] = prepared.Words[i].Text[0];
        }

        if (count >= 3)
        {
            AcronymHashes.Add(HashPostings.Hash(initials[..count]));
            AcronymNames.Add(name);
        }
    }

    private void AddIdentifier(Identifier identifier, int designation)
    {
        if (IdentifierKeys.Of(identifier) is { } key)
        {
            if (!Identifiers.TryGetValue(key, out var holders))
            {
                Identifiers.Add(key, holders = new List<int>(1));
            }

            if (!holders.Contains(designation))
            {
                holders.Add(designation);
            }
        }
    }
}
