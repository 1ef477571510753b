namespace Customs.Inspection.Naming;

/// <summary>The words of a name, told apart once: an assessment compares the same few names with every earlier declaration.</summary>
internal sealed class NameWords
{
    private const int Kept = 8_192;

    // Each place keeps the name that came last. A name always gives the same words, so it never matters which of two threads wrote.
    private static readonly NameWords?[] s_kept = new NameWords?[Kept];

    private readonly string _name;
    private readonly string[] _words;

    private NameWords(string name)
    {
        _name = name;
        _words = [.. Names.Words(name).Distinct(StringComparer.Ordinal)];
        OnlyTrade = _words.All(Names.IsTrade);
    }

    /// <summary>How many different words.</summary>
    public int Count => _words.Length;

    /// <summary>Whether all of them are words that thousands of firms bear.</summary>
    public bool OnlyTrade { get; }

    /// <summary>The words of a name.</summary>
    public static NameWords Of(string name)
    {
        ref var place = ref s_kept[name.GetHashCode(StringComparison.Ordinal) & (Kept - 1)];
        var kept = Volatile.Read(ref place);
        if (kept is not null && kept._name == name)
        {
            return kept;
        }

        kept = new NameWords(name);
        Volatile.Write(ref place, kept);
        return kept;
    }

    /// <summary>Whether all words are among those of the other.</summary>
    public bool IsWithin(NameWords other) => ReferenceEquals(this, other) || Array.TrueForAll(_words, w => Array.IndexOf(other._words, w) >= 0);
}
