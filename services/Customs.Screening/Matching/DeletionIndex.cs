namespace Customs.Screening.Matching;

/// <summary>Finds words within one or two edits without comparing with all: words that differ by an edit share what is left when a letter is taken out of each.</summary>
/// <remarks>Deletion neighbourhoods over a prefix, as in Garbe's SymSpell; skeletons are indexed the same way one edit deep, for romanisation variants.</remarks>
internal sealed class DeletionIndex
{
    private const int Prefix = 7;

    private readonly HashPostings _words;
    private readonly HashPostings _skeletons;

    /// <summary>Indexes a vocabulary.</summary>
    public DeletionIndex(IReadOnlyList<Names.NameToken> tokens)
    {
        var hashes = new List<uint>(tokens.Count * 16);
        var ids = new List<int>(tokens.Count * 16);
        for (var i = 0; i < tokens.Count; i++)
        {
            if (!tokens[i].IsNumber)
            {
                AddWord(tokens[i].Text, i, hashes, ids);
            }
        }

        _words = new HashPostings(hashes, ids);
        hashes.Clear();
        ids.Clear();
        for (var i = 0; i < tokens.Count; i++)
        {
            if (!tokens[i].IsNumber)
            {
                AddSkeleton(tokens[i].Skeleton, i, hashes, ids);
            }
        }

        _skeletons = new HashPostings(hashes, ids);
    }

    /// <summary>Calls back with every word that may be near; some are not, some come more than once.</summary>
    public void Visit(Names.NameToken token, Action<int> visit)
    {
        var text = token.Text.AsSpan(0, Math.Min(Prefix, token.Text.Length));
        Each(_words[HashPostings.Hash(text)], visit);
        if (token.Text.Length >= 3)
        {
            for (var i = 0; i < text.Length; i++)
            {
                Each(_words[HashPostings.Hash(text, i)], visit);
                if (token.Text.Length >= Prefix)
                {
                    for (var j = i + 1; j < text.Length; j++)
                    {
                        Each(_words[HashPostings.Hash(text, i, j)], visit);
                    }
                }
            }
        }

        var skeleton = token.Skeleton.AsSpan();
        if (skeleton.Length >= 2)
        {
            Each(_skeletons[HashPostings.Hash(skeleton)], visit);
            for (var i = 0; i < skeleton.Length && skeleton.Length >= 3; i++)
            {
                Each(_skeletons[HashPostings.Hash(skeleton, i)], visit);
            }
        }
    }

    private static void Each(ReadOnlySpan<int> ids, Action<int> visit)
    {
        foreach (var id in ids)
        {
            visit(id);
        }
    }

    private static void AddWord(string word, int id, List<uint> hashes, List<int> ids)
    {
        var text = word.AsSpan(0, Math.Min(Prefix, word.Length));
        Add(HashPostings.Hash(text), id, hashes, ids);
        if (word.Length < 3)
        {
            return;
        }

        for (var i = 0; i < text.Length; i++)
        {
            Add(HashPostings.Hash(text, i), id, hashes, ids);
            for (var j = i + 1; word.Length >= Prefix && j < text.Length; j++)
            {
                Add(HashPostings.Hash(text, i, j), id, hashes, ids);
            }
        }
    }

    private static void AddSkeleton(string skeleton, int id, List<uint> hashes, List<int> ids)
    {
        if (skeleton.Length < 2)
        {
            return;
        }

        Add(HashPostings.Hash(skeleton), id, hashes, ids);
        for (var i = 0; i < skeleton.Length && skeleton.Length >= 4; i++)
        {
            Add(HashPostings.Hash(skeleton, i), id, hashes, ids);
        }
    }

    private static void Add(uint hash, int id, List<uint> hashes, List<int> ids)
    {
        hashes.Add(hash);
        ids.Add(id);
    }
}
