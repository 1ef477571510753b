namespace Customs.Inspection.Messages;

/// <summary>Counts what a message holds beyond its form.</summary>
internal static class Unknown
{
    // Where the rest is counted once so many paths are told.
    private const string Further = "~ further elements";

    /// <summary>Elements that no reader asked for: path without indices and how many values stand there, in the order of paths.</summary>
    public static SortedDictionary<string, int> In(MessageTree tree)
    {
        var found = new SortedDictionary<string, int>(StringComparer.Ordinal);
        var open = new Stack<MessageNode>();
        open.Push(tree.Root);
        while (open.TryPop(out var node))
        {
            foreach (var child in node.Children)
            {
                if (child.Asked)
                {
                    if (!child.Whole)
                    {
                        open.Push(child);
                    }
                }
                else if (ValuesIn(child) is > 0 and var values)
                {
                    Count(found, child.Path, values);
                }
            }
        }

        return found;
    }

    private static void Count(SortedDictionary<string, int> found, string path, int values)
    {
        if (found.TryGetValue(path, out var before))
        {
            found[path] = before + values;
        }
        else if (found.Count < Bounds.MostUnknown)
        {
            found[path] = values;
        }
        else
        {
            found[Further] = found.GetValueOrDefault(Further) + values;
        }
    }

    private static int ValuesIn(MessageNode node)
    {
        var values = 0;
        var open = new Stack<MessageNode>();
        open.Push(node);
        while (open.TryPop(out var next))
        {
            values += next.Value is null ? 0 : 1;
            foreach (var child in next.Children)
            {
                open.Push(child);
            }
        }

        return values;
    }
}
