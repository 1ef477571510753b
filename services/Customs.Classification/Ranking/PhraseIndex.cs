namespace Customs.Classification;

/// <summary>What a phrase says of goods.</summary>
public enum PhraseRole
{
    /// <summary>It names them.</summary>
    Name,

    /// <summary>It supports the name.</summary>
    Context,

    /// <summary>It speaks for other goods.</summary>
    Against,
}

/// <summary>A phrase of an entry, ready to be matched.</summary>
/// <param name="Owner">Number of the entry.</param>
/// <param name="Role">What it says.</param>
/// <param name="Text">As written.</param>
/// <param name="Stems">Its words without endings; pairs of signs for Chinese.</param>
/// <param name="Weight">Sum of the weights of its words: rare words weigh more.</param>
/// <param name="Item">The chemical or organism that it names; null when it names the whole entry.</param>
public sealed record IndexedPhrase(int Owner, PhraseRole Role, string Text, IReadOnlyList<string> Stems, double Weight, ListedItem? Item);

/// <summary>A phrase found in a text.</summary>
/// <param name="Phrase">The phrase.</param>
/// <param name="Score">0 to 1: the share of the phrase that was found, less when its words lie far apart.</param>
/// <param name="First">First word of the text that belongs to it.</param>
/// <param name="Last">Last word.</param>
public readonly record struct PhraseHit(IndexedPhrase Phrase, double Score, int First, int Last);

/// <summary>Finds the phrases of all entries in a text: whole phrases however they are hyphenated or compounded, and phrases whose words stand scattered.</summary>
public sealed class PhraseIndex
{
    private const double LeastShare = 0.6;

    // Weights of a small pack should not differ from those of the full one.
    private const int LeastOwners = 250;
    private const int ShortestTyped = 8;

    // Words gathered from several names say less than a name.
    private const double GatheredScore = 0.72;
    private const double EnoughAlone = 0.75;
    private const double UnknownWeight = 4;
    private const int LeastGathered = 3;
    private const int MostGathered = 14;
    private const int MostSegments = 3;

    // A number within a name ("boron-10") says little by itself.
    private const double NumberWeight = 0.3;

    private static readonly System.Buffers.SearchValues<char> Umlauts = System.Buffers.SearchValues.Create("äöüÄÖÜ");

    private readonly IndexedPhrase[] _phrases;
    private readonly PhraseTrie _trie = new();
    private readonly Dictionary<string, int[]> _byRarest;
    private readonly Dictionary<string, double> _weights;
    private readonly Dictionary<string, int[]> _owners;
    private readonly SpellingIndex _spelling;

    /// <summary>Takes the phrases of the entries, numbered by owner.</summary>
    public PhraseIndex(IEnumerable<(int Owner, PhraseRole Role, Phrase Phrase, ListedItem? Item)> phrases, int owners)
    {
        var cut = phrases.Select(p => (p.Owner, p.Role, p.Phrase, p.Item, Text: LineText.Of(p.Phrase.Text))).Where(p => p.Text.Words.Count > 0).ToArray();
        var owning = new Dictionary<string, HashSet<int>>(StringComparer.Ordinal);
        foreach (var (owner, role, _, _, text) in cut)
        {
            foreach (var stem in role == PhraseRole.Name ? Stems(text) : [])
            {
                (owning.TryGetValue(stem, out var set) ? set : owning[stem] = []).Add(owner);
            }
        }

        owners = Math.Max(owners, LeastOwners);
        _weights = owning.ToDictionary(p => p.Key, p => Math.Log(1 + ((double)owners / p.Value.Count)) * (p.Key.All(char.IsAsciiDigit) ? NumberWeight : 1), StringComparer.Ordinal);
        _owners = owning.Where(p => p.Value.Count <= owners / 8).ToDictionary(p => p.Key, p => p.Value.ToArray(), StringComparer.Ordinal);
        var rarest = Math.Log(1 + owners);
        _phrases = [.. cut.Select(p => Indexed(p.Owner, p.Role, p.Phrase, p.Item, p.Text, rarest))];
        for (var i = 0; i < _phrases.Length; i++)
        {
            _trie.Add(cut[i].Text, i);
            foreach (var variant in Spellings(cut[i].Phrase))
            {
                _trie.Add(LineText.Of(variant), i);
            }
        }

        _byRarest = Enumerable.Range(0, _phrases.Length)
            .Where(i => _phrases[i].Role == PhraseRole.Name)
            .GroupBy(i => _phrases[i].Stems.MaxBy(s => _weights.GetValueOrDefault(s))!, StringComparer.Ordinal)
            .ToDictionary(g => g.Key, g => g.ToArray(), StringComparer.Ordinal);
        _spelling = new SpellingIndex(_weights.Keys);
    }

    /// <summary>All hits, without order.</summary>
    public List<PhraseHit> Find(LineText text)
    {
        var hits = new List<PhraseHit>();
        var whole = new HashSet<int>();
        _trie.Find(text, (phrase, first, last) =>
        {
            if (whole.Add(phrase))
            {
                hits.Add(new PhraseHit(_phrases[phrase], 1, first, last));
            }
        });
        var places = Places(text);
        foreach (var (stem, _) in places)
        {
            if (!_byRarest.TryGetValue(stem, out var candidates))
            {
                continue;
            }

            foreach (var candidate in candidates)
            {
                if (!whole.Contains(candidate) && Scattered(_phrases[candidate], places, text) is { } hit)
                {
                    hits.Add(hit);
                }
            }
        }

        hits.AddRange(Gathered(text, hits));
        return hits;
    }

    // Words of one entry's names that stand together in other combinations: "aerosol inhalation chamber" for "aerosol challenge chamber".
    private IEnumerable<PhraseHit> Gathered(LineText text, List<PhraseHit> hits)
    {
        var named = hits.Where(h => h.Phrase.Role == PhraseRole.Name && h.Score >= EnoughAlone).Select(h => h.Phrase.Owner).ToHashSet();
        foreach (var segment in text.Words.Select((w, i) => (Word: w, Place: i)).Where(w => w.Word.Folded.Length > 3 && !char.IsAsciiDigit(w.Word.Folded[0])).GroupBy(w => w.Word.Segment).Take(MostSegments))
        {
            var words = segment.DistinctBy(w => w.Word.Stem, StringComparer.Ordinal).Take(MostGathered).ToArray();
            var total = words.Sum(w => _weights.GetValueOrDefault(w.Word.Stem, UnknownWeight));
            var owners = new Dictionary<int, (int Count, double Weight, int First, int Last)>();
            foreach (var (word, place) in words)
            {
                foreach (var owner in _owners.GetValueOrDefault(word.Stem) ?? [])
                {
                    var (count, weight, first, _) = owners.GetValueOrDefault(owner, (0, 0, place, place));
                    owners[owner] = (count + 1, weight + _weights[word.Stem], first, place);
                }
            }

            foreach (var (owner, (count, weight, first, last)) in owners)
            {
                if (count >= LeastGathered && weight >= total * LeastShare && !named.Contains(owner))
                {
                    var phrase = new IndexedPhrase(owner, PhraseRole.Name, string.Join(' ', words.Where(w => _owners.GetValueOrDefault(w.Word.Stem)?.Contains(owner) ?? false).Select(w => w.Word.Folded)), [], weight, null);
                    yield return new PhraseHit(phrase, GatheredScore, first, last);
                }
            }
        }
    }

    private IndexedPhrase Indexed(int owner, PhraseRole role, Phrase phrase, ListedItem? item, LineText text, double rarest)
    {
        var stems = Stems(text);
        return new IndexedPhrase(owner, role, phrase.Text, stems, stems.Sum(s => _weights.GetValueOrDefault(s, rarest)), item);
    }

    private PhraseHit? Scattered(IndexedPhrase phrase, Dictionary<string, (int Place, double Share)> places, LineText text)
    {
        if (phrase.Stems.Count < 2)
        {
            // One word within a compound, or with a typing error that a short word may not have.
            var (place, sure) = places[phrase.Stems[0]];
            return sure < 1 && phrase.Stems[0].Length < ShortestTyped ? null : new PhraseHit(phrase, 0.95 * sure, place, place);
        }

        var found = 0.0;
        var (first, last) = (int.MaxValue, 0);
        foreach (var stem in phrase.Stems)
        {
            if (places.TryGetValue(stem, out var at))
            {
                found += _weights.GetValueOrDefault(stem) * at.Share;
                (first, last) = (Math.Min(first, at.Place), Math.Max(last, at.Place));
            }
            else if (stem.Any(char.IsAsciiDigit))
            {
                // Another number is another grade or model.
                return null;
            }
        }

        // A part of a name is less than its share; words on both sides of a comma seldom make one name.
        var share = found / phrase.Weight;
        var spread = last - first + 1 - phrase.Stems.Count;
        var near = spread <= 3 ? 0.95 : spread <= 8 ? 0.85 : 0.6;
        var apart = share >= LeastShare && text.Words[first].Segment != text.Words[last].Segment ? 0.8 : 1;
        return share < LeastShare ? null : new PhraseHit(phrase, share * share * near * apart, first, last);
    }

    // Stems of the text with their first place; words that no entry knows are tried as compounds and as typing errors.
    private Dictionary<string, (int Place, double Share)> Places(LineText text)
    {
        var places = new Dictionary<string, (int, double)>(StringComparer.Ordinal);
        for (var i = 0; i < text.Words.Count; i++)
        {
            var word = text.Words[i];
            if (Fold.IsHan(word.Folded[0]))
            {
                if (HanStem(text, i) is { } pair)
                {
                    places.TryAdd(pair, (i, 1));
                }
            }
            else if (_weights.ContainsKey(word.Stem))
            {
                places.TryAdd(word.Stem, (i, 1));
            }
            else
            {
                foreach (var (stem, share) in _spelling.Near(word.Folded))
                {
                    places.TryAdd(stem, (i, share));
                }
            }
        }

        return places;
    }

    // Chinese is compared by pairs of signs; a sign that stands alone is its own stem.
    private static string? HanStem(LineText text, int at)
    {
        var follows = at + 1 < text.Words.Count && Fold.IsHan(text.Words[at + 1].Folded[0]);
        var precedes = at > 0 && Fold.IsHan(text.Words[at - 1].Folded[0]);
        return follows ? text.Words[at].Folded + text.Words[at + 1].Folded : precedes ? null : text.Words[at].Folded;
    }

    private static string[] Stems(LineText text)
    {
        var stems = new List<string>(text.Words.Count);
        for (var i = 0; i < text.Words.Count; i++)
        {
            if ((Fold.IsHan(text.Words[i].Folded[0]) ? HanStem(text, i) : text.Words[i].Stem) is { } stem)
            {
                stems.Add(stem);
            }
        }

        return stems.Count > 0 ? [.. stems.Distinct(StringComparer.Ordinal)] : [text.Words[0].Folded];
    }

    // German is also written without umlauts.
    private static IEnumerable<string> Spellings(Phrase phrase)
    {
        if (phrase.Language == "de" && phrase.Text.AsSpan().IndexOfAny(Umlauts) >= 0)
        {
            yield return phrase.Text.Replace("ä", "ae", StringComparison.OrdinalIgnoreCase)
                .Replace("ö", "oe", StringComparison.OrdinalIgnoreCase).Replace("ü", "ue", StringComparison.OrdinalIgnoreCase);
        }
    }
}
