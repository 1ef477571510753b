using System.Collections.Frozen;
using System.Globalization;

namespace Customs.Classification;

/// <summary>An official edition with an index over its words (BM25; a word of the title counts as three).</summary>
public sealed class IndexedEdition
{
    private const double K1 = 1.2;
    private const double B = 0.6;
    private const int TitleWeight = 3;

    private readonly FrozenDictionary<string, int> _byCode;
    private readonly FrozenDictionary<string, (int Entry, float Count)[]> _postings;
    private readonly double[] _lengths;
    private readonly double _mean;

    /// <summary>Indexes an edition.</summary>
    public IndexedEdition(OfficialEdition edition)
    {
        Edition = edition;
        Version = new ListVersion(edition.List, edition.From.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
        _byCode = edition.Entries.Select((e, i) => (e.Code, i)).ToFrozenDictionary(e => e.Code, e => e.i, StringComparer.Ordinal);
        var postings = new Dictionary<string, List<(int, float)>>(StringComparer.Ordinal);
        _lengths = new double[edition.Entries.Count];
        for (var i = 0; i < edition.Entries.Count; i++)
        {
            var counts = Counts(edition.Entries[i]);
            _lengths[i] = counts.Values.Sum();
            foreach (var (stem, count) in counts)
            {
                (postings.TryGetValue(stem, out var list) ? list : postings[stem] = []).Add((i, count));
            }
        }

        _mean = _lengths.Length == 0 ? 1 : _lengths.Average();
        _postings = postings.ToFrozenDictionary(p => p.Key, p => p.Value.ToArray(), StringComparer.Ordinal);
    }

    /// <summary>The edition.</summary>
    public OfficialEdition Edition { get; }

    /// <summary>Its name and day.</summary>
    public ListVersion Version { get; }

    /// <summary>The entry with a code, or null.</summary>
    public OfficialEntry? Find(string code) => _byCode.TryGetValue(code, out var i) ? Edition.Entries[i] : null;

    /// <summary>The entries whose words are nearest to a text, with the share of the text's weight that they hold.</summary>
    public IReadOnlyList<(OfficialEntry Entry, double Score, double Share)> Nearest(LineText text, int count)
    {
        var scores = new Dictionary<int, (double Score, double Weight)>();
        var total = 0.0;
        foreach (var stem in text.Words.Select(w => w.Stem).Where(s => s.Length > 2).Distinct(StringComparer.Ordinal).Take(60))
        {
            if (!_postings.TryGetValue(stem, out var entries))
            {
                total += Math.Log(1 + _lengths.Length);
                continue;
            }

            var weight = Math.Log(1 + ((_lengths.Length - entries.Length + 0.5) / (entries.Length + 0.5)));
            total += weight;
            if (entries.Length > _lengths.Length / 4)
            {
                continue;
            }

            foreach (var (entry, n) in entries)
            {
                var (score, share) = scores.GetValueOrDefault(entry);
                scores[entry] = (score + (weight * n * (K1 + 1) / (n + (K1 * (1 - B + (B * _lengths[entry] / _mean))))), share + weight);
            }
        }

        return [.. scores.OrderByDescending(s => s.Value.Score).ThenBy(s => s.Key).Take(count).Select(s => (Edition.Entries[s.Key], s.Value.Score, s.Value.Weight / total))];
    }

    private static Dictionary<string, float> Counts(OfficialEntry entry)
    {
        var counts = new Dictionary<string, float>(StringComparer.Ordinal);
        foreach (var (text, weight) in entry.Paragraphs.Where(p => p.Kind == "item").Select(p => (p.Text, 1)).Prepend((entry.Title, TitleWeight)))
        {
            foreach (var word in LineText.Of(text).Words)
            {
                counts[word.Stem] = counts.GetValueOrDefault(word.Stem) + weight;
            }
        }

        return counts;
    }
}
