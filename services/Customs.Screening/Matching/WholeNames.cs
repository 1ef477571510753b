using System.Numerics;
using Customs.Screening.Names;

namespace Customs.Screening.Matching;

/// <summary>Listed names written as one word, legal form and all: finds names whose blanks, dots or hyphens moved, marks of aircraft and ships one sign away, and legal forms run together with what stands before them.</summary>
/// <remarks>Names of up to two edits share a beginning or an end with at most one of them; each end is indexed with one letter out, short names with two.</remarks>
internal sealed class WholeNames
{
    /// <summary>Shorter names are compared by their words only.</summary>
    public const int Least = 4;

    private const int End = 8;

    /// <summary>An end that so many names share ("limited liability...") finds none; the other end does.</summary>
    private const int Common = 400;

    private const uint AtTheEnd = 0x9E3779B9;
    private const int MostHashes = 40;

    private readonly HashPostings _ends;
    private readonly uint[] _endMarks;
    private readonly uint[] _marks;
    private readonly string[] _texts;

    /// <summary>Indexes names; a name without a whole form has an empty text.</summary>
    public WholeNames(IReadOnlyList<string> texts)
    {
        _texts = [.. texts];
        _marks = Array.ConvertAll(_texts, Mark);
        var hashes = new List<uint>(texts.Count * 16);
        var names = new List<int>(texts.Count * 16);
        Span<uint> ends = stackalloc uint[MostHashes];
        for (var i = 0; i < _texts.Length; i++)
        {
            var count = Hashes(_texts[i], ends);
            for (var k = 0; k < count; k++)
            {
                hashes.Add(ends[k]);
                names.Add(i);
            }
        }

        _ends = new HashPostings(hashes, names);
        _endMarks = new uint[_ends.Values.Length];
        for (var i = 0; i < _endMarks.Length; i++)
        {
            _endMarks[i] = _marks[_ends.Values[i]];
        }
    }

    /// <summary>Touches the names that are nearly the question in the scratch when both are written as one word.</summary>
    public void Touch(Scratch scratch)
    {
        var (whole, mark) = (scratch.Whole, scratch.WholeMark);
        Span<uint> ends = stackalloc uint[MostHashes];
        var count = Hashes(whole, ends);
        for (var k = 0; k < count; k++)
        {
            var (start, end) = _ends.RangeOf(ends[k]);
            for (var i = start; i < end && end - start <= Common; i++)
            {
                if (MayBeSame(mark, _endMarks[i]) && Compare(whole, _texts[_ends.Values[i]]) is var similarity and > 0)
                {
                    scratch.Touch(_ends.Values[i], Scratch.WholeName, scratch.Question.Total * similarity);
                }
            }
        }
    }

    /// <summary>How alike a question is to a listed name when both are written as one word, 0 to 1; zero below what matters.</summary>
    public float Compare(string whole, uint mark, int name) => MayBeSame(mark, _marks[name]) ? Compare(whole, _texts[name]) : 0f;

    /// <summary>How alike two names are when both are written as one word.</summary>
    public static float Compare(string a, string b)
    {
        const float least = 0.7f;
        if (a.Length < Least || b.Length < Least || Math.Abs(a.Length - b.Length) > 2)
        {
            return 0f;
        }

        var similarity = a == b ? 1f : TokenSimilarity.ByEdits(a, b, least);
        return similarity >= least ? similarity : 0f;
    }

    /// <summary>Letters and digits as bits, the length above them.</summary>
    public static uint Mark(string text)
    {
        var mark = 0u;
        foreach (var c in text)
        {
            mark |= c is >= 'a' and <= 'z' ? 1u << (c - 'a') : 1u << 26;
        }

        return mark | ((uint)Math.Min(31, text.Length) << 27);
    }

    private static bool MayBeSame(uint a, uint b) => BitOperations.PopCount((a ^ b) & ((1u << 27) - 1)) <= 4 && Math.Abs((int)(a >> 27) - (int)(b >> 27)) <= 2;

    // The two ends as they are and with a letter out; a name that is no longer than an end, with two letters out.
    private static int Hashes(string text, Span<uint> into)
    {
        if (text.Length < Least)
        {
            return 0;
        }

        var count = 0;
        var beginning = text.AsSpan(0, Math.Min(End, text.Length));
        into[count++] = HashPostings.Hash(beginning);
        for (var i = 0; i < beginning.Length; i++)
        {
            into[count++] = HashPostings.Hash(beginning, i);
            for (var j = i + 1; text.Length <= End && j < beginning.Length; j++)
            {
                into[count++] = HashPostings.Hash(beginning, i, j);
            }
        }

        if (text.Length > End)
        {
            var ending = text.AsSpan(text.Length - End);
            into[count++] = HashPostings.Hash(ending) ^ AtTheEnd;
            for (var i = 0; i < ending.Length; i++)
            {
                into[count++] = HashPostings.Hash(ending, i) ^ AtTheEnd;
            }
        }

        return count;
    }
}
