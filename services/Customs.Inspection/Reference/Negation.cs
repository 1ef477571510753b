namespace Customs.Inspection.Reference;

/// <summary>Whether a place is named only to exclude it. Since Article 12g of Regulation (EU) No 833/2014 contracts carry a clause against re-export to Russia,
/// and certificates have long named states to which goods may not go: such a clause says the contrary of a destination.</summary>
public static class Negation
{
    private static readonly Phrases s_words = new("""
        no|not|never|neither|nor|without|except|excluding|other than|prohibit*|forbid*|forbidden|banned|ban|exclud*|refrain*|against|outside|
        nicht|kein*|niemals|weder|ohne|ausser|ausgenommen|verbot*|untersag*|ne pas|pas de|pas|aucun*|jamais|sans|sauf|interdi*|hors|exclu*|
        degil*|yasak*|haric*|edilmeyecek*|edilemez|yeniden ihrac edilme*|не|нет|без|кроме|запрещ*|исключ*|no se|prohibid*|excepto|salvo|sin|non|senza|eccetto|vietat*|nie|zakaz*|niet|geen|禁止|不得
        """);

    /// <summary>Whether the clause in which a word stands negates it. A clause ends at a full stop, semicolon or new line.</summary>
    /// <param name="text">Whole text.</param>
    /// <param name="word">The word, as it stands there.</param>
    public static bool Covers(string text, string word)
    {
        var at = text.IndexOf(word, StringComparison.OrdinalIgnoreCase);
        if (at < 0)
        {
            return false;
        }

        var from = text.LastIndexOfAny(['.', ';', '\n', '|'], at) + 1;
        var to = text.IndexOfAny([';', '\n', '|'], at);
        return s_words.IsIn(text[from..at]) || Trailing(text[(at + word.Length)..(to < 0 ? text.Length : to)]);
    }

    // Turkish, Russian and German put the ban behind the place: "Rusya'ya yeniden ihraç edilmeyecektir".
    private static bool Trailing(string tail) => s_trailing.IsIn(tail);

    private static readonly Phrases s_trailing = new("edilmeyecek*|edilemez|yasak*|haric*|is prohibited|is forbidden|are prohibited|is excluded|not permitted|not allowed|untersagt|verboten|ausgeschlossen|nicht gestattet|nicht zulassig|запрещен*|исключен*|interdit*|exclu*");
}
