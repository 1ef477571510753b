namespace Customs.Classification;

/// <summary>Finds the phrases of all entries in a text: whole phrases however they are hyphenated or compounded, and phrases whose words stand scattered.</summary>
public sealed class PhraseIndex
{
    private const double LeastShare = 0.6;
    private const int ShortestTyped = 8;
    private const double RightedScore = 0.93;

    private static readonly System.Buffers.SearchValues<char> Umlauts = System.Buffers.SearchValues.Create("äöüÄÖÜ");

    private readonly IndexedPhrase[] _phrases;

    // The words of each name: number, weight, whether it holds a digit; and the names by their rarest word.
    private readonly (int Stem, double Weight, bool Number)[][] _words;
    private readonly int[][] _byRarest;
    private readonly PhraseTrie _trie;
    private readonly StemTable _stems;
    private readonly SpellingIndex _spelling;

    /// <summary>Takes the phrases of the entries, numbered by owner.</summary>
    public PhraseIndex(IEnumerable<(int Owner, PhraseRole Role, Phrase Phrase, ListedItem? Item)> phrases, int owners)
    {
        var cut = phrases.Select(p => (p.Owner, p.Role, p.Phrase, p.Item, Text: LineText.Of(p.Phrase.Text))).Where(p => p.Text.Words.Count > 0).ToArray();
        var stems = cut.Select(p => TextStems.Of(p.Text)).ToArray();
        _stems = new StemTable(cut.Select((p, i) => (p.Owner, p.Role, Stems: stems[i])).Where(p => p.Role == PhraseRole.Name).Select(p => (p.Owner, (IReadOnlyList<string>)p.Stems)), owners);
        _spelling = new SpellingIndex(_stems);
        _trie = new PhraseTrie(cut.SelectMany((p, i) => Spellings(p.Phrase).Select(LineText.Of).Prepend(p.Text).Select(t => (t, i))));
        _phrases = [.. cut.Select((p, i) => new IndexedPhrase(p.Owner, p.Role, p.Phrase.Text, stems[i].Sum(Weight), p.Item))];
        _words = [.. cut.Select((p, i) => p.Role == PhraseRole.Name ? stems[i].Select(s => (_stems.Find(s), Weight(s), s.Any(char.IsAsciiDigit))).ToArray() : [])];
        _byRarest = new int[_stems.Count][];
        foreach (var names in Enumerable.Range(0, _words.Length).Where(i => _words[i].Length > 0).GroupBy(i => _words[i].MaxBy(w => w.Weight).Stem))
        {
            _byRarest[names.Key] = [.. names];
        }
    }

    /// <summary>All hits, without order.</summary>
    public List<PhraseHit> Find(LineText text)
    {
        var hits = new List<PhraseHit>();
        var whole = new HashSet<int>();
        var found = new List<(int Phrase, int First, int Last)>();
        _trie.Find(text, found);
        foreach (var (phrase, first, last) in found)
        {
            if (!EndsInQuantity(text, last, phrase) && whole.Add(phrase))
            {
                hits.Add(new PhraseHit(_phrases[phrase], 1, first, last));
            }
        }

        var stems = new TextStems(text, _stems, _spelling);
        AddRighted(text, stems, whole, hits);
        foreach (var (stem, _, _) in stems.Found)
        {
            foreach (var candidate in _byRarest[stem] ?? [])
            {
                if (!whole.Contains(candidate) && Scattered(candidate, stems, text) is { } hit)
                {
                    hits.Add(hit);
                }
            }
        }

        GatheredNames.Add(text, _stems, hits);
        return hits;
    }

    // Whole names in the text with its typing errors righted.
    private void AddRighted(LineText text, TextStems stems, HashSet<int> whole, List<PhraseHit> hits)
    {
        if (stems.Righted.Count == 0)
        {
            return;
        }

        var righted = LineText.Of(string.Join(' ', text.Words.Select((w, i) => stems.Righted.GetValueOrDefault(i) ?? w.Folded)));
        var found = new List<(int Phrase, int First, int Last)>();
        if (righted.Words.Count == text.Words.Count)
        {
            _trie.Find(righted, found);
        }

        foreach (var (phrase, first, last) in found)
        {
            var touched = Enumerable.Range(first, last - first + 1).Any(stems.Righted.ContainsKey);
            if (touched && (last > first || _phrases[phrase].Text.Length >= ShortestTyped) && !EndsInQuantity(righted, last, phrase) && whole.Add(phrase))
            {
                hits.Add(new PhraseHit(_phrases[phrase], RightedScore, first, last));
            }
        }
    }

    // "boron < 10 ppm" is not boron-10: a number with a unit behind it belongs to no name.
    private bool EndsInQuantity(LineText text, int last, int phrase)
    {
        if (!char.IsAsciiDigit(_phrases[phrase].Text[^1]))
        {
            return false;
        }

        var word = text.Words[last];
        var digits = word.Folded.AsSpan().IndexOfAnyExceptInRange('0', '9');
        return digits > 0 ? UnitTable.Find(word.Folded.AsSpan(digits)).Length > 0
            : digits < 0 && last + 1 < text.Words.Count && UnitTable.Find(text.Words[last + 1].Folded).Length > 0;
    }

    private double Weight(string stem) => _stems.Find(stem) is >= 0 and var id ? _stems.Weight(id) : _stems.Rarest;

    private PhraseHit? Scattered(int phrase, TextStems stems, LineText text)
    {
        var words = _words[phrase];
        if (words.Length < 2)
        {
            // One word within a compound, or with a typing error that a short word may not have.
            return stems.TryFind(words[0].Stem, out var place, out var sure) && (sure >= 1 || _phrases[phrase].Text.Length >= ShortestTyped)
                ? new PhraseHit(_phrases[phrase], 0.95 * sure, place, place)
                : null;
        }

        var found = 0.0;
        var (first, last) = (int.MaxValue, 0);
        foreach (var (stem, weight, number) in words)
        {
            if (stems.TryFind(stem, out var place, out var sure))
            {
                found += weight * sure;
                (first, last) = (Math.Min(first, place), Math.Max(last, place));
            }
            else if (number)
            {
                // Another number is another grade or model.
                return null;
            }
        }

        // A part of a name is less than its share; words on both sides of a comma seldom make one name.
        var share = found / _phrases[phrase].Weight;
        if (share < LeastShare)
        {
            return null;
        }

        var spread = last - first + 1 - words.Length;
        var near = spread <= 3 ? 0.95 : spread <= 8 ? 0.85 : 0.6;
        var apart = text.Words[first].Segment != text.Words[last].Segment ? 0.8 : 1;
        return new PhraseHit(_phrases[phrase], share * share * near * apart, first, last);
    }

    // German is also written without umlauts.
    private static IEnumerable<string> Spellings(Phrase phrase)
    {
        if (phrase.Language == "de" && phrase.Text.AsSpan().IndexOfAny(Umlauts) >= 0)
        {
            yield return phrase.Text.Replace("ä", "ae", StringComparison.OrdinalIgnoreCase)
                .Replace("ö", "oe", StringComparison.OrdinalIgnoreCase).Replace("ü", "ue", StringComparison.OrdinalIgnoreCase);
        }

        // Chinese leaves off the sign for "device": 脉冲电容 for 脉冲电容器.
        if (phrase.Language == "zh" && phrase.Text.Length > 4 && phrase.Text[^1] == '器')
        {
            yield return phrase.Text[..^1];
        }
    }
}
