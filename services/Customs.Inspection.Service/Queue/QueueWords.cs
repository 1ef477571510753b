using System.Text;

namespace Customs.Inspection.Service.Queue;

/// <summary>One word of a filter before its key is understood.</summary>
/// <param name="Key">Key in lower case; <c>text</c> when none was typed.</param>
/// <param name="Values">Values between the commas, without quotes.</param>
public sealed record QueueWord(string Key, IReadOnlyList<string> Values);

/// <summary>Splits a filter into words. Quotes keep spaces, commas and colons together; an open quote runs to the end.</summary>
public static class QueueWords
{
    /// <summary>The words of a filter, in order.</summary>
    public static IReadOnlyList<QueueWord> Split(string text)
    {
        var words = new List<QueueWord>();
        var values = new List<string>();
        var part = new StringBuilder();
        string? key = null;
        var quoted = false;
        var any = false;
        foreach (var c in text.AsSpan())
        {
            if (c == '"')
            {
                quoted = !quoted;
                any = true;
            }
            else if (quoted || !(char.IsWhiteSpace(c) || c is ',' || (c is ':' && key is null && values.Count == 0)))
            {
                part.Append(c);
                any = true;
            }
            else if (c is ':')
            {
                key = part.ToString().ToLowerInvariant();
                part.Clear();
                any = true;
            }
            else if (c is ',')
            {
                Take(values, part);
                any = true;
            }
            else if (any)
            {
                End(words, values, part, ref key);
                any = false;
            }
        }

        if (any)
        {
            End(words, values, part, ref key);
        }

        return words;
    }

    private static void Take(List<string> values, StringBuilder part)
    {
        if (part.Length > 0)
        {
            values.Add(part.ToString());
            part.Clear();
        }
    }

    private static void End(List<QueueWord> words, List<string> values, StringBuilder part, ref string? key)
    {
        Take(values, part);
        words.Add(new QueueWord(key ?? "text", [.. values]));
        values.Clear();
        key = null;
    }
}
