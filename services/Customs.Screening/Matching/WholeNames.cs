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
    private readonly int[] _textOf;
    private readonly int[] _nameStarts;
    private readonly int[] _names;

    /// <summary>Indexes names; a name without a whole form has an empty text. Lists repeat one another, so each text is kept and compared once.</summary>
    public WholeNames(IReadOnlyList<string> texts)
    {
        (_texts, _textOf) = Distinct(texts);
        (_nameStarts, _names) = NamesOf(_textOf, _texts.Length);
        var hashes = new List<uint>(_texts.Length * 16);
        var ids = new List<int>(_texts.Length * 16);
        Span<uint> ends = stackalloc uint[MostHashes];
        for (var i = 0; i < _texts.Length; i++)
        {
            var count = Hashes(_texts[i], ends);
            for (var k = 0; k < count; k++)
            {
                hashes.Add(ends[k]);
                ids.Add(i);
            }
        }

        _ends = new HashPostings(hashes, ids);
        _marks = Array.ConvertAll(_texts, Mark);
        _endMarks = new uint[_ends.Values.Length];
        for (var i = 0; i < _endMarks.Length; i++)
        {
            _endMarks[i] = _marks[_ends.Values[i]];
        }
    }

    /// <summary>How many different texts there are.</summary>
    public int TextCount => _texts.Length;

    /// <summary>The number of a name's text.</summary>
    public int TextOf(int name) => _textOf[name];

    /// <summary>How alike the question in the scratch and a name are when both are written as one word; remembered for the other names of the same text.</summary>
    public float Compare(int name, Scratch scratch)
    {
        var text = _textOf[name];
        if (scratch.IsFirstText(text) && MayBeSame(scratch.WholeMark, _marks[text]))
        {
            scratch.KeepText(text, Compare(scratch.Whole, _texts[text]));
        }

        return scratch.TextSimilarity(text);
    }

    /// <summary>Compares the question in the scratch with the texts that may be nearly it, and touches the names of those that are.</summary>
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
                var text = _ends.Values[i];
                if (MayBeSame(mark, _endMarks[i]) && scratch.IsFirstText(text) && Compare(whole, _texts[text]) is var similarity and > 0)
                {
                    scratch.KeepText(text, similarity);
                    foreach (var name in _names.AsSpan(_nameStarts[text], _nameStarts[text + 1] - _nameStarts[text]))
                    {
                        scratch.Touch(name, Scratch.WholeName, scratch.Question.Total * similarity);
                    }
                }
            }
        }
    }

    /// <summary>How alike two names are when both are written as one word.</summary>
    public static float Compare(string a, string b)
    {
        const float least = 0.76f;
        if (a.Length < Least || b.Length < Least || Math.Abs(a.Length - b.Length) > 2)
        {
            return 0f;
        }

        var similarity = a == b ? 1f : TokenSimilarity.ByEdits(a, b, least);
        return similarity >= least ? similarity : 0f;
    }

    private static (string[] Texts, int[] TextOf) Distinct(IReadOnlyList<string> names)
    {
        var ids = new Dictionary<string, int>(names.Count, StringComparer.Ordinal);
        var textOf = new int[names.Count];
        for (var i = 0; i < textOf.Length; i++)
        {
            if (!ids.TryGetValue(names[i], out textOf[i]))
            {
                textOf[i] = ids.Count;
                ids.Add(names[i], ids.Count);
            }
        }

        return ([.. ids.Keys], textOf);
    }

    private static (int[] Starts, int[] Names) NamesOf(int[] textOf, int texts)
    {
        var starts = new int[texts + 1];
        foreach (var text in textOf)
        {
            starts[text + 1]++;
        }

        for (var i = 1; i < starts.Length; i++)
        {
            starts[i] += starts[i - 1];
        }

        var next = starts.AsSpan(0, texts).ToArray();
        var names = new int[textOf.Length];
        for (var i = 0; i < textOf.Length; i++)
        {
            names[next[textOf[i]]++] = i;
        }

        return (starts, names);
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
