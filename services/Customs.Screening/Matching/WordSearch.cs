using System.Runtime.InteropServices;
using Customs.Screening.Names;

namespace Customs.Screening.Matching;

/// <summary>Searches a vocabulary for the words near one: each is met once, and kept when it resembles. Reused from word to word.</summary>
internal sealed class WordSearch(int words)
{
    /// <summary>A word has at most so many neighbours; the best are kept.</summary>
    private const int MaxNeighbours = 96;

    private readonly int[] _visit = new int[words];
    private readonly List<Neighbour> _found = [];
    private readonly List<int> _visited = [];
    private int _epoch;

    /// <summary>Searches the vocabulary for words that resemble one.</summary>
    public Neighbour[] Near(Vocabulary vocabulary, NameToken token)
    {
        BeginSearch();
        vocabulary.Search(token, this);
        _found.Sort(static (a, b) => b.Similarity != a.Similarity ? b.Similarity.CompareTo(a.Similarity) : a.Token.CompareTo(b.Token));
        return [.. _found.Take(MaxNeighbours)];
    }

    /// <summary>Searches the vocabulary for the word that words written together spell.</summary>
    public ReadOnlySpan<Neighbour> NearJoined(Vocabulary vocabulary, ReadOnlySpan<char> joined, WordOrigin origin, float least)
    {
        BeginSearch();
        if (origin == WordOrigin.Abjad)
        {
            vocabulary.Search(NameToken.Of(new string(joined), origin), this);
        }
        else
        {
            vocabulary.SearchJoined(joined, WordMark.Of(joined, origin), least, this);
        }

        return CollectionsMarshal.AsSpan(_found);
    }

    /// <summary>The words met in this search.</summary>
    public ReadOnlySpan<int> Visited => CollectionsMarshal.AsSpan(_visited);

    /// <summary>Notes the words behind a hash that may resemble a word, each once.</summary>
    public void Visit(HashPostings postings, WordMark[] marks, uint hash, WordMark mark)
    {
        var (start, end) = postings.RangeOf(hash);
        for (var i = start; i < end; i++)
        {
            if (mark.MayResemble(marks[i]) && IsFirstVisit(postings.Values[i]))
            {
                _visited.Add(postings.Values[i]);
            }
        }
    }

    /// <summary>Notes the words behind a hash that may differ from a word by an edit or two, each once.</summary>
    public void VisitClose(HashPostings postings, WordMark[] marks, uint hash, WordMark mark)
    {
        var (start, end) = postings.RangeOf(hash);
        for (var i = start; i < end; i++)
        {
            if (mark.MayBeSame(marks[i]) && IsFirstVisit(postings.Values[i]))
            {
                _visited.Add(postings.Values[i]);
            }
        }
    }

    private void BeginSearch()
    {
        _epoch++;
        _found.Clear();
        _visited.Clear();
    }

    /// <summary>Whether a word is met for the first time in this search.</summary>
    public bool IsFirstVisit(int word)
    {
        if (_visit[word] == _epoch)
        {
            return false;
        }

        _visit[word] = _epoch;
        return true;
    }

    /// <summary>Notes a word that resembles the one searched for.</summary>
    public void Found(int word, float similarity)
    {
        if (similarity > 0)
        {
            _found.Add(new Neighbour(word, similarity));
        }
    }
}
