using System.Globalization;
using System.Text;

namespace Customs.Inspection.Naming;

/// <summary>Compares names inside one dossier and its registers: the same firm written with or without legal form, accents and punctuation.
/// Matching against lists is the screening service's work, not this one's.</summary>
public static class Names
{
    private static readonly HashSet<string> s_forms =
    [
        "gmbh", "ag", "se", "kg", "co", "company", "ltd", "limited", "llc", "llp", "inc", "corp", "corporation", "plc", "sa", "sal", "sas", "spa", "srl", "sarl", "bv", "nv", "as", "oy", "ab", "aps", "doo",
        "sdn", "bhd", "pte", "pvt", "private", "fze", "fzco", "fz", "dmcc", "jsc", "ojsc", "ooo", "oao", "zao", "ao", "too", "sia", "uab", "sti", "ticaret", "sanayi", "ve", "sro", "zoo", "sp", "z", "o", "s", "r", "a", "b", "v", "d", "the", "of", "and", "de", "des", "et",
    ];

    // Words that thousands of firms bear; "General Trading" inside a longer name tells nothing.
    private static readonly HashSet<string> s_trade =
        ["general", "trading", "trade", "import", "export", "international", "global", "group", "holding", "industries", "industrial", "industry", "services", "service", "logistics", "freight", "cargo", "shipping", "technology", "technologies", "engineering", "equipment", "middle", "east", "gulf"];

    /// <summary>Words of a name, folded, without legal forms. A name of nothing but forms keeps them.</summary>
    public static IReadOnlyList<string> Words(string name)
    {
        var all = Fold(name).Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var words = all.Where(w => !s_forms.Contains(w)).ToArray();
        return words.Length > 0 ? words : all;
    }

    /// <summary>Whether two names are one: the same words, or all words of the shorter (two at least) in the longer, as with an added town or department.</summary>
    public static bool Same(string one, string other)
    {
        var (left, right) = (NameWords.Of(one), NameWords.Of(other));
        if (left.Count == 0 || right.Count == 0)
        {
            return false;
        }

        var (shorter, longer) = left.Count <= right.Count ? (left, right) : (right, left);
        return shorter.IsWithin(longer) && (left.Count == right.Count || (shorter.Count >= 2 && !shorter.OnlyTrade));
    }

    /// <summary>Whether a name holds nothing but words that thousands of firms bear; two firms of such a name are not one.</summary>
    public static bool IsGeneric(string name) => Words(name).All(w => s_trade.Contains(w) || w.Length < 3);

    /// <summary>Whether a word is one that thousands of firms bear.</summary>
    internal static bool IsTrade(string word) => s_trade.Contains(word);

    /// <summary>Lower case, no accents, other signs as single blanks.</summary>
    public static string Fold(string text)
    {
        var folded = new StringBuilder(text.Length);
        foreach (var sign in text.Normalize(NormalizationForm.FormKD))
        {
            if (CharUnicodeInfo.GetUnicodeCategory(sign) == UnicodeCategory.NonSpacingMark)
            {
                continue;
            }

            if (char.IsLetterOrDigit(sign))
            {
                // The Turkish dotless i has no decomposition, and its capital is a plain I.
                folded.Append(sign == 'ı' ? 'i' : char.ToLowerInvariant(sign));
            }
            else if (sign is not ('\'' or '.') && folded.Length > 0 && folded[^1] != ' ')
            {
                folded.Append(' ');
            }
        }

        return folded.ToString().Trim();
    }

    /// <summary>Digits of a telephone or register number, for comparison.</summary>
    public static string Digits(string number) => string.Concat(number.Where(char.IsAsciiLetterOrDigit)).ToUpperInvariant();
}
