namespace Customs.Classification;

/// <summary>The known words of a text, numbered, each with its first place and how surely it is that word.</summary>
internal sealed class TextStems
{
    private readonly Dictionary<int, int> _index = [];
    private readonly List<(int Stem, int Place, double Share)> _found = [];
    private readonly Dictionary<int, string> _righted = [];

    public TextStems(LineText text, StemTable stems, SpellingIndex spelling)
    {
        var near = new List<(int Stem, double Share)>();
        for (var i = 0; i < text.Words.Count; i++)
        {
            var word = text.Words[i];
            var known = stems.Find(Of(text, i) ?? "");
            if (known >= 0)
            {
                Add(known, i, 1);
            }
            else if (!Fold.IsHan(word.Folded[0]))
            {
                // Words that no entry knows are tried as compounds and as typing errors.
                spelling.Near(word.Folded, IsCut(text, word), near);
                foreach (var (stem, share) in near)
                {
                    Add(stem, i, share);
                }

                if (near is [{ Share: < 1 } typed])
                {
                    _righted[i] = stems.Word(typed.Stem);
                }
            }
        }
    }

    /// <summary>The words in order.</summary>
    public IReadOnlyList<(int Stem, int Place, double Share)> Found => _found;

    /// <summary>The words that were taken for a known one in spite of a typing error, by place.</summary>
    public IReadOnlyDictionary<int, string> Righted => _righted;

    /// <summary>Where a word stands first.</summary>
    public bool TryFind(int stem, out int place, out double share)
    {
        var known = _index.TryGetValue(stem, out var at);
        (_, place, share) = known ? _found[at] : default;
        return known;
    }

    /// <summary>The words of a phrase without endings, each once; pairs of signs for Chinese.</summary>
    public static string[] Of(LineText text)
    {
        var stems = new List<string>(text.Words.Count);
        for (var i = 0; i < text.Words.Count; i++)
        {
            if (Of(text, i) is { } stem && !stems.Contains(stem))
            {
                stems.Add(stem);
            }
        }

        return stems.Count > 0 ? [.. stems] : [text.Words[0].Folded];
    }

    // Chinese is compared by pairs of signs; a sign that stands alone is its own stem.
    private static string? Of(LineText text, int at)
    {
        var word = text.Words[at];
        if (!Fold.IsHan(word.Folded[0]))
        {
            return word.Stem;
        }

        var follows = at + 1 < text.Words.Count && Fold.IsHan(text.Words[at + 1].Folded[0]);
        var precedes = at > 0 && Fold.IsHan(text.Words[at - 1].Folded[0]);
        return follows ? word.Folded + text.Words[at + 1].Folded : precedes ? null : word.Folded;
    }

    private static bool IsCut(LineText text, Word word) => word.End < text.Clean.Length && text.Clean[word.End] == '.';

    private void Add(int stem, int place, double share)
    {
        if (_index.TryAdd(stem, _found.Count))
        {
            _found.Add((stem, place, share));
        }
    }
}
