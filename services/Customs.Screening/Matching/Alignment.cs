namespace Customs.Screening.Matching;

/// <summary>Pairs the words of two names and scores the pairing. Holds its own buffers; one instance serves one thread.</summary>
internal sealed class Alignment
{
    private const int MaxEdges = 160;

    private readonly Edge[] _edges = new Edge[MaxEdges];
    private readonly float[] _ranks = new float[MaxEdges];
    private readonly Edge[] _chosen = new Edge[Side.MaxTokens * 2];
    private int _edgeCount;
    private int _chosenCount;
    private uint _usedQuestion;
    private uint _usedListed;

    /// <summary>The pairs that were chosen, best first.</summary>
    public ReadOnlySpan<Edge> Chosen => _chosen.AsSpan(0, _chosenCount);

    /// <summary>Forgets all pairs.</summary>
    public void Begin()
    {
        _edgeCount = 0;
        _chosenCount = 0;
        _usedQuestion = 0;
        _usedListed = 0;
    }

    /// <summary>Offers a pair; beyond the limit it is left out.</summary>
    public void Offer(Edge edge)
    {
        if (_edgeCount < MaxEdges && edge.Similarity > 0)
        {
            _edges[_edgeCount++] = edge;
        }
    }

    /// <summary>Chooses pairs, best first, then fills what is left with joined words, initials and abbreviations, and scores.</summary>
    public NameScore Score(Side question, Side listed)
    {
        var (settledQuestion, settledListed) = Settled();
        if (question.Count != listed.Count || !AllUsed(settledQuestion, question.Count))
        {
            Leftovers.OfferJoined(this, question, listed, settledQuestion, settledListed);
        }

        Choose(question, listed);
        _edgeCount = 0;
        if (!AllUsed(_usedQuestion, question.Count) && !AllUsed(_usedListed, listed.Count))
        {
            Leftovers.Offer(this, question, listed, _usedQuestion, _usedListed);
            Choose(question, listed);
        }

        return NameScore.Of(this, question, listed);
    }

    /// <summary>Whether a word of the listed name has been paired.</summary>
    public bool IsPairedListed(int index) => (_usedListed & (1u << index)) != 0;

    /// <summary>Whether a word of the question has been paired.</summary>
    public bool IsPairedQuestion(int index) => (_usedQuestion & (1u << index)) != 0;

    private static bool AllUsed(uint used, int count) => System.Numerics.BitOperations.PopCount(used) == count;

    private (uint Question, uint Listed) Settled()
    {
        uint question = 0, listed = 0;
        for (var i = 0; i < _edgeCount; i++)
        {
            if (_edges[i].Similarity >= Leftovers.Settled)
            {
                question |= 1u << _edges[i].Question;
                listed |= 1u << _edges[i].Listed;
            }
        }

        return (question, listed);
    }

    private void Choose(Side question, Side listed)
    {
        for (var i = 0; i < _edgeCount; i++)
        {
            var e = _edges[i];
            var weight = 0f;
            for (var q = 0; q < e.QuestionSpan; q++)
            {
                weight += question.Weights[e.Question + q];
            }

            for (var n = 0; n < e.ListedSpan; n++)
            {
                weight += listed.Weights[e.Listed + n];
            }

            // A pair in the same place is preferred, so that doubled words meet their own kind.
            _ranks[i] = -(e.Similarity * e.Similarity * (0.5f + weight)) + (Math.Abs(e.Question - e.Listed) * 0.001f);
        }

        SortByRank();
        for (var i = 0; i < _edgeCount; i++)
        {
            Take(_edges[i]);
        }
    }

    // Insertion: a handful of pairs, for which it is the fastest.
    private void SortByRank()
    {
        for (var i = 1; i < _edgeCount; i++)
        {
            var (rank, edge) = (_ranks[i], _edges[i]);
            var j = i - 1;
            for (; j >= 0 && _ranks[j] > rank; j--)
            {
                (_ranks[j + 1], _edges[j + 1]) = (_ranks[j], _edges[j]);
            }

            (_ranks[j + 1], _edges[j + 1]) = (rank, edge);
        }
    }

    private void Take(Edge edge)
    {
        var question = ((1u << edge.QuestionSpan) - 1) << edge.Question;
        var listed = ((1u << edge.ListedSpan) - 1) << edge.Listed;
        if ((_usedQuestion & question) == 0 && (_usedListed & listed) == 0 && _chosenCount < _chosen.Length)
        {
            _usedQuestion |= question;
            _usedListed |= listed;
            _chosen[_chosenCount++] = edge;
        }
    }
}
