namespace Customs.Screening.Matching;

/// <summary>What one question needs while it is answered: rented from the screener and given back, so that questions do not allocate per candidate.</summary>
internal sealed class Scratch(int words, int names, int designations, int texts, int alikes)
{
    /// <summary>Stands for the whole question among the words that touch a name.</summary>
    public const int WholeName = 500;

    private readonly int[] _head = new int[words];
    private readonly int[] _headEpoch = new int[words];
    private readonly Tally[] _tallies = new Tally[names];
    private readonly int[] _touched = new int[names];
    private readonly List<(int Word, float Similarity, int Next)> _pairs = [];
    private readonly float[] _best = new float[designations];
    private readonly List<int> _scored = [];
    private readonly int[] _textEpoch = new int[texts];
    private readonly float[] _text = new float[texts];
    private readonly int[] _alikeEpoch = new int[alikes];
    private readonly float[] _alike = new float[alikes];
    private int _epoch;

    /// <summary>The search of the vocabulary for words near one.</summary>
    public WordSearch Words { get; } = new(words);

    /// <summary>The question as one word; empty for none.</summary>
    public string Whole { get; private set; } = "";

    /// <summary>Its letters and length.</summary>
    public uint WholeMark { get; private set; }
    /// <summary>The question's words.</summary>
    public Side Question { get; } = new();

    /// <summary>The candidate's words.</summary>
    public Side Listed { get; } = new();

    /// <summary>The pairing of the two.</summary>
    public Alignment Alignment { get; } = new();

    /// <summary>Best name by designation.</summary>
    public int[] BestName { get; } = new int[designations];

    /// <summary>The candidates to compare, in order.</summary>
    public int[] Order { get; } = new int[QuestionName.MaxScored];

    /// <summary>Names that share a word with the question.</summary>
    public int TouchedCount { get; private set; }

    /// <summary>Names that share a word with the question.</summary>
    public Span<int> Touched => _touched.AsSpan(0, TouchedCount);

    /// <summary>Forgets the question before.</summary>
    public void Begin(string whole = "")
    {
        Whole = whole;
        WholeMark = WholeNames.Mark(whole);
        _epoch++;
        TouchedCount = 0;
        _pairs.Clear();
        foreach (var designation in _scored)
        {
            _best[designation] = 0;
        }

        _scored.Clear();
    }

    /// <summary>Adds to a name's sum for one word of the question, once a word.</summary>
    public void Touch(int name, int word, float amount)
    {
        ref var tally = ref _tallies[name];
        if (tally.Epoch != _epoch)
        {
            tally = new Tally { Epoch = _epoch, LastWord = -1 };
            _touched[TouchedCount++] = name;
        }

        if (tally.LastWord != word)
        {
            tally.LastWord = word;
            tally.Sum += amount;
        }
    }

    /// <summary>Remembers the bucket of a touched name.</summary>
    public void SetBucket(int name, int bucket) => _tallies[name].Bucket = (byte)bucket;

    /// <summary>The bucket of a touched name.</summary>
    public int Bucket(int name) => _tallies[name].Bucket;

    /// <summary>Whether a whole name is met for the first time by this question.</summary>
    public bool IsFirstText(int text)
    {
        if (_textEpoch[text] == _epoch)
        {
            return false;
        }

        _textEpoch[text] = _epoch;
        _text[text] = 0;
        return true;
    }

    /// <summary>Keeps how alike a whole name is to the question.</summary>
    public void KeepText(int text, float similarity) => _text[text] = similarity;

    /// <summary>How alike a whole name is to the question; zero when it is not.</summary>
    public float TextSimilarity(int text) => _textEpoch[text] == _epoch ? _text[text] : 0f;

    /// <summary>What a name scored of which another compares alike; false when none was compared yet.</summary>
    public bool TryRecall(int alike, out float score)
    {
        score = _alike[alike];
        return _alikeEpoch[alike] == _epoch;
    }

    /// <summary>Keeps what a name scored for those that compare alike.</summary>
    public void Remember(int alike, float score)
    {
        _alikeEpoch[alike] = _epoch;
        _alike[alike] = score;
    }

    /// <summary>The sum of a touched name.</summary>
    public float Sum(int name) => _tallies[name].Sum;

    /// <summary>Notes that a listed word resembles a word of the question.</summary>
    public void Pair(int listedWord, int questionWord, float similarity)
    {
        var next = _headEpoch[listedWord] == _epoch ? _head[listedWord] : -1;
        _headEpoch[listedWord] = _epoch;
        _head[listedWord] = _pairs.Count;
        _pairs.Add((questionWord, similarity, next));
    }

    /// <summary>Offers all pairs of a listed word to the alignment.</summary>
    public void OfferPairs(int listedWord, byte position)
    {
        for (var i = _headEpoch[listedWord] == _epoch ? _head[listedWord] : -1; i >= 0; i = _pairs[i].Next)
        {
            var (word, similarity, _) = _pairs[i];
            Alignment.Offer(new Edge((byte)(word & 0xFF), (byte)(word >> 8), position, 1, similarity,
                word >> 8 > 1 ? PairingStep.Joined : similarity >= 1f ? PairingStep.Same : PairingStep.Spelling));
        }
    }

    /// <summary>Keeps the best score of a designation.</summary>
    public void Keep(int designation, int name, float score)
    {
        if (_best[designation] == 0)
        {
            _scored.Add(designation);
        }

        if (score > _best[designation])
        {
            _best[designation] = score;
            BestName[designation] = name;
        }
    }

    /// <summary>The best score of a designation; zero for none.</summary>
    public float BestScore(int designation) => _best[designation];

    /// <summary>The designations of the best scores, best first, among those wanted.</summary>
    public ReadOnlySpan<int> Best(int count, Predicate<int> isWanted)
    {
        _scored.RemoveAll(d =>
        {
            var unwanted = !isWanted(d);
            _best[d] = unwanted ? 0 : _best[d];
            return unwanted;
        });
        _scored.Sort((a, b) => _best[b] != _best[a] ? _best[b].CompareTo(_best[a]) : a.CompareTo(b));
        return System.Runtime.InteropServices.CollectionsMarshal.AsSpan(_scored)[..Math.Min(count, _scored.Count)];
    }

    // What a name has gathered, side by side in memory: names are touched in no order.
    private struct Tally
    {
        public int Epoch;
        public int LastWord;
        public float Sum;
        public byte Bucket;
    }
}
