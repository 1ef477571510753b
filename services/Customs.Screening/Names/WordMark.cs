using System.Numerics;

namespace Customs.Screening.Names;

/// <summary>Letters, length and kind of a word in 32 bits: words out of question are passed over without being fetched.</summary>
/// <remarks>From the lowest: 26 letters as they occur, whether a digit does, whether the script leaves out short vowels, the length up to 15.</remarks>
internal readonly record struct WordMark(uint Bits)
{
    private const uint AbjadBit = 1u << 27;
    private const uint LetterBits = (1u << 27) - 1;

    // All letters but a, e, i, o, u, y.
    private const uint ConsonantBits = LetterBits & ~((1u << 0) | (1u << 4) | (1u << 8) | (1u << 14) | (1u << 20) | (1u << 24));

    /// <summary>Which letters occur.</summary>
    public uint Letters => Bits & LetterBits;

    /// <summary>How many letters, up to 15.</summary>
    public int Length => (int)(Bits >> 28);

    /// <summary>Whether its script leaves out short vowels.</summary>
    public bool IsAbjad => (Bits & AbjadBit) != 0;

    /// <summary>The mark of a word.</summary>
    public static WordMark Of(ReadOnlySpan<char> text, WordOrigin origin)
    {
        var letters = origin == WordOrigin.Abjad ? AbjadBit : 0u;
        foreach (var c in text)
        {
            letters |= c is >= 'a' and <= 'z' ? 1u << (c - 'a') : 1u << 26;
        }

        return new WordMark(letters | ((uint)Math.Min(15, text.Length) << 28));
    }

    /// <summary>Whether two words may resemble each other: at most three consonants stand in one only.</summary>
    public bool MayResemble(WordMark other)
    {
        var differing = Bits ^ other.Bits;
        return (differing & AbjadBit) != 0
            || (BitOperations.PopCount(differing & ConsonantBits) <= 3
                && BitOperations.PopCount(differing & LetterBits) <= 6 && Math.Abs(Length - other.Length) <= 3);
    }

    /// <summary>Whether two words may differ by an edit or two.</summary>
    public bool MayBeSame(WordMark other) => BitOperations.PopCount((Bits ^ other.Bits) & LetterBits) <= 3 && Math.Abs(Length - other.Length) <= 2;
}
