using Customs.Screening.Names;

namespace Customs.Screening.Matching;

/// <summary>Finds words within one or two edits without comparing with all: words that differ by an edit share what is left when a letter is taken out of each.</summary>
/// <remarks>Deletion neighbourhoods over a prefix, as in Garbe's SymSpell; skeletons are indexed the same way one edit deep, for romanisation variants.</remarks>
internal sealed class DeletionIndex
{
    private const int Prefix = 7;

    private readonly HashPostings _words;
    private readonly WordMark[] _wordMarks;
    private readonly HashPostings _skeletons;
    private readonly WordMark[] _skeletonMarks;

    /// <summary>Indexes a vocabulary.</summary>
    public DeletionIndex(IReadOnlyList<NameToken> tokens)
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
        _wordMarks = MarksOf(_words, tokens);
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
        _skeletonMarks = MarksOf(_skeletons, tokens);
    }

    /// <summary>Collects every word that may be near; some are not.</summary>
    public void Collect(NameToken token, WordSearch search)
    {
        var text = token.Text.AsSpan(0, Math.Min(Prefix, token.Text.Length));
        search.Visit(_words, _wordMarks, HashPostings.Hash(text), token.Mark);
        for (var i = 0; i < text.Length && token.Text.Length >= 3; i++)
        {
            search.Visit(_words, _wordMarks, HashPostings.Hash(text, i), token.Mark);
            for (var j = i + 1; j < text.Length && token.Text.Length >= Prefix; j++)
            {
                search.Visit(_words, _wordMarks, HashPostings.Hash(text, i, j), token.Mark);
            }
        }

        var skeleton = token.Skeleton.AsSpan();
        if (skeleton.Length >= 2)
        {
            search.Visit(_skeletons, _skeletonMarks, HashPostings.Hash(skeleton), token.Mark);
            for (var i = 0; i < skeleton.Length && skeleton.Length >= 3; i++)
            {
                search.Visit(_skeletons, _skeletonMarks, HashPostings.Hash(skeleton, i), token.Mark);
            }
        }
    }

    /// <summary>Collects words that may be one edit away.</summary>
    public void CollectClose(ReadOnlySpan<char> word, WordMark mark, WordSearch search)
    {
        var text = word[..Math.Min(Prefix, word.Length)];
        search.VisitClose(_words, _wordMarks, HashPostings.Hash(text), mark);
        for (var i = 0; i < text.Length && word.Length >= 3; i++)
        {
            search.VisitClose(_words, _wordMarks, HashPostings.Hash(text, i), mark);
        }
    }

    private static WordMark[] MarksOf(HashPostings postings, IReadOnlyList<NameToken> tokens)
    {
        var marks = new WordMark[postings.Values.Length];
        for (var i = 0; i < marks.Length; i++)
        {
            marks[i] = tokens[postings.Values[i]].Mark;
        }

        return marks;
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
