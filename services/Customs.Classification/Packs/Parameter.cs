namespace Customs.Classification;

/// <summary>A property of goods that rules ask for.</summary>
/// <param name="Id">Id, such as max_output_frequency.</param>
/// <param name="Dimension">What its values are.</param>
/// <param name="Label">Its name by language.</param>
/// <param name="Synonyms">Other names in all languages and spellings.</param>
/// <param name="Fallback">General parameters whose value counts when this one was not declared.</param>
/// <param name="Find">Where an officer finds it, such as "rating plate: f out".</param>
/// <param name="Min">Least value that can be, in the base unit; null when there is no limit.</param>
/// <param name="Max">Greatest value that can be, in the base unit; null when there is no limit.</param>
public sealed record Parameter(
    string Id,
    Dimension Dimension,
    IReadOnlyDictionary<string, string> Label,
    IReadOnlyList<string> Synonyms,
    IReadOnlyList<string> Fallback,
    string Find,
    double? Min,
    double? Max)
{
    /// <summary>Its name in English, else its id with blanks.</summary>
    public string Name => Label.GetValueOrDefault("en") ?? Id.Replace('_', ' ');
}
