using Customs.Screening.Names;

namespace Customs.Screening.Matching;

/// <summary>Finds designations by address: by the words and numbers that few addresses share.</summary>
internal sealed class AddressIndex
{
    /// <summary>Shared weight, relative to the shorter address, from which two addresses are one.</summary>
    public const float Same = 0.80f;

    private const int MaxWords = 16;

    private readonly Dictionary<string, int> _ids = new(StringComparer.Ordinal);
    private readonly List<int> _frequency = [];
    private readonly List<int[]> _addresses = [];
    private readonly List<int> _designations = [];
    private List<int>[] _postings = [];

    /// <summary>How many addresses it holds.</summary>
    public int Count => _addresses.Count;

    /// <summary>Adds an address that says more than a town.</summary>
    public void Add(ListedAddress address, int designation)
    {
        var words = Words(address);
        if (words.Count < 3)
        {
            return;
        }

        _addresses.Add([.. words.Select(Id)]);
        _designations.Add(designation);
    }

    /// <summary>Inverts; to be called once, when all are in.</summary>
    public void Finish()
    {
        _postings = new List<int>[_ids.Count];
        for (var i = 0; i < _addresses.Count; i++)
        {
            foreach (var word in _addresses[i])
            {
                (_postings[word] ??= new List<int>(1)).Add(i);
            }
        }
    }

    /// <summary>Designations at an address, with how much of it agrees; the best few.</summary>
    public IEnumerable<(int Designation, float Agreement)> Find(ListedAddress address)
    {
        var words = Words(address);
        if (words.Count < 3)
        {
            return [];
        }

        var known = words.Select(w => _ids.GetValueOrDefault(w, -1)).Where(id => id >= 0).ToHashSet();
        var total = words.Sum(w => Weight(_ids.GetValueOrDefault(w, -1)));
        return known.Where(id => _frequency[id] <= 60).SelectMany(id => _postings[id]).Distinct()
            .Select(a => (Designation: _designations[a], Agreement: Agreement(_addresses[a], known, total)))
            .Where(f => f.Agreement >= Same)
            .GroupBy(f => f.Designation)
            .Select(g => (g.Key, g.Max(f => f.Agreement)))
            .OrderByDescending(f => f.Item2).ThenBy(f => f.Key)
            .Take(50)
            .ToList();
    }

    private float Agreement(int[] listed, HashSet<int> question, float questionTotal)
    {
        float shared = 0, total = 0;
        var count = 0;
        foreach (var word in listed)
        {
            total += Weight(word);
            if (question.Contains(word))
            {
                shared += Weight(word);
                count++;
            }
        }

        return count < 3 ? 0f : shared / Math.Max(Math.Min(total, questionTotal), 0.01f);
    }

    private float Weight(int id) => id < 0 ? 1f : Math.Max(0.05f, 1f - (MathF.Log(_frequency[id] + 1f) / 9f));

    private int Id(string word)
    {
        if (!_ids.TryGetValue(word, out var id))
        {
            id = _ids.Count;
            _ids.Add(word, id);
            _frequency.Add(0);
        }

        _frequency[id]++;
        return id;
    }

    private static List<string> Words(ListedAddress address) =>
        [.. NameFolding.Fold(address.Text).Select(w => AddressWords.Canonical(w.Text)).Where(w => w.Length > 0).Distinct(StringComparer.Ordinal).Take(MaxWords)];
}
