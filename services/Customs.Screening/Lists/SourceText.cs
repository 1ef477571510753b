using System.Text;
using System.Xml;
using System.Xml.Linq;

namespace Customs.Screening.Lists;

/// <summary>Decodes text and XML strictly: a broken byte refuses the file, an external entity is never fetched.</summary>
internal static class SourceText
{
    /// <summary>Reads UTF-8 with or without a mark; any broken byte throws.</summary>
    /// <exception cref="DecoderFallbackException">The text is not UTF-8.</exception>
    public static string ReadUtf8(SourceFile file)
    {
        using var reader = new StreamReader(file.Content, new UTF8Encoding(false, throwOnInvalidBytes: true), detectEncodingFromByteOrderMarks: true);
        return Checked(reader.ReadToEnd());
    }

    /// <summary>Reads UTF-8, or Windows' Western code page when the text is not UTF-8: lists before 2020 were issued so.</summary>
    public static string ReadUtf8OrWestern(SourceFile file)
    {
        using var copy = new MemoryStream();
        file.Content.CopyTo(copy);
        var bytes = copy.ToArray();
        try
        {
            var text = new UTF8Encoding(false, throwOnInvalidBytes: true).GetString(bytes);
            return Checked(text.Length > 0 && text[0] == '\uFEFF' ? text[1..] : text);
        }
        catch (DecoderFallbackException)
        {
            return Checked(WesternText.Decode(bytes));
        }
    }

    /// <summary>Opens XML without external entities and within bounds.</summary>
    public static XmlReader OpenXml(SourceFile file) => XmlReader.Create(file.Content, new XmlReaderSettings
    {
        DtdProcessing = DtdProcessing.Prohibit,
        XmlResolver = null,
        IgnoreComments = true,
        IgnoreProcessingInstructions = true,
        IgnoreWhitespace = true,
        MaxCharactersInDocument = 600_000_000,
    });

    /// <summary>Reads the elements of given names, wherever they stand, one at a time, to the end of the document.</summary>
    public static IEnumerable<XElement> Elements(XmlReader reader, params string[] names)
    {
        while (!reader.EOF)
        {
            if (reader.NodeType == XmlNodeType.Element && names.Contains(reader.LocalName, StringComparer.Ordinal))
            {
                yield return Plain((XElement)XNode.ReadFrom(reader));
            }
            else
            {
                reader.Read();
            }
        }
    }

    /// <summary>The trimmed text of a child, or null when it is absent or empty.</summary>
    public static string? Text(this XElement element, string child) => Clean(element.Element(child)?.Value);

    /// <summary>The trimmed attribute, or null when it is absent or empty.</summary>
    public static string? Attr(this XElement element, string name) => Clean(element.Attribute(name)?.Value);

    /// <summary>Collapses white space; null for nothing.</summary>
    public static string? Clean(string? text)
    {
        if (string.IsNullOrWhiteSpace(text))
        {
            return null;
        }

        return string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
    }

    private static XElement Plain(XElement element)
    {
        foreach (var e in element.DescendantsAndSelf())
        {
            e.Name = e.Name.LocalName;
        }

        return element;
    }

    private static string Checked(string text) => text.Contains('\0', StringComparison.Ordinal)
        ? throw new UnreadableListException("the file holds zero bytes")
        : text;
}
