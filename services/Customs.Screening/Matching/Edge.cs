namespace Customs.Screening.Matching;

/// <summary>A possible pairing of words of two names; a span longer than one says that words are written together on the other side.</summary>
/// <param name="Question">First word of the question.</param>
/// <param name="QuestionSpan">How many words of the question.</param>
/// <param name="Listed">First word of the listed name.</param>
/// <param name="ListedSpan">How many words of the listed name.</param>
/// <param name="Similarity">0 to 1.</param>
/// <param name="Step">Why they pair.</param>
internal readonly record struct Edge(byte Question, byte QuestionSpan, byte Listed, byte ListedSpan, float Similarity, PairingStep Step);

/// <summary>Why two words pair.</summary>
internal enum PairingStep : byte
{
    /// <summary>The same after folding.</summary>
    Same,

    /// <summary>Spelt or romanised otherwise.</summary>
    Spelling,

    /// <summary>Written as one word on one side and two on the other.</summary>
    Joined,

    /// <summary>An initial.</summary>
    Initial,

    /// <summary>A shortened word.</summary>
    Abbreviation,

    /// <summary>The initials of the whole other name.</summary>
    Acronym,
}
