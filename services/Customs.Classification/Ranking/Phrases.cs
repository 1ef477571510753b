namespace Customs.Classification;

/// <summary>What a phrase says of goods.</summary>
public enum PhraseRole
{
    /// <summary>It names them.</summary>
    Name,

    /// <summary>It names them only together with what the rule asks for.</summary>
    Noun,

    /// <summary>It supports the name.</summary>
    Context,

    /// <summary>It speaks for other goods.</summary>
    Against,
}

/// <summary>A phrase of an entry, ready to be matched.</summary>
/// <param name="Owner">Number of the entry.</param>
/// <param name="Role">What it says.</param>
/// <param name="Text">As written.</param>
/// <param name="Weight">Sum of the weights of its words: rare words weigh more.</param>
/// <param name="Item">The chemical or organism that it names; null when it names the whole entry.</param>
public sealed record IndexedPhrase(int Owner, PhraseRole Role, string Text, double Weight, ListedItem? Item);

/// <summary>A phrase found in a text.</summary>
/// <param name="Phrase">The phrase.</param>
/// <param name="Score">0 to 1: the share of the phrase that was found, less when its words lie far apart.</param>
/// <param name="First">First word of the text that belongs to it.</param>
/// <param name="Last">Last word.</param>
public readonly record struct PhraseHit(IndexedPhrase Phrase, double Score, int First, int Last);
