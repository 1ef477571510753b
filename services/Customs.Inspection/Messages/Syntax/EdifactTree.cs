using System.Globalization;
using System.Text;

namespace Customs.Inspection.Messages;

/// <summary>
/// Takes an UN/EDIFACT interchange apart (ISO 9735): service string advice, release sign, segments, elements and components. A segment is a node of its tag, element 2 component 1 is its child <c>2.1</c>.
/// </summary>
internal static class EdifactTree
{
    private const int MostSegments = 50_000;

    public static MessageTree Read(ReadOnlyMemory<byte> content)
    {
        var text = Decode(content.Span);
        var signs = Signs.Of(text);
        var root = new MessageNode("", parent: null);
        var count = 0;
        for (var at = signs.Start; at < text.Length;)
        {
            if (char.IsWhiteSpace(text[at]))
            {
                at++;
                continue;
            }

            if (++count > MostSegments)
            {
                throw new MalformedException("", $"has more than {MostSegments} segments");
            }

            at = Segment(text, at, signs, root);
        }

        return new MessageTree(MessageSyntax.Edifact, root, "");
    }

    private static int Segment(string text, int at, Signs signs, MessageNode root)
    {
        var start = at;
        var part = new StringBuilder();
        MessageNode? segment = null;
        var (element, component) = (0, 1);
        for (; at < text.Length; at++)
        {
            var sign = text[at];
            if (sign == signs.Release && at + 1 < text.Length)
            {
                part.Append(text[++at]);
            }
            else if (sign == signs.End || sign == signs.Element || sign == signs.Component)
            {
                segment = Keep(root, segment, element, component, part, start);
                (element, component) = sign == signs.Component ? (element, component + 1) : (element + 1, 1);
                if (sign == signs.End)
                {
                    return at + 1;
                }
            }
            else
            {
                part.Append(sign);
            }
        }

        throw new MalformedException(string.Create(CultureInfo.InvariantCulture, $"sign {start + 1}"), "ends within a segment");
    }

    private static MessageNode Keep(MessageNode root, MessageNode? segment, int element, int component, StringBuilder part, int start)
    {
        var value = part.ToString();
        part.Clear();
        if (segment is null)
        {
            return value.Length == 3 && value.All(char.IsAsciiLetterUpper)
                ? root.Add(value)
                : throw new MalformedException(string.Create(CultureInfo.InvariantCulture, $"sign {start + 1}"), "a segment does not begin with a tag of three letters");
        }

        if (element > 99 || component > 99)
        {
            throw new MalformedException(string.Create(CultureInfo.InvariantCulture, $"sign {start + 1}"), "a segment has more than 99 elements");
        }

        if (value.Trim().Length > 0)
        {
            segment.Add(string.Create(CultureInfo.InvariantCulture, $"{element}.{component}")).Value = value.Trim();
        }

        return segment;
    }

    // The syntax identifier in UNB names the repertoire; it is itself plain ASCII.
    private static string Decode(ReadOnlySpan<byte> content)
    {
        var start = Encoding.Latin1.GetString(content[..Math.Min(content.Length, 64)]);
        var at = start.IndexOf("UNO", StringComparison.Ordinal);
        var repertoire = at >= 0 && at + 3 < start.Length ? start[at + 3] : 'A';
        return repertoire switch
        {
            'W' or 'Y' => Encoding.UTF8.GetString(content),
            'D' => Iso("iso-8859-2", content),
            'E' => Iso("iso-8859-5", content),
            'F' => Iso("iso-8859-7", content),
            'G' => Iso("iso-8859-3", content),
            'I' => Iso("iso-8859-6", content),
            'J' => Iso("iso-8859-8", content),
            _ => Encoding.Latin1.GetString(content),
        };
    }

    private static string Iso(string name, ReadOnlySpan<byte> content) => CodePagesEncodingProvider.Instance.GetEncoding(name)!.GetString(content);

    private readonly record struct Signs(char Component, char Element, char Release, char End, int Start)
    {
        public static Signs Of(string text)
        {
            var at = text.Length - text.AsSpan().TrimStart().Length;
            return text.AsSpan(at).StartsWith("UNA", StringComparison.Ordinal) && text.Length >= at + 9
                ? new Signs(text[at + 3], text[at + 4], text[at + 6], text[at + 8], at + 9)
                : new Signs(':', '+', '?', '\'', at);
        }
    }
}
