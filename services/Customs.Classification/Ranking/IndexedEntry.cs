namespace Customs.Classification;

/// <summary>An entry with what ranking needs, computed once.</summary>
/// <param name="Entry">The entry.</param>
/// <param name="Quantities">Parameters of its rules that are quantities, by dimension; a quantity of the text may be taken for the only one of its kind.</param>
public sealed record IndexedEntry(ControlEntry Entry, IReadOnlyList<(Dimension Dimension, string[] Parameters)> Quantities)
{
    /// <summary>Computes it.</summary>
    public static IndexedEntry Of(ControlEntry entry, ParameterVocabulary vocabulary)
    {
        var parameters = entry.Variants.SelectMany(v => v.Rule.Parameters);
        if (entry.Chemicals.Any(c => c.MaxPercent is not null))
        {
            parameters = parameters.Append("concentration");
        }

        return new IndexedEntry(
            entry,
            [
                .. parameters.Distinct(StringComparer.Ordinal)
                    .Select(p => vocabulary.Find(p)).OfType<Parameter>()
                    .Where(p => p.Dimension is not (Dimension.Number or Dimension.Text or Dimension.Flag or Dimension.Dimensions))
                    .GroupBy(p => p.Dimension)
                    .Select(g => (g.Key, g.Select(p => p.Id).ToArray())),
            ]);
    }

    /// <summary>The quantities of a text that can be taken for a parameter: one of their kind in the text, one parameter of that kind that nothing else is known of.</summary>
    public Dictionary<string, Fact> Assume(ReadLine line, ParameterVocabulary vocabulary)
    {
        var assumed = new Dictionary<string, Fact>(StringComparer.Ordinal);
        if (line.Open.Count == 0)
        {
            return assumed;
        }

        foreach (var (dimension, parameters) in Quantities)
        {
            var open = line.Open.Where(q => q.In(dimension) is not null).ToArray();
            var unknown = parameters.Where(p => !Known(p, line, vocabulary)).ToArray();
            if (open.Length == 1 && unknown.Length > 0 && unknown.All(p => Alike(p, unknown[0], vocabulary)))
            {
                var fact = TextFacts.Quantity(open[0], dimension, Origin.AssumedFromText, line.Text.Clean[open[0].Start..open[0].End]);
                foreach (var parameter in unknown)
                {
                    assumed[parameter] = fact;
                }
            }
        }

        return assumed;
    }

    // A working temperature and a highest temperature stand for each other.
    private static bool Alike(string one, string other, ParameterVocabulary vocabulary) =>
        one == other || (vocabulary.Find(one)?.Fallback.Contains(other, StringComparer.Ordinal) ?? false) || (vocabulary.Find(other)?.Fallback.Contains(one, StringComparer.Ordinal) ?? false);

    private static bool Known(string parameter, ReadLine line, ParameterVocabulary vocabulary) =>
        line.Facts.ContainsKey(parameter) || (vocabulary.Find(parameter)?.Fallback.Any(line.Facts.ContainsKey) ?? false);
}
