using System.Globalization;
using System.Xml;
using System.Xml.Schema;
using Customs.Inspection.Messages;
using Customs.Primitives;

namespace Customs.Inspection.Service.Messages;

/// <summary>Reads a message against its schema and tells what is wrong by XPath, as the readers do.</summary>
internal static class SchemaViolations
{
    private const int Most = 50;

    public static IReadOnlyList<FieldViolation> In(ReadOnlyMemory<byte> content, XmlSchemaSet schemas)
    {
        var found = new List<FieldViolation>();
        var open = new Stack<(string Name, Dictionary<string, int> Children)>();
        var settings = SafeXml.Settings();
        settings.ValidationType = ValidationType.Schema;
        settings.ValidationFlags = XmlSchemaValidationFlags.ProcessIdentityConstraints;
        settings.Schemas = schemas;
        settings.ValidationEventHandler += (_, problem) =>
        {
            if (found.Count < Most)
            {
                found.Add(new FieldViolation(Place(open), Words(problem.Exception)));
            }
        };
        using var stream = new MemoryStream(content.ToArray(), writable: false);
        using var reader = XmlReader.Create(stream, settings);
        while (found.Count < Most && reader.Read())
        {
            if (reader.NodeType == XmlNodeType.Element)
            {
                Enter(reader, open);
            }
            else if (reader.NodeType == XmlNodeType.EndElement)
            {
                open.Pop();
            }
        }

        return found;
    }

    private static void Enter(XmlReader reader, Stack<(string Name, Dictionary<string, int> Children)> open)
    {
        var number = 1;
        if (open.TryPeek(out var parent))
        {
            number = parent.Children[reader.LocalName] = parent.Children.GetValueOrDefault(reader.LocalName) + 1;
        }

        if (!reader.IsEmptyElement)
        {
            open.Push((number == 1 ? reader.LocalName : string.Create(CultureInfo.InvariantCulture, $"{reader.LocalName}[{number}]"), new Dictionary<string, int>(StringComparer.Ordinal)));
        }
    }

    private static string Place(Stack<(string Name, Dictionary<string, int> Children)> open) => string.Concat(open.Reverse().Select(e => $"/{e.Name}"));

    // The validator's sentence names the element; values of the message are not repeated beyond it.
    private static string Words(XmlSchemaException problem) => $"schema: {(problem.Message.Length <= 300 ? problem.Message : problem.Message[..300])} (line {problem.LineNumber})";
}
