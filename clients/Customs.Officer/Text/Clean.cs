using System.Globalization;
using System.Text;

namespace Customs.Officer.Text;

/// <summary>
/// Makes declared text safe to show. Names and descriptions come from strangers: a control sign could move the cursor or hide words,
/// and a direction override could make a name read backwards.
/// </summary>
public static class Clean
{
    /// <summary>The text with every control sign shown as '?', line ends and tabs as a blank, and direction overrides taken out.</summary>
    public static string Text(string text)
    {
        foreach (var sign in text)
        {
            if (sign is < ' ' or > '~')
            {
                return Rewrite(text);
            }
        }

        return text;
    }

    private static string Rewrite(string text)
    {
        var clean = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
        {
            switch (Rune.GetUnicodeCategory(rune))
            {
                case UnicodeCategory.Control:
                    clean.Append(rune.Value is '\n' or '\r' or '\t' ? ' ' : '?');
                    break;
                case UnicodeCategory.Format when rune.Value is not (0x200C or 0x200D):
                case UnicodeCategory.LineSeparator:
                case UnicodeCategory.ParagraphSeparator:
                    break;
                default:
                    clean.Append(rune.ToString());
                    break;
            }
        }

        return clean.ToString();
    }
}
