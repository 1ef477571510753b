namespace Customs.Officer.Text;

/// <summary>Breaks text into lines at blanks, so that nothing is lost on a narrow screen.</summary>
public static class Wrap
{
    /// <summary>The lines of a text; a word longer than a line is broken inside. A text that fits keeps its blanks.</summary>
    /// <param name="text">Any text; it is cleaned first.</param>
    /// <param name="width">Cells of a line, at least 1.</param>
    public static IReadOnlyList<string> Words(string text, int width)
    {
        width = Math.Max(width, 1);
        var clean = Clean.Text(text).Trim();
        if (CellWidth.Of(clean) <= width)
        {
            return [clean];
        }

        var lines = new List<string>();
        var line = "";
        foreach (var word in clean.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            var rest = word;
            if (line.Length > 0 && CellWidth.Of(line) + 1 + CellWidth.Of(rest) <= width)
            {
                line += " " + rest;
                continue;
            }

            if (line.Length > 0)
            {
                lines.Add(line);
            }

            while (CellWidth.Of(rest) > width)
            {
                var part = CellWidth.Cut(rest, width);
                part = part.Length == 0 ? rest[..1] : part;
                lines.Add(part);
                rest = rest[part.Length..];
            }

            line = rest;
        }

        if (line.Length > 0 || lines.Count == 0)
        {
            lines.Add(line);
        }

        return lines;
    }
}
