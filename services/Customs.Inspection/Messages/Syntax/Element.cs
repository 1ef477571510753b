namespace Customs.Inspection.Messages;

/// <summary>
/// A place in a form while a message is read: there may be something or not. Asking for a place marks it as known, so that what is never asked for can be told as unknown,
/// and a value that is wrong or missing is told where it stands or should stand.
/// </summary>
internal sealed class Element
{
    private readonly MessageNode? _node;
    private readonly Element? _parent;
    private readonly string _name;
    private readonly MessageReport _report;

    public Element(MessageTree tree, MessageReport report)
        : this(tree.Root, parent: null, tree.Root.Name, report) => tree.Root.Asked = true;

    private Element(MessageNode? node, Element? parent, string name, MessageReport report) => (_node, _parent, _name, _report) = (node, parent, name, report);

    /// <summary>Whether the message has it.</summary>
    public bool Exists => _node is not null;

    public MessageReport Report => _report;

    /// <summary>Place in the form, without indices.</summary>
    public string Path => _parent is null ? _name.Length == 0 ? "" : $"/{_name}" : $"{_parent.Path}/{_name}";

    /// <summary>Place in the message, or where it would stand.</summary>
    public string Pointer => _node?.Pointer(_report.Syntax) ?? $"{_parent?.Pointer}/{_name}";

    /// <summary>The first element of a name below this one; a longer path goes down step by step, an empty one stays here.</summary>
    public Element Of(string path)
    {
        var at = this;
        foreach (var step in path.Split('/', StringSplitOptions.RemoveEmptyEntries))
        {
            at = at.Step(at._node?.First(step), step, at._report);
        }

        return at;
    }

    /// <summary>Reads every element of a name.</summary>
    public IReadOnlyList<T> Each<T>(string path, Func<Element, T> read)
    {
        var cut = path.LastIndexOf('/');
        var above = cut < 0 ? this : Of(path[..cut]);
        var name = path[(cut + 1)..];
        var found = above._node?.Children.Where(c => c.Name == name).ToList() ?? [];
        if (found.Count > Bounds.MostEntries)
        {
            _report.Wrong(above.Step(found[0], name, _report).Pointer, $"stands more than {Bounds.MostEntries} times");
            found = found[..Bounds.MostEntries];
        }

        if (found.Count == 0 && _report.Logs)
        {
            read(above.Step(node: null, name, _report.Quiet()));
        }

        return [.. found.Select(n => read(above.Step(n, name, _report)))];
    }

    /// <summary>Every element of a name.</summary>
    public IReadOnlyList<Element> All(string path) => Each(path, e => e);

    /// <summary>Every EDIFACT segment of a tag whose qualifier (element 1, component 1) is the given one; logged as <c>NAD+CN</c>.</summary>
    public IReadOnlyList<Element> Qualified(string tag, string qualifier, string place = "1.1")
    {
        var found = _node?.Children.Where(c => c.Name == tag && c.First(place)?.Value == qualifier).ToList() ?? [];
        if (found.Count == 0 && _report.Logs)
        {
            return [Step(node: null, $"{tag}+{qualifier}", _report.Quiet())];
        }

        return [.. found.Take(Bounds.MostEntries).Select(n => Step(n, $"{tag}+{qualifier}", _report).Knows(place))];
    }

    /// <summary>Marks elements as known that carry nothing for a dossier: sequence numbers, language tags, control data of the carrier syntax.</summary>
    public Element Knows(params ReadOnlySpan<string> names)
    {
        foreach (var name in names)
        {
            foreach (var node in _node?.Children.Where(c => c.Name == name) ?? [])
            {
                node.Asked = node.Whole = true;
            }
        }

        return this;
    }

    /// <summary>Notes what is wrong here.</summary>
    public void Wrong(string problem) => _report.Wrong(Pointer, problem);

    /// <summary>The text of this element, or null when there is none.</summary>
    public string? Text()
    {
        if (_node?.Value?.Trim() is not { Length: > 0 } text)
        {
            return null;
        }

        if (text.Length > Bounds.MostText)
        {
            Wrong($"is longer than {Bounds.MostText} signs");
            return null;
        }

        // What XML and the protocol buffers cannot hold: a lone half of a surrogate pair, a control sign.
        if (text.Any(c => char.IsControl(c) && c is not ('\t' or '\n' or '\r')) || !text.HasWholeSigns())
        {
            Wrong("holds signs that are no text");
            return null;
        }

        return text;
    }

    private Element Step(MessageNode? node, string name, MessageReport report)
    {
        if (node is not null)
        {
            node.Asked = true;
        }

        var step = new Element(node, this, name, report);
        if (report.Logs)
        {
            report.Asked(step.Path);
        }

        return step;
    }
}

/// <summary>Checks of text.</summary>
internal static class Plain
{
    /// <summary>Whether every surrogate has its other half.</summary>
    public static bool HasWholeSigns(this string text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (char.IsHighSurrogate(text[i]) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]))
            {
                i++;
            }
            else if (char.IsSurrogate(text[i]))
            {
                return false;
            }
        }

        return true;
    }
}
