using System.Globalization;

namespace Customs.Inspection.Messages;

/// <summary>How a message is written.</summary>
public enum MessageSyntax
{
    /// <summary>XML; places are told as XPath.</summary>
    Xml,

    /// <summary>JSON; places are told as JSON pointers.</summary>
    Json,

    /// <summary>UN/EDIFACT; places are told as segment, element and component.</summary>
    Edifact,
}

/// <summary>One element of a message, whatever its syntax: an XML element or attribute, a JSON member, an EDIFACT segment or one of its components.</summary>
internal sealed class MessageNode(string name, MessageNode? parent)
{
    private List<MessageNode>? _children;
    private Dictionary<string, int>? _counts;
    private int _number;

    public string Name { get; } = name;

    public MessageNode? Parent { get; } = parent;

    /// <summary>Text of a leaf; null when it has children or nothing in it.</summary>
    public string? Value { get; set; }

    /// <summary>Whether a reader has asked for it. What nobody asks for is told as unknown.</summary>
    public bool Asked { get; set; }

    /// <summary>Whether it and all below it is known and carries nothing for a dossier.</summary>
    public bool Whole { get; set; }

    /// <summary>Whether it is an entry of a JSON list.</summary>
    public bool Entry { get; init; }

    public IReadOnlyList<MessageNode> Children => _children ?? [];

    public MessageNode Add(string name, bool entry = false)
    {
        _counts ??= new Dictionary<string, int>(StringComparer.Ordinal);
        var number = _counts[name] = _counts.GetValueOrDefault(name) + 1;
        var child = new MessageNode(name, this) { Entry = entry, _number = number };
        (_children ??= []).Add(child);
        return child;
    }

    public MessageNode? First(string name) => _children?.Find(c => c.Name == name);

    /// <summary>Names from the root on, without indices: the place in the form, not in the message.</summary>
    public string Path => Parent is null ? Name.Length == 0 ? "" : $"/{Name}" : $"{Parent.Path}/{Name}";

    /// <summary>Where it stands in the message, in the words of its syntax.</summary>
    public string Pointer(MessageSyntax syntax)
    {
        var above = Parent is null ? "" : Parent.Pointer(syntax);
        if (Name.Length == 0)
        {
            return above;
        }

        return syntax switch
        {
            MessageSyntax.Json => Entry ? string.Create(CultureInfo.InvariantCulture, $"{above}/{Name}/{_number - 1}") : $"{above}/{Name}",
            MessageSyntax.Xml or MessageSyntax.Edifact => Parent?._counts?[Name] > 1 ? string.Create(CultureInfo.InvariantCulture, $"{above}/{Name}[{_number}]") : $"{above}/{Name}",
            _ => throw new ArgumentOutOfRangeException(nameof(syntax), syntax, "unknown syntax"),
        };
    }
}

/// <summary>A message taken apart.</summary>
/// <param name="Syntax">How it was written.</param>
/// <param name="Root">Its root: the XML root element, a node without name for JSON and EDIFACT.</param>
/// <param name="Namespace">Namespace of an XML root; empty else.</param>
internal sealed record MessageTree(MessageSyntax Syntax, MessageNode Root, string Namespace);
