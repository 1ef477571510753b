using System.Runtime.InteropServices;
using Customs.Screening.Matching;

namespace Customs.Screening;

/// <summary>One or more editions made ready to be searched. Immutable; safe for many threads; swapped whole when a list changes.</summary>
public sealed class ScreeningIndex
{
    private readonly int[] _nameStarts;
    private readonly int[] _nameWords;
    private readonly uint[] _nameForms;
    private readonly byte[] _nameKinds;
    private readonly byte[] _nameQualities;
    private readonly int[] _alikes;
    private readonly int[] _postingStarts;
    private readonly int[] _postings;
    private readonly HashPostings _joined;
    private readonly HashPostings _acronyms;
    private readonly Dictionary<string, List<int>> _identifiers;

    internal ScreeningIndex(IndexBuilder builder)
    {
        Editions = builder.Editions;
        Entries = builder.Entries;
        Words = builder.Words;
        NameDesignations = [.. builder.NameDesignations];
        NameOrdinals = [.. builder.NameOrdinals];
        _nameStarts = [.. builder.NameStarts, builder.NameWords.Count];
        _nameWords = [.. builder.NameWords];
        _nameForms = [.. builder.NameForms];
        _joined = new HashPostings(builder.JoinedHashes, builder.JoinedNames);
        _acronyms = new HashPostings(builder.AcronymHashes, builder.AcronymNames);
        _identifiers = builder.Identifiers;
        Wholes = new WholeNames(builder.NameWholes);
        Addresses = builder.Addresses;
        (_postingStarts, _postings) = Invert();
        _alikes = new int[NameCount];
        NameTotals = new float[NameCount];
        _nameKinds = new byte[NameCount];
        _nameQualities = new byte[NameCount];
        for (var name = 0; name < NameCount; name++)
        {
            _nameKinds[name] = (byte)Entries[NameDesignations[name]].Designation.Kind;
            _nameQualities[name] = (byte)NameAt(name).Quality;
            foreach (var word in WordsOf(name))
            {
                NameTotals[name] += Words.Weight(word);
            }
        }

        AlikeCount = NumberAlike();
    }

    /// <summary>The editions it was built from.</summary>
    public IReadOnlyList<EditionKey> Editions { get; }

    /// <summary>How many designations it holds.</summary>
    public int DesignationCount => Entries.Count;

    /// <summary>How many names it holds.</summary>
    public int NameCount => NameDesignations.Length;

    internal IReadOnlyList<IndexEntry> Entries { get; }

    internal Vocabulary Words { get; }

    internal int[] NameDesignations { get; }

    internal int[] NameOrdinals { get; }

    internal float[] NameTotals { get; }

    internal AddressIndex Addresses { get; }

    internal WholeNames Wholes { get; }

    /// <summary>Builds an index over editions of different lists.</summary>
    public static ScreeningIndex Build(IEnumerable<Edition> editions) => Build(editions, null);

    /// <summary>Builds an index over a few designations with the weights of words that a larger index has learnt.</summary>
    public static ScreeningIndex Build(IEnumerable<Edition> editions, ScreeningIndex? corpus)
    {
        var builder = new IndexBuilder();
        foreach (var edition in editions)
        {
            builder.Add(edition);
        }

        builder.Words.Finish(Math.Max(1, builder.Entries.Count), corpus?.Words);
        builder.Addresses.Finish();
        return new ScreeningIndex(builder);
    }

    internal ReadOnlySpan<int> WordsOf(int name) => _nameWords.AsSpan(_nameStarts[name], _nameStarts[name + 1] - _nameStarts[name]);

    internal DesignationKind KindOf(int name) => (DesignationKind)_nameKinds[name];

    internal NameQuality QualityOf(int name) => (NameQuality)_nameQualities[name];

    /// <summary>How many names there are that compare differently; lists repeat one another.</summary>
    internal int AlikeCount { get; }

    /// <summary>A number that names share when every question compares with them alike.</summary>
    internal int AlikeOf(int name) => _alikes[name];

    internal uint FormsOf(int name) => _nameForms[name];

    internal ReadOnlySpan<int> NamesWith(int word) => _postings.AsSpan(_postingStarts[word], _postingStarts[word + 1] - _postingStarts[word]);

    internal ReadOnlySpan<int> NamesJoinedAs(ReadOnlySpan<char> textOrSkeleton) => _joined[HashPostings.Hash(textOrSkeleton)];

    internal ReadOnlySpan<int> NamesWithInitials(ReadOnlySpan<char> initials) => _acronyms[HashPostings.Hash(initials)];

    internal IReadOnlyList<int> DesignationsWith(string identifierKey) => _identifiers.TryGetValue(identifierKey, out var found) ? found : [];

    internal ListedName NameAt(int name) => Entries[NameDesignations[name]].Designation.Names[NameOrdinals[name]];

    private int NumberAlike()
    {
        var numbers = new Dictionary<string, int>(NameCount, StringComparer.Ordinal);
        for (var name = 0; name < NameCount; name++)
        {
            Span<int> rest = [(int)FormsOf(name), Wholes.TextOf(name), KindOf(name) is DesignationKind.Person or DesignationKind.Vessel ? 1 : 0];
            var key = string.Concat(MemoryMarshal.Cast<int, char>(WordsOf(name)), MemoryMarshal.Cast<int, char>(rest));
            if (!numbers.TryGetValue(key, out _alikes[name]))
            {
                _alikes[name] = numbers.Count;
                numbers.Add(key, numbers.Count);
            }
        }

        return numbers.Count;
    }

    private (int[] Starts, int[] Postings) Invert()
    {
        var starts = new int[Words.Count + 1];
        foreach (var word in _nameWords)
        {
            starts[word + 1]++;
        }

        for (var i = 1; i < starts.Length; i++)
        {
            starts[i] += starts[i - 1];
        }

        var next = starts.AsSpan(0, Words.Count).ToArray();
        var postings = new int[_nameWords.Length];
        for (var name = 0; name < NameCount; name++)
        {
            foreach (var word in WordsOf(name))
            {
                postings[next[word]++] = name;
            }
        }

        return (starts, postings);
    }
}

/// <summary>A designation with the edition it stands in.</summary>
internal readonly record struct IndexEntry(EditionKey Edition, Designation Designation);
