namespace Customs.Classification;

/// <summary>Words of one entry's names that stand together in other combinations: "aerosol inhalation chamber" for "aerosol challenge chamber".</summary>
internal static class GatheredNames
{
    // Words gathered from several names say less than a name.
    private const double Score = 0.72;
    private const double EnoughAlone = 0.75;
    private const double UnknownWeight = 4;
    private const double LeastShare = 0.6;
    private const int Least = 3;
    private const int Most = 14;
    private const int MostSegments = 3;

    /// <summary>Adds what is gathered to the hits.</summary>
    public static void Add(LineText text, StemTable stems, List<PhraseHit> hits)
    {
        var words = new List<(int Stem, int Place, double Weight)>(Most);
        var segments = 0;
        for (var at = 0; at < text.Words.Count && segments < MostSegments;)
        {
            var segment = text.Words[at].Segment;
            words.Clear();
            for (; at < text.Words.Count && text.Words[at].Segment == segment; at++)
            {
                Take(text.Words[at], at, stems, words);
            }

            segments += words.Count > 0 ? 1 : 0;
            if (words.Count >= Least)
            {
                Add(text, words, stems, hits);
            }
        }
    }

    private static void Take(Word word, int place, StemTable stems, List<(int Stem, int Place, double Weight)> words)
    {
        if (word.Folded.Length <= 3 || char.IsAsciiDigit(word.Folded[0]) || words.Count == Most)
        {
            return;
        }

        var stem = stems.Find(word.Stem);
        if (stem < 0 || !words.Exists(w => w.Stem == stem))
        {
            words.Add((stem, place, stem < 0 ? UnknownWeight : stems.Weight(stem)));
        }
    }

    private static void Add(LineText text, List<(int Stem, int Place, double Weight)> words, StemTable stems, List<PhraseHit> hits)
    {
        var total = 0.0;
        var owners = new Dictionary<int, (int Count, double Weight, int First, int Last)>();
        foreach (var (stem, place, weight) in words)
        {
            total += weight;
            foreach (var owner in stem < 0 ? [] : stems.Owners(stem))
            {
                var (count, sum, first, _) = owners.GetValueOrDefault(owner, (0, 0, place, place));
                owners[owner] = (count + 1, sum + weight, first, place);
            }
        }

        foreach (var (owner, (count, weight, first, last)) in owners)
        {
            if (count >= Least && weight >= total * LeastShare && !hits.Exists(h => h.Phrase.Owner == owner && h.Phrase.Role == PhraseRole.Name && h.Score >= EnoughAlone))
            {
                var named = words.Where(w => w.Stem >= 0 && stems.Owners(w.Stem).Contains(owner)).Select(w => text.Words[w.Place].Folded);
                hits.Add(new PhraseHit(new IndexedPhrase(owner, PhraseRole.Name, string.Join(' ', named), weight, null), Score, first, last));
            }
        }
    }
}
