namespace Customs.Inspection.Reference;

/// <summary>A set of wordings in several languages, found in folded text. A phrase must begin at a word; a star at its end lets the last word go on
/// ("declin*" finds declined). Phrases in scripts without blanks are found anywhere.</summary>
public sealed class Phrases
{
    private readonly (string Folded, string Written)[] _phrases;

    /// <summary>A set from one text with a bar between phrases.</summary>
    public Phrases(string phrases) => _phrases =
        [.. phrases.Split(['|', '\n'], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Select(p => (Prepare(p), p.TrimEnd('*')))];

    /// <summary>The first phrase of the set that stands in the text as the set writes it, or null.</summary>
    public string? In(string? text)
    {
        if (string.IsNullOrWhiteSpace(text))
        {
            return null;
        }

        var folded = $" {Text.Fold(text)} ";
        foreach (var (phrase, written) in _phrases)
        {
            if (folded.Contains(phrase, StringComparison.Ordinal))
            {
                return written;
            }
        }

        return null;
    }

    /// <summary>Whether any phrase of the set stands in the text.</summary>
    public bool IsIn(string? text) => In(text) is not null;

    /// <summary>Whether any phrase of the set stands in any of the texts.</summary>
    public bool IsInAny(IEnumerable<string?> texts) => texts.Any(IsIn);

    private static string Prepare(string phrase)
    {
        var folded = Text.Fold(phrase);
        return folded.Any(Text.IsIdeograph) ? folded : phrase.EndsWith('*') ? $" {folded}" : $" {folded} ";
    }
}
