using System.Globalization;

namespace Customs.Inspection.Messages;

/// <summary>The envelope of an interchange: one message, whole, with the counts and references that its ends repeat. Gives the segments their places: those behind CST stand under it.</summary>
internal static class EdifactInterchange
{
    private static readonly string[] s_once = ["UNB", "UNH", "BGM", "UNT", "UNZ"];

    /// <summary>The message with its items as groups.</summary>
    public static MessageTree Group(MessageTree tree, MessageReport report)
    {
        Check(tree.Root, report);
        var root = new MessageNode("", parent: null);
        MessageNode? item = null;
        foreach (var segment in tree.Root.Children)
        {
            item = segment.Name == "UNS" || segment.Name == "UNT" ? null : segment.Name == "CST" ? root.Add("CST") : item;
            var copy = segment.Name == "CST" ? item! : (item ?? root).Add(segment.Name);
            foreach (var component in segment.Children)
            {
                copy.Add(component.Name).Value = component.Value;
            }
        }

        return tree with { Root = root };
    }

    private static void Check(MessageNode root, MessageReport report)
    {
        foreach (var tag in s_once)
        {
            var count = root.Children.Count(s => s.Name == tag);
            if (count != 1)
            {
                report.Wrong($"/{tag}", count == 0 ? "is missing: the interchange is not whole" : "stands more than once; one interchange carries one message here");
            }
        }

        if (report.Violations.Count > 0)
        {
            return;
        }

        var segments = root.Children.SkipWhile(s => s.Name != "UNH").TakeWhile(s => s.Name != "UNZ").Count();
        if (Value(root, "UNT", "1.1") != segments.ToString(CultureInfo.InvariantCulture))
        {
            report.Wrong("/UNT/1.1", string.Create(CultureInfo.InvariantCulture, $"counts '{Values.Cut(Value(root, "UNT", "1.1"))}' segments, the message has {segments}"));
        }

        Same(root, report, ("UNH", "1.1"), ("UNT", "2.1"));
        Same(root, report, ("UNB", "5.1"), ("UNZ", "2.1"));
        if (Value(root, "UNZ", "1.1") != "1")
        {
            report.Wrong("/UNZ/1.1", "does not count one message");
        }
    }

    private static void Same(MessageNode root, MessageReport report, (string Tag, string Place) start, (string Tag, string Place) end)
    {
        if (Value(root, start.Tag, start.Place) != Value(root, end.Tag, end.Place))
        {
            report.Wrong($"/{end.Tag}/{end.Place}", $"is not the reference that {start.Tag} gives");
        }
    }

    private static string Value(MessageNode root, string tag, string place) => root.First(tag)?.First(place)?.Value ?? "";
}
