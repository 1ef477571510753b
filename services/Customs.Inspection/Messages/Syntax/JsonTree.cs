using System.Globalization;
using System.Text.Json;

namespace Customs.Inspection.Messages;

/// <summary>Takes JSON apart. Members named twice, trailing commas and comments are refused.</summary>
internal static class JsonTree
{
    private static readonly JsonDocumentOptions s_options = new() { MaxDepth = Bounds.MostDepth, AllowDuplicateProperties = false };

    public static MessageTree Read(ReadOnlyMemory<byte> content)
    {
        try
        {
            using var document = JsonDocument.Parse(content, s_options);
            var root = new MessageNode("", parent: null);
            var count = 0;
            Fill(root, document.RootElement, ref count);
            return new MessageTree(MessageSyntax.Json, root, "");
        }
        catch (JsonException problem)
        {
            throw new MalformedException(string.Create(CultureInfo.InvariantCulture, $"line {problem.LineNumber + 1}, byte {problem.BytePositionInLine}"), "is not well-formed JSON");
        }
        catch (InvalidOperationException)
        {
            // Half of a surrogate pair as an escape: it parses as JSON and is no text.
            throw new MalformedException("", "holds text that is not Unicode");
        }
    }

    private static void Fill(MessageNode node, JsonElement element, ref int count)
    {
        if (++count > Bounds.MostNodes)
        {
            throw new MalformedException("", $"has more than {Bounds.MostNodes} members");
        }

        switch (element.ValueKind)
        {
            case JsonValueKind.Object:
                foreach (var property in element.EnumerateObject())
                {
                    Member(node, property.Name, property.Value, ref count);
                }

                break;
            case JsonValueKind.Array:
                foreach (var entry in element.EnumerateArray())
                {
                    Fill(node.Add("-", entry: true), entry, ref count);
                }

                break;
            case JsonValueKind.String:
                node.Value = element.GetString();
                break;
            case JsonValueKind.Number or JsonValueKind.True or JsonValueKind.False:
                node.Value = element.GetRawText();
                break;
            case JsonValueKind.Null or JsonValueKind.Undefined:
                break;
            default:
                throw new InvalidOperationException($"unknown kind of JSON {element.ValueKind}");
        }
    }

    // A list stands as one node for each entry, all of its name, as XML repeats elements.
    private static void Member(MessageNode node, string name, JsonElement value, ref int count)
    {
        if (value.ValueKind != JsonValueKind.Array)
        {
            Fill(node.Add(name), value, ref count);
            return;
        }

        foreach (var entry in value.EnumerateArray())
        {
            Fill(node.Add(name, entry: true), entry, ref count);
        }
    }
}
