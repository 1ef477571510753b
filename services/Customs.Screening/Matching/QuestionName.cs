using Customs.Screening.Names;

namespace Customs.Screening.Matching;

/// <summary>Finds the listed names that may be the name asked for: by rare words first, and never by a word that everybody bears unless nothing else is left.</summary>
internal sealed class QuestionName(ScreeningIndex index, Scratch scratch)
{
    /// <summary>Names with less than this share of the question's weight cannot become a match and are not looked for.</summary>
    private const float LeastShare = 0.45f;

    /// <summary>With fewer candidates the common words are looked up too.</summary>
    private const int EnoughCandidates = 40;

    /// <summary>So many candidates are compared in full, best first.</summary>
    public const int MaxScored = 48;

    /// <summary>So many designations have to come out right; what cannot reach them is not compared.</summary>
    private const int Sought = 10;

    /// <summary>Initials, abbreviations and distant spellings, found only when names are compared, add at most about this much.</summary>
    private const float Allowance = 0.18f;

    /// <summary>The most that a word can weigh which no list has and which is one typing error away from a legal form.</summary>
    private const float MistypedForm = 0.25f;

    private const int Buckets = 256;

    private readonly JoinedWords _joined = new(index, scratch);
    private readonly int[] _order = new int[Side.MaxTokens];
    private readonly Neighbour[][] _near = new Neighbour[Side.MaxTokens][];

    /// <summary>Scores the listed names that resemble a name into the scratch.</summary>
    /// <param name="name">The question's name.</param>
    /// <param name="least">Names that cannot reach this score need not be found.</param>
    public void Score(PreparedName name, float least)
    {
        scratch.Begin(name.Whole);
        Weigh(name);
        Touch();
        _joined.Touch();
        TouchAcronyms();
        index.Wholes.Touch(scratch);
        Compare(Best(), least);
    }

    // Best first by what is known without comparing; ends when the rest cannot come among the best few.
    private void Compare(ReadOnlySpan<int> candidates, float least)
    {
        Span<float> best = stackalloc float[Sought];
        best.Fill(least);
        foreach (var candidate in candidates)
        {
            if (Promise(candidate) + Allowance < best[^1])
            {
                break;
            }

            var alike = index.AlikeOf(candidate);
            if (!scratch.TryRecall(alike, out var score))
            {
                score = Compare(candidate).Value;
                scratch.Remember(alike, score);
            }

            if (score > 0)
            {
                scratch.Keep(index.NameDesignations[candidate], candidate, Qualified(candidate, score));
                Enter(best, score);
            }
        }
    }

    private static void Enter(Span<float> best, float score)
    {
        if (score <= best[^1])
        {
            return;
        }

        var i = best.Length - 1;
        for (; i > 0 && best[i - 1] < score; i--)
        {
            best[i] = best[i - 1];
        }

        best[i] = score;
    }

    /// <summary>Pairs the question with one listed name; the alignment in the scratch then says how.</summary>
    public NameScore Compare(int name)
    {
        var listed = scratch.Listed;
        listed.Begin(index.FormsOf(name));
        scratch.Alignment.Begin();
        foreach (var word in index.WordsOf(name))
        {
            scratch.OfferPairs(word, (byte)listed.Count);
            listed.Add(index.Words[word], index.Words.Weight(word));
        }

        var score = scratch.Alignment.Score(scratch.Question, listed);
        score = score.OrWhole(index.Wholes.Compare(name, scratch), scratch.Question, listed);
        return Acronyms.Improve(score, scratch.Question, listed, index.KindOf(name));
    }

    // Among equal names the primary one is shown, and a former or weak one last.
    private float Qualified(int name, float score) => score - (index.QualityOf(name) switch
    {
        NameQuality.Primary => 0f,
        NameQuality.Strong => 0.0005f,
        NameQuality.Former => 0.001f,
        NameQuality.Weak => 0.002f,
        _ => throw new ArgumentOutOfRangeException(nameof(name)),
    });

    private void Weigh(PreparedName name)
    {
        var question = scratch.Question;
        question.Begin(name.LegalForms);
        for (var i = 0; i < name.Words.Count && i < Side.MaxTokens; i++)
        {
            var word = name.Words[i];
            var id = index.Words.Find(word.Text, word.Origin);
            var token = id >= 0 && index.Words[id].Origin == word.Origin ? index.Words[id] : NameToken.Of(word.Text, word.Origin);
            var near = index.Words.Near(token, id, scratch.Words);
            _near[i] = near;
            foreach (var neighbour in near)
            {
                scratch.Pair(neighbour.Token, i | (1 << 8), neighbour.Similarity);
            }

            var mayBeForm = id < 0 && name.Words.Count > 1 && (i == 0 || i == name.Words.Count - 1) && NearLegalForms.IsNearlyOne(token);
            question.Add(token, Math.Min(mayBeForm ? MistypedForm : 1f, WeightOf(token, id, near)));
        }
    }

    // A word that no list has is as rare as a word can be, unless it is a spelling of a common one.
    private float WeightOf(NameToken token, int id, Neighbour[] near)
    {
        if (id >= 0)
        {
            return token.Origin == WordOrigin.Syllable ? Math.Max(0.65f, index.Words.Weight(id)) : index.Words.Weight(id);
        }

        var own = Vocabulary.Weigh(token, 1f);
        return near.Length > 0 && near[0].Similarity >= 0.8f ? Math.Min(own, index.Words.Weight(near[0].Token) + 0.12f) : own;
    }

    private void Touch()
    {
        var question = scratch.Question;
        for (var i = 0; i < question.Count; i++)
        {
            _order[i] = i;
        }

        var weights = question.Weights.ToArray();
        Array.Sort(_order, 0, question.Count, Comparer<int>.Create((a, b) => weights[b].CompareTo(weights[a])));
        var left = question.Total;
        for (var i = 0; i < question.Count && (left > LeastShare * question.Total || scratch.TouchedCount < EnoughCandidates); i++)
        {
            var word = _order[i];
            foreach (var neighbour in _near[word])
            {
                var amount = question.Weights[word] * neighbour.Similarity;
                foreach (var name in index.NamesWith(neighbour.Token))
                {
                    scratch.Touch(name, word, amount);
                }
            }

            left -= question.Weights[word];
        }
    }

    private void TouchAcronyms()
    {
        var question = scratch.Question;
        foreach (var (initials, weight) in Acronyms.Of(question))
        {
            foreach (var name in index.NamesWithInitials(initials))
            {
                scratch.Touch(name, 400, weight);
            }
        }
    }

    // The candidates of most promise, most first: sorted by buckets, since thousands may share a common word.
    private ReadOnlySpan<int> Best()
    {
        var touched = scratch.Touched;
        Span<int> places = stackalloc int[Buckets];
        places.Clear();
        foreach (var name in touched)
        {
            var bucket = Bucket(name);
            scratch.SetBucket(name, bucket);
            places[bucket]++;
        }

        var kept = 0;
        for (var bucket = 0; bucket < Buckets; bucket++)
        {
            (places[bucket], kept) = (kept, Math.Min(MaxScored, kept + places[bucket]));
        }

        Span<int> order = scratch.Order;
        foreach (var name in touched)
        {
            ref var place = ref places[scratch.Bucket(name)];
            if (place < MaxScored)
            {
                order[place++] = name;
            }
        }

        return order[..kept];
    }

    private int Bucket(int name) => (int)Math.Clamp((1f - Promise(name)) * Buckets, 0f, Buckets - 1f);

    // About what a comparison would give, from the weights of the words that are known to agree.
    private float Promise(int name)
    {
        var sum = scratch.Sum(name);
        var question = Math.Min(1f, sum / Math.Max(0.01f, scratch.Question.Total));
        var listed = Math.Min(1f, sum / Math.Max(0.05f, index.NameTotals[name]));
        return (0.7f * question) + (0.3f * listed);
    }
}
