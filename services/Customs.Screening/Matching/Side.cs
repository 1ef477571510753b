using Customs.Screening.Names;

namespace Customs.Screening.Matching;

/// <summary>One of two names under comparison: its words with their weights. Reused from candidate to candidate, so that none is allocated for.</summary>
internal sealed class Side
{
    /// <summary>More words than this are left out; no official name needs them to be told apart.</summary>
    public const int MaxTokens = 20;

    private readonly NameToken[] _tokens = new NameToken[MaxTokens];
    private readonly float[] _weights = new float[MaxTokens];

    /// <summary>How many words there are.</summary>
    public int Count { get; private set; }

    /// <summary>Classes of legal forms, as bits.</summary>
    public uint LegalForms { get; private set; }

    /// <summary>The words.</summary>
    public ReadOnlySpan<NameToken> Tokens => _tokens.AsSpan(0, Count);

    /// <summary>How much each word says about who the party is, 0 to 1.</summary>
    public ReadOnlySpan<float> Weights => _weights.AsSpan(0, Count);

    /// <summary>The sum of the weights.</summary>
    public float Total { get; private set; }

    /// <summary>Empties the side.</summary>
    public void Begin(uint legalForms)
    {
        Count = 0;
        Total = 0;
        LegalForms = legalForms;
    }

    /// <summary>Adds a word; beyond the limit it is left out.</summary>
    public void Add(NameToken token, float weight)
    {
        if (Count < MaxTokens)
        {
            _tokens[Count] = token;
            _weights[Count++] = weight;
            Total += weight;
        }
    }
}
