namespace Customs.Classification;

/// <summary>Cuts the endings off folded words, so that plural and case do not matter. It is light on purpose: both sides of a comparison are cut alike.</summary>
public static class Stem
{
    private static readonly string[] Latin =
        ["larinin", "lerinin", "leri", "lari", "ler", "lar", "inin", "nin", "sini", "si", "ies", "es", "en", "em", "er", "s", "e", "n", "i", "u"];

    private static readonly string[] Cyrillic =
    [
        "ями", "ами", "ого", "его", "ому", "ему", "ыми", "ими", "ая", "яя", "ое", "ее", "ые", "ие", "ыи", "ии", "ои", "еи", "ых", "их", "ую", "юю", "ом", "ем", "ам",
        "ям", "ах", "ях", "ов", "ев", "а", "я", "о", "е", "ы", "и", "у", "ю", "ь",
    ];

    private static readonly string[] Arabic = ["هایی", "های", "ها", "ان", "ی"];

    /// <summary>The stem of one folded word; words that are short or hold digits stay whole.</summary>
    public static string Of(string word)
    {
        if (word.Length < 4 || char.IsAsciiDigit(word[0]))
        {
            return word;
        }

        var (endings, least) = word[0] switch
        {
            >= 'a' and <= 'z' => (Latin, 4),
            >= 'а' and <= 'я' => (Cyrillic, 3),
            >= '\u0600' and <= '\u06ff' => (Arabic, 3),
            _ => ([], 0),
        };
        // "rods" and "bars" are short, and their plural is plain.
        if (word.Length == 4 && word[3] == 's' && word[2] is not ('s' or 'u' or 'i'))
        {
            return word[..3];
        }

        foreach (var ending in endings)
        {
            if (word.Length - ending.Length >= least && word.EndsWith(ending, StringComparison.Ordinal))
            {
                return word[..^ending.Length];
            }
        }

        return word;
    }
}
