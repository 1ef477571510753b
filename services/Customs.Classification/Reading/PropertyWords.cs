namespace Customs.Classification;

/// <summary>Where a text names a property.</summary>
/// <param name="Parameter">The property.</param>
/// <param name="First">First word.</param>
/// <param name="Count">How many words.</param>
public readonly record struct PropertyMention(Parameter Parameter, int First, int Count);

/// <summary>Finds the names of parameters in texts, in all languages of the vocabulary.</summary>
public sealed class PropertyWords
{
    private readonly Dictionary<string, (string[] Stems, Parameter Parameter)[]> _byFirst;

    /// <summary>Takes the names of all parameters.</summary>
    public PropertyWords(ParameterVocabulary vocabulary)
    {
        _byFirst = vocabulary.All
            .SelectMany(p => p.Synonyms.Concat(p.Label.Values).Append(p.Id).Select(n => (Stems: Stems(n), Parameter: p)))
            .Where(n => n.Stems.Length > 0 && (n.Stems.Length > 1 || n.Stems[0].Length > 1 || Fold.IsHan(n.Stems[0][0])))
            .GroupBy(n => n.Stems[0], StringComparer.Ordinal)
            .ToDictionary(g => g.Key, g => g.OrderByDescending(n => n.Stems.Length).ToArray(), StringComparer.Ordinal);
    }

    /// <summary>All mentions; of several that begin at the same word the longest comes first.</summary>
    public IReadOnlyList<PropertyMention> Find(LineText text)
    {
        var mentions = new List<PropertyMention>();
        for (var i = 0; i < text.Words.Count; i++)
        {
            if (!_byFirst.TryGetValue(text.Words[i].Stem, out var names))
            {
                continue;
            }

            var longest = 0;
            foreach (var (stems, parameter) in names)
            {
                if (stems.Length >= longest && Matches(text, i, stems))
                {
                    longest = stems.Length;
                    mentions.Add(new PropertyMention(parameter, i, stems.Length));
                }
            }
        }

        return [.. mentions.Where(m => !mentions.Exists(o => o.Count > m.Count && o.First <= m.First && o.First + o.Count >= m.First + m.Count))];
    }

    private static bool Matches(LineText text, int at, string[] stems)
    {
        if (at + stems.Length > text.Words.Count)
        {
            return false;
        }

        for (var i = 1; i < stems.Length; i++)
        {
            if (!string.Equals(text.Words[at + i].Stem, stems[i], StringComparison.Ordinal))
            {
                return false;
            }
        }

        return true;
    }

    private static string[] Stems(string name) => [.. LineText.Of(Spaced(name)).Words.Select(w => w.Stem)];

    // camelCase and snake_case names of declarations are words as well.
    private static string Spaced(string name)
    {
        var spaced = new System.Text.StringBuilder(name.Length + 8);
        for (var i = 0; i < name.Length; i++)
        {
            if (i > 0 && char.IsAsciiLetterUpper(name[i]) && char.IsAsciiLetterLower(name[i - 1]))
            {
                spaced.Append(' ');
            }

            spaced.Append(name[i] == '_' ? ' ' : name[i]);
        }

        return spaced.ToString();
    }
}
