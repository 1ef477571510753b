using System.Collections.Frozen;

namespace Customs.Classification;

/// <summary>All parameters, found by id and by any of their names in any case style.</summary>
public sealed class ParameterVocabulary
{
    private readonly FrozenDictionary<string, Parameter> _byId;
    private readonly FrozenDictionary<string, Parameter> _byName;

    /// <summary>Takes the parameters; the first keeps a name that two claim.</summary>
    public ParameterVocabulary(IReadOnlyList<Parameter> parameters)
    {
        All = parameters;
        var byName = new Dictionary<string, Parameter>(StringComparer.Ordinal);
        foreach (var parameter in parameters)
        {
            byName.TryAdd(Key(parameter.Id), parameter);
        }

        foreach (var (parameter, name) in parameters.SelectMany(p => p.Label.Values.Concat(p.Synonyms).Select(n => (p, n))))
        {
            if (Key(name) is { Length: > 0 } key)
            {
                byName.TryAdd(key, parameter);
            }
        }

        _byId = parameters.DistinctBy(p => p.Id, StringComparer.Ordinal).ToFrozenDictionary(p => p.Id, StringComparer.Ordinal);
        _byName = byName.ToFrozenDictionary(StringComparer.Ordinal);
    }

    /// <summary>The parameters in the order of the pack.</summary>
    public IReadOnlyList<Parameter> All { get; }

    /// <summary>The parameter with an id, or null.</summary>
    public Parameter? Find(string id) => _byId.GetValueOrDefault(id);

    /// <summary>The parameter that a name means in snake_case, camelCase, spaced or hyphenated; null when none does.</summary>
    public Parameter? Named(string name) => _byName.GetValueOrDefault(Key(name));

    /// <summary>The parameter of another dimension that a general name can mean: a length in kilobases is that of a gene.</summary>
    public Parameter? Special(Parameter general, Dimension dimension)
    {
        foreach (var parameter in All)
        {
            if (parameter.Dimension == dimension && parameter.Fallback.Contains(general.Id, StringComparer.Ordinal))
            {
                return parameter;
            }
        }

        return null;
    }

    /// <summary>A name without case, blanks, accents and separators.</summary>
    public static string Key(string name) => Fold.Of(name).Replace(" ", "", StringComparison.Ordinal);
}
