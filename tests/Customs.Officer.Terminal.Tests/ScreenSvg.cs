using System.Globalization;
using System.Net;
using System.Text;
using Terminal.Gui.App;
using Terminal.Gui.Drawing;
using Attribute = Terminal.Gui.Drawing.Attribute;

namespace Customs.Officer.Terminal.Tests;

/// <summary>A picture of the screen as SVG: one rectangle and one text for each run of cells that look the same.</summary>
public static class ScreenSvg
{
    private const int Width = 9;
    private const int Height = 18;
    private static readonly Color Ground = new(16, 18, 22);
    private static readonly Color Ink = new(240, 240, 240);

    public static string Render(IApplication app)
    {
        var cells = app.Driver!.Contents!;
        var (rows, columns) = (cells.GetLength(0), cells.GetLength(1));
        var svg = new StringBuilder();
        svg.Append(CultureInfo.InvariantCulture, $"<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 {columns * Width} {rows * Height}\" font-family=\"DejaVu Sans Mono,Consolas,monospace\" font-size=\"15\">\n");
        svg.Append(CultureInfo.InvariantCulture, $"<rect width=\"100%\" height=\"100%\" fill=\"{Name(Ground)}\"/>\n");
        for (var row = 0; row < rows; row++)
        {
            for (var from = 0; from < columns;)
            {
                var to = from + 1;
                while (to < columns && Equals(cells[row, to].Attribute, cells[row, from].Attribute))
                {
                    to++;
                }

                var text = string.Concat(Enumerable.Range(from, to - from).Select(column => cells[row, column].Grapheme));
                Run(svg, text, cells[row, from].Attribute ?? default, row, from, to - from);
                from = to;
            }
        }

        return svg.Append("</svg>\n").ToString();
    }

    private static void Run(StringBuilder svg, string text, Attribute look, int row, int from, int cells)
    {
        var (ink, ground) = (look.Foreground == Color.None ? Ink : look.Foreground, look.Background == Color.None ? Ground : look.Background);
        (ink, ground) = look.Style.HasFlag(TextStyle.Reverse) ? (ground, ink) : (ink, ground);
        if (ground != Ground)
        {
            svg.Append(CultureInfo.InvariantCulture, $"<rect x=\"{from * Width}\" y=\"{row * Height}\" width=\"{cells * Width}\" height=\"{Height}\" fill=\"{Name(ground)}\"/>\n");
        }

        var trimmed = text.TrimEnd();
        if (trimmed.Trim().Length > 0)
        {
            var lead = trimmed.Length - trimmed.TrimStart().Length;
            var weight = look.Style.HasFlag(TextStyle.Bold) ? " font-weight=\"bold\"" : "";
            svg.Append(CultureInfo.InvariantCulture,
                $"<text x=\"{(from + lead) * Width}\" y=\"{(row * Height) + 14}\" fill=\"{Name(ink)}\"{weight} xml:space=\"preserve\">{WebUtility.HtmlEncode(trimmed.TrimStart())}</text>\n");
        }
    }

    private static string Name(Color color) => string.Create(CultureInfo.InvariantCulture, $"#{color.R:x2}{color.G:x2}{color.B:x2}");
}
