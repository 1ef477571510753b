using Customs.Primitives;

namespace Customs.Classification;

/// <summary>One material with its names and grades.</summary>
/// <param name="Name">Its name in English.</param>
/// <param name="Names">All names and grades, folded.</param>
public sealed record Material(string Name, IReadOnlyList<string> Names);

/// <summary>Classes of materials that paragraphs share, such as those that resist corrosion under 2B350.</summary>
public sealed class MaterialClasses
{
    private readonly Dictionary<string, HashSet<string>> _classes = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<(string Folded, Material Material)>> _byFirstWord = new(StringComparer.Ordinal);
    private readonly List<(string Folded, Material Material)> _han = [];

    /// <summary>Takes the classes with their materials.</summary>
    public MaterialClasses(IReadOnlyDictionary<string, IReadOnlyList<Material>> classes)
    {
        foreach (var (name, materials) in classes)
        {
            _classes[name] = [.. materials.Select(m => m.Name)];
            foreach (var material in materials)
            {
                foreach (var folded in material.Names)
                {
                    Index(folded, material);
                }
            }
        }
    }

    /// <summary>Whether there is a class of this name.</summary>
    public bool HasClass(string name) => _classes.ContainsKey(name);

    /// <summary>The English names of the materials in a folded text, folded, longest match first; a shorter name within a longer one does not count.</summary>
    public IReadOnlyList<string> NamesIn(string folded) => [.. Find(folded).Select(m => Fold.Of(m.Name)).Distinct(StringComparer.Ordinal)];

    /// <summary>Whether the material of a folded text belongs to a class: unknown when the text names no material at all.</summary>
    public Truth Belongs(string folded, string className)
    {
        if (!_classes.TryGetValue(className, out var members))
        {
            return Truth.Unknown;
        }

        var found = Find(folded);
        return found.Any(m => members.Contains(m.Name)) ? Truth.Met : found.Count > 0 ? Truth.NotMet : Truth.Unknown;
    }

    private void Index(string folded, Material material)
    {
        if (folded.Length == 0)
        {
            return;
        }

        if (Fold.IsHan(folded[0]))
        {
            _han.Add((folded, material));
            return;
        }

        var first = FirstWord(folded);
        if (!_byFirstWord.TryGetValue(first, out var list))
        {
            _byFirstWord[first] = list = [];
        }

        list.Add((folded, material));
    }

    private List<Material> Find(string folded)
    {
        var hits = new List<(int Start, int End, Material Material)>();
        for (var at = 0; at < folded.Length; at++)
        {
            if ((at == 0 || folded[at - 1] == ' ') && _byFirstWord.TryGetValue(FirstWord(folded.AsSpan(at)), out var list))
            {
                foreach (var (words, material) in list)
                {
                    if (folded.AsSpan(at).StartsWith(words, StringComparison.Ordinal) && (at + words.Length == folded.Length || folded[at + words.Length] == ' '))
                    {
                        hits.Add((at, at + words.Length, material));
                    }
                }
            }

            if (Fold.IsHan(folded[at]))
            {
                foreach (var (words, material) in _han)
                {
                    if (folded.AsSpan(at).StartsWith(words, StringComparison.Ordinal))
                    {
                        hits.Add((at, at + words.Length, material));
                    }
                }
            }
        }

        return [.. hits.Where(h => !hits.Exists(o => o.Start <= h.Start && o.End >= h.End && o.End - o.Start > h.End - h.Start)).Select(h => h.Material)];
    }

    private static string FirstWord(ReadOnlySpan<char> folded)
    {
        var end = folded.IndexOf(' ');
        return folded[..(end < 0 ? folded.Length : end)].ToString();
    }
}
