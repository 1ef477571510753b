namespace Customs.Inspection.Reference;

/// <summary>A set of wordings in several languages, found in folded text. A phrase must begin at a word; a star at the end of a word lets it go on
/// ("declin*" finds declined, "plate* removed" finds plates removed). Phrases in scripts without blanks are found anywhere.</summary>
public sealed class Phrases
{
    private readonly Phrase[] _phrases;

    /// <summary>A set from one text with a bar between phrases.</summary>
    public Phrases(string phrases) => _phrases =
        [.. phrases.Split(['|', '\n'], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Select(Phrase.Read)];

    /// <summary>The first phrase of the set that stands in the text, without its stars, or null.</summary>
    public string? In(string? text)
    {
        if (string.IsNullOrWhiteSpace(text))
        {
            return null;
        }

        var folded = $" {Text.Fold(text)} ";
        foreach (var phrase in _phrases)
        {
            if (phrase.StandsIn(folded))
            {
                return phrase.Written;
            }
        }

        return null;
    }

    /// <summary>Whether any phrase of the set stands in the text.</summary>
    public bool IsIn(string? text) => In(text) is not null;

    /// <summary>Whether any phrase of the set stands in any of the texts.</summary>
    public bool IsInAny(IEnumerable<string?> texts) => texts.Any(IsIn);

    // Parts lie between stars: the text must hold the first, and each next one at the end of the word that the star lets go on.
    private sealed record Phrase(string Written, string[] Parts)
    {
        public static Phrase Read(string phrase)
        {
            var written = phrase.Replace("*", "", StringComparison.Ordinal);
            var parts = phrase.Split('*').Select(Text.Fold).ToArray();
            if (parts[0].Any(Text.IsIdeograph))
            {
                return new Phrase(written, [parts[0]]);
            }

            parts[0] = $" {parts[0]}";
            if (parts[^1].Length > 0 || parts.Length == 1)
            {
                parts[^1] += " ";
            }

            return new Phrase(written, [.. parts.Where(p => p.Length > 0)]);
        }

        public bool StandsIn(string folded)
        {
            for (var at = folded.IndexOf(Parts[0], StringComparison.Ordinal); at >= 0; at = folded.IndexOf(Parts[0], at + 1, StringComparison.Ordinal))
            {
                if (Follows(folded, at + Parts[0].Length))
                {
                    return true;
                }
            }

            return false;
        }

        private bool Follows(string folded, int at)
        {
            foreach (var part in Parts.AsSpan(1))
            {
                at = folded.IndexOf(' ', at);
                if (at < 0 || string.CompareOrdinal(folded, at + 1, part, 0, part.Length) != 0)
                {
                    return false;
                }

                at += part.Length;
            }

            return true;
        }
    }
}
