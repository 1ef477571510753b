using System.Collections.Frozen;

namespace Customs.Classification;

/// <summary>The words of all names, numbered: how telling each is, and which entries use it.</summary>
internal sealed class StemTable
{
    // Weights of a small pack should not differ from those of the full one.
    private const int LeastOwners = 250;

    // A number within a name ("boron-10") says little by itself.
    private const double NumberWeight = 0.3;

    // A word that every eighth entry uses gathers nothing.
    private const int CommonShare = 8;

    private readonly FrozenDictionary<string, int> _ids;
    private readonly string[] _words;
    private readonly double[] _weights;
    private readonly int[][] _owners;

    public StemTable(IEnumerable<(int Owner, IReadOnlyList<string> Stems)> names, int owners)
    {
        var owning = new Dictionary<string, HashSet<int>>(StringComparer.Ordinal);
        foreach (var (owner, stems) in names)
        {
            foreach (var stem in stems)
            {
                (owning.TryGetValue(stem, out var set) ? set : owning[stem] = []).Add(owner);
            }
        }

        owners = Math.Max(owners, LeastOwners);
        _ids = owning.Keys.Select((stem, id) => (stem, id)).ToFrozenDictionary(p => p.stem, p => p.id, StringComparer.Ordinal);
        _words = new string[_ids.Count];
        _weights = new double[_ids.Count];
        _owners = new int[_ids.Count][];
        foreach (var (stem, id) in _ids)
        {
            var set = owning[stem];
            _words[id] = stem;
            _weights[id] = Math.Log(1 + ((double)owners / set.Count)) * (stem.All(char.IsAsciiDigit) ? NumberWeight : 1);
            _owners[id] = set.Count <= owners / CommonShare ? [.. set] : [];
        }

        Rarest = Math.Log(1 + owners);
    }

    /// <summary>The weight of a word that one entry alone uses.</summary>
    public double Rarest { get; }

    /// <summary>How many words there are.</summary>
    public int Count => _weights.Length;

    /// <summary>The words with their numbers.</summary>
    public IReadOnlyDictionary<string, int> All => _ids;

    /// <summary>The number of a word, or -1.</summary>
    public int Find(string stem) => _ids.TryGetValue(stem, out var id) ? id : -1;

    /// <summary>A word by its number.</summary>
    public string Word(int id) => _words[id];

    /// <summary>How telling a word is.</summary>
    public double Weight(int id) => _weights[id];

    /// <summary>The entries that use a word in their names; none for a common one.</summary>
    public ReadOnlySpan<int> Owners(int id) => _owners[id];
}
