using System.Globalization;
using System.Text;
using System.Xml;

namespace Customs.Inspection.Messages;

/// <summary>Takes XML apart. No document type, no entity but the five of XML itself, nothing is fetched; depth and size are bounded.</summary>
internal static class XmlTree
{
    private const string Schema = "http://www.w3.org/2001/XMLSchema-instance";
    private const string Declarations = "http://www.w3.org/2000/xmlns/";

    public static MessageTree Read(ReadOnlyMemory<byte> content)
    {
        try
        {
            using var stream = new MemoryStream(content.ToArray(), writable: false);
            using var reader = XmlReader.Create(stream, SafeXml.Settings());
            return Build(reader);
        }
        catch (XmlException problem)
        {
            throw new MalformedException(string.Create(CultureInfo.InvariantCulture, $"line {problem.LineNumber}, position {problem.LinePosition}"), "is not well-formed XML, or uses a document type or entities, which are not read");
        }
        catch (Exception problem) when (problem is ArgumentException or NotSupportedException or DecoderFallbackException)
        {
            throw new MalformedException("line 1", "is written in an encoding that is not known here");
        }
    }

    private static MessageTree Build(XmlReader reader)
    {
        MessageNode? root = null;
        MessageNode? open = null;
        var space = "";
        var count = 0;
        var text = new StringBuilder();
        while (reader.Read())
        {
            switch (reader.NodeType)
            {
                case XmlNodeType.Element:
                    count += 1 + reader.AttributeCount;
                    if (count > Bounds.MostNodes || reader.Depth > Bounds.MostDepth)
                    {
                        throw new MalformedException($"line {((IXmlLineInfo)reader).LineNumber}", $"has more than {Bounds.MostNodes} elements or is nested deeper than {Bounds.MostDepth}");
                    }

                    Keep(open, text);
                    space = open is null ? reader.NamespaceURI : space;
                    var node = open is null ? new MessageNode(reader.LocalName, parent: null) : open.Add(reader.LocalName);
                    root ??= node;
                    var empty = reader.IsEmptyElement;
                    Attributes(reader, node);
                    open = empty ? open : node;
                    break;
                case XmlNodeType.Text or XmlNodeType.CDATA or XmlNodeType.SignificantWhitespace:
                    text.Append(reader.Value);
                    break;
                case XmlNodeType.EndElement:
                    Keep(open, text);
                    open = open?.Parent;
                    break;
                default:
                    break;
            }
        }

        return new MessageTree(MessageSyntax.Xml, root ?? throw new MalformedException("line 1", "has no element"), space);
    }

    private static void Attributes(XmlReader reader, MessageNode node)
    {
        while (reader.MoveToNextAttribute())
        {
            if (reader.NamespaceURI is not (Schema or Declarations))
            {
                node.Add($"@{reader.LocalName}").Value = reader.Value;
            }
        }

        reader.MoveToElement();
    }

    // Text beside child elements is no value of a form; it is kept as an element of its own, so that it is told as unknown.
    private static void Keep(MessageNode? node, StringBuilder text)
    {
        var value = text.ToString().Trim();
        text.Clear();
        if (node is null || value.Length == 0)
        {
            return;
        }

        if (node.Children.All(c => c.Name[0] == '@') && node.Value is null)
        {
            node.Value = value;
        }
        else
        {
            node.Add("text()").Value = value;
        }
    }
}
