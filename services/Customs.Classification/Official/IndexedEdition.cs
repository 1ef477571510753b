using System.Globalization;

namespace Customs.Classification;

/// <summary>An official edition with an index over its words (BM25; a word of the title counts as three).</summary>
public sealed class IndexedEdition
{
    private const double K1 = 1.2;
    private const double B = 0.6;
    private const int TitleWeight = 3;
    private const int LongestQuery = 60;

    private readonly Dictionary<string, int> _byCode;
    private readonly Dictionary<string, (int Entry, float Count)[]> _postings;
    private readonly (OfficialParagraph Paragraph, string[] Stems)[][] _items;
    private readonly double[] _lengths;
    private readonly double _mean;

    /// <summary>Indexes an edition.</summary>
    public IndexedEdition(OfficialEdition edition)
    {
        Edition = edition;
        Version = new ListVersion(edition.List, edition.From.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
        _byCode = edition.Entries.Select((e, i) => (e.Code, i)).ToDictionary(e => e.Code, e => e.i, StringComparer.Ordinal);
        var postings = new Dictionary<string, List<(int, float)>>(StringComparer.Ordinal);
        _lengths = new double[edition.Entries.Count];
        _items = new (OfficialParagraph, string[])[edition.Entries.Count][];
        for (var i = 0; i < edition.Entries.Count && !OfficialLists.IsReference(edition.List); i++)
        {
            _items[i] = [.. edition.Entries[i].Paragraphs.Where(p => p.Kind == "item" && p.Path.Length > 0).Select(p => (p, LineText.Of(p.Text).Words.Select(w => w.Stem).Distinct(StringComparer.Ordinal).ToArray()))];
            var counts = Counts(edition.Entries[i], _items[i]);
            _lengths[i] = counts.Values.Sum();
            foreach (var (stem, count) in counts)
            {
                (postings.TryGetValue(stem, out var list) ? list : postings[stem] = []).Add((i, count));
            }
        }

        _mean = _lengths.Length == 0 ? 1 : _lengths.Average();
        _postings = postings.ToDictionary(p => p.Key, p => p.Value.ToArray(), StringComparer.Ordinal);
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
        var scores = new double[_lengths.Length];
        var weights = new double[_lengths.Length];
        var total = 0.0;
        foreach (var stem in text.Words.Select(w => w.Stem).Where(s => s.Length > 2).Distinct(StringComparer.Ordinal).Take(LongestQuery))
        {
            var entries = _postings.GetValueOrDefault(stem) ?? [];
            var weight = Math.Log(1 + ((_lengths.Length - entries.Length + 0.5) / (entries.Length + 0.5)));
            total += weight;
            foreach (var (entry, n) in entries.Length > _lengths.Length / 5 ? [] : entries)
            {
                scores[entry] += weight * n * (K1 + 1) / (n + (K1 * (1 - B + (B * _lengths[entry] / _mean))));
                weights[entry] += weight;
            }
        }

        var best = new PriorityQueue<int, double>();
        for (var i = 0; i < scores.Length; i++)
        {
            if (scores[i] > 0)
            {
                best.Enqueue(i, scores[i]);
                if (best.Count > count)
                {
                    best.Dequeue();
                }
            }
        }

        return [.. best.UnorderedItems.OrderByDescending(b => b.Priority).ThenBy(b => b.Element).Select(b => (Edition.Entries[b.Element], b.Priority, weights[b.Element] / total))];
    }

    /// <summary>The item of an entry that shares most words with a text, or null when none does.</summary>
    public OfficialParagraph? NearestItem(OfficialEntry entry, LineText text)
    {
        var stems = text.Words.Select(w => w.Stem).Where(s => s.Length > 3).ToHashSet(StringComparer.Ordinal);
        OfficialParagraph? best = null;
        var most = 0;
        foreach (var (paragraph, words) in _items[_byCode[entry.Code]])
        {
            var shared = words.Count(stems.Contains);
            (best, most) = shared > most ? (paragraph, shared) : (best, most);
        }

        return best;
    }

    private static Dictionary<string, float> Counts(OfficialEntry entry, (OfficialParagraph Paragraph, string[] Stems)[] items)
    {
        var counts = new Dictionary<string, float>(StringComparer.Ordinal);
        foreach (var word in LineText.Of(entry.Title).Words)
        {
            counts[word.Stem] = counts.GetValueOrDefault(word.Stem) + TitleWeight;
        }

        foreach (var stem in items.SelectMany(i => i.Stems))
        {
            counts[stem] = counts.GetValueOrDefault(stem) + 1;
        }

        return counts;
    }
}
