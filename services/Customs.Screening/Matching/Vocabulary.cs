using Customs.Screening.Names;

namespace Customs.Screening.Matching;

/// <summary>All words of all listed names, each with its weight learnt from how many designations use it.</summary>
internal sealed class Vocabulary
{
    private readonly Dictionary<(string Text, bool Abjad), int> _ids = [];

    /// <summary>So many words that no list has are remembered with the words near them; the same given names come again and again.</summary>
    private const int Remembered = 1 << 13;

    private readonly List<NameToken> _tokens = [];
    private readonly List<int> _frequency = [];
    private readonly List<int> _lastDesignation = [];
    private float[] _weights = [];
    private readonly Remembrance?[] _remembered = new Remembrance?[Remembered];
    private Neighbour[]?[] _neighbours = [];
    private DeletionIndex? _deletions;

    /// <summary>How many different words there are.</summary>
    public int Count => _tokens.Count;

    /// <summary>A word.</summary>
    public NameToken this[int id] => _tokens[id];

    /// <summary>How much a word says about who a party is, 0 to 1.</summary>
    public float Weight(int id) => _weights[id];

    /// <summary>The number of a word, or -1.</summary>
    public int Find(string text, WordOrigin origin) => _ids.GetValueOrDefault((text, origin == WordOrigin.Abjad), -1);

    /// <summary>Adds a word of a designation.</summary>
    public int Add(Word word, int designation)
    {
        var key = (word.Text, word.Origin == WordOrigin.Abjad);
        if (!_ids.TryGetValue(key, out var id))
        {
            id = _tokens.Count;
            _ids.Add(key, id);
            _tokens.Add(NameToken.Of(word.Text, word.Origin));
            _frequency.Add(0);
            _lastDesignation.Add(-1);
        }

        if (_lastDesignation[id] != designation)
        {
            _lastDesignation[id] = designation;
            _frequency[id]++;
        }

        return id;
    }

    /// <summary>Learns the weights and indexes the words; to be called once, when all are in.</summary>
    public void Finish(int designations, Vocabulary? corpus = null)
    {
        var bySkeleton = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var i = 0; i < Count; i++)
        {
            bySkeleton[_tokens[i].Skeleton] = bySkeleton.GetValueOrDefault(_tokens[i].Skeleton) + _frequency[i];
        }

        _weights = new float[Count];
        for (var i = 0; i < Count; i++)
        {
            var token = _tokens[i];
            if (corpus is not null)
            {
                _weights[i] = corpus.Find(token.Text, token.Origin) is var known and >= 0 ? corpus._weights[known] : Weigh(token, 1f);
                continue;
            }

            var rarity = Rarity(_frequency[i], designations);
            if (token.Skeleton.Length >= 3 && !token.IsNumber)
            {
                rarity = (rarity + Rarity(bySkeleton[token.Skeleton], designations)) / 2;
            }

            _weights[i] = Weigh(token, 0.12f + (0.88f * MathF.Pow(rarity, 1.3f)));
        }

        _neighbours = new Neighbour[]?[Count];
        _deletions = new DeletionIndex(_tokens);
        _lastDesignation.Clear();
        _lastDesignation.TrimExcess();
    }

    /// <summary>The weight of a word, with particles and single letters held down.</summary>
    public static float Weigh(NameToken token, float learnt)
    {
        var weight = Math.Min(learnt, CommonWords.Weight(token.Text) is var known && known < CommonWords.Unknown ? known : 1f);
        return token.IsParticle ? weight * 0.25f : token.Text.Length == 1 && token.Origin != WordOrigin.Syllable ? weight * 0.35f : weight;
    }

    /// <summary>The words that resemble a word, best first. What was found is remembered: for a listed word always, for others until another takes the place.</summary>
    public Neighbour[] Near(NameToken token, int id, WordSearch search)
    {
        var listed = id >= 0 && _tokens[id].Origin == token.Origin;
        if (listed && Volatile.Read(ref _neighbours[id]) is { } known)
        {
            return known;
        }

        ref var place = ref _remembered[HashPostings.Hash(token.Text) & (Remembered - 1)];
        if (!listed && Volatile.Read(ref place) is { } last && last.Origin == token.Origin && last.Text == token.Text)
        {
            return last.Near;
        }

        var near = search.Near(this, token);
        if (listed)
        {
            Volatile.Write(ref _neighbours[id], near);
        }
        else
        {
            Volatile.Write(ref place, new Remembrance(token.Text, token.Origin, near));
        }

        return near;
    }

    /// <summary>Compares a word with every word that may be near it.</summary>
    public void Search(NameToken token, WordSearch search)
    {
        if (token.IsNumber)
        {
            // Numbers are not searched for by edits: hull 5 is not hull 6.
            if (Find(token.Text, token.Origin) is var same and >= 0)
            {
                search.Found(same, 1f);
            }

            return;
        }

        _deletions!.Collect(token, search);
        foreach (var id in search.Visited)
        {
            search.Found(id, TokenSimilarity.Compare(token, _tokens[id]));
        }

        foreach (var name in GivenNames.Equivalents(token.Text))
        {
            if (_ids.TryGetValue((name, false), out var id) && search.IsFirstVisit(id))
            {
                search.Found(id, TokenSimilarity.Compare(token, _tokens[id]));
            }
        }
    }

    /// <summary>Finds the words that words written together spell, by a stricter measure than single words.</summary>
    public void SearchJoined(ReadOnlySpan<char> text, WordMark mark, float least, WordSearch search)
    {
        _deletions!.CollectClose(text, mark, search);
        foreach (var id in search.Visited)
        {
            if (TokenSimilarity.ByEdits(text, _tokens[id].Text, least) is var similarity && similarity >= least)
            {
                search.Found(id, similarity - 0.02f);
            }
        }
    }

    private static float Rarity(int frequency, int designations) =>
        Math.Clamp(MathF.Log((designations + 1f) / frequency) / MathF.Log(designations + 2f), 0f, 1f);
}

/// <summary>What was found near a word that no list has.</summary>
internal sealed record Remembrance(string Text, WordOrigin Origin, Neighbour[] Near);

/// <summary>A word that resembles another.</summary>
/// <param name="Token">Its number.</param>
/// <param name="Similarity">0 to 1.</param>
internal readonly record struct Neighbour(int Token, float Similarity);
