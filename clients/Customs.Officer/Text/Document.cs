namespace Customs.Officer.Text;

/// <summary>A page of text that is wrapped to a width and scrolled, so that nothing on it can be cut off.</summary>
/// <param name="surface">Where it will be shown.</param>
public sealed class Document(Surface surface)
{
    private readonly List<Line> _lines = [];

    /// <summary>The lines so far.</summary>
    public IReadOnlyList<Line> Lines => _lines;

    /// <summary>Cells of a line.</summary>
    public int Width => surface.Columns;

    /// <summary>Adds a heading; a blank line goes before all but the first.</summary>
    public Document Heading(string text, string right = "")
    {
        if (_lines.Count > 0)
        {
            Blank();
        }

        var line = Line.Of($" {text} ", Role.Heading);
        var rest = Width - line.Width - (right.Length > 0 ? CellWidth.Of(right) + 2 : 0);
        line = line.Add(string.Concat(Enumerable.Repeat(surface.Glyphs.Rule, Math.Max(rest, 0))), Role.Dim);
        _lines.Add(right.Length > 0 ? line.Add($" {right} ", Role.Dim) : line);
        return this;
    }

    /// <summary>Adds wrapped text.</summary>
    /// <param name="text">The text.</param>
    /// <param name="role">Its role.</param>
    /// <param name="indent">Blanks before every line.</param>
    public Document Say(string text, Role role = Role.Normal, int indent = 1)
    {
        foreach (var part in Wrap.Words(text, Width - indent - 1))
        {
            _lines.Add(Line.Of(new string(' ', indent)).Add(part, role));
        }

        return this;
    }

    /// <summary>Adds a label with wrapped text at its right.</summary>
    /// <param name="label">The label; it is wrapped as well when it is longer than its column.</param>
    /// <param name="text">The text.</param>
    /// <param name="role">Role of the text.</param>
    /// <param name="column">Where the text begins.</param>
    /// <param name="indent">Blanks before the label.</param>
    /// <param name="labelRole">Role of the label.</param>
    public Document Pair(string label, string text, Role role = Role.Normal, int column = 14, int indent = 1, Role labelRole = Role.Dim)
    {
        var left = Wrap.Words(label, Math.Max(column - indent - 1, 4));
        var right = Wrap.Words(text, Width - column - 1);
        for (var at = 0; at < Math.Max(left.Count, right.Count); at++)
        {
            var line = at < left.Count ? Line.Of(new string(' ', indent)).Add(left[at], labelRole) : Line.Empty;
            _lines.Add(at < right.Count && right[at].Length > 0 ? Line.Of("").Add(line).Add(new string(' ', Math.Max(column - line.Width, 0))).Add(right[at], role) : line);
        }

        return this;
    }

    /// <summary>Adds a ready line.</summary>
    public Document Add(Line line)
    {
        _lines.Add(line);
        return this;
    }

    /// <summary>Adds an empty line.</summary>
    public Document Blank() => Add(Line.Empty);
}
