using Customs.Officer.Keys;
using Customs.Officer.Text;

namespace Customs.Officer.Shell;

/// <summary>A text to read: the trail of this terminal, or a message in full.</summary>
/// <param name="title">Its title.</param>
/// <param name="write">Writes it on a page.</param>
public sealed class TextScreen(string title, Action<Document, DateTimeOffset> write) : Screen
{
    private static readonly IReadOnlyList<Context> Keys = [Context.Lists, Context.Everywhere];
    private readonly Scroll _scroll = new();

    /// <inheritdoc/>
    public override string Title => title;

    /// <inheritdoc/>
    public override IReadOnlyList<Context> Contexts => Keys;

    /// <inheritdoc/>
    public override IReadOnlyList<Line> Draw(Surface surface)
    {
        var page = new Document(surface);
        write(page, surface.Now);
        return [Line.Of(_scroll.Place(page.Lines.Count, surface.Rows - 1), Role.Yellow), .. _scroll.Window(page.Lines, surface.Rows - 1)];
    }

    /// <inheritdoc/>
    public override Ask Do(Act act, Surface surface)
    {
        var page = Math.Max((surface?.Rows ?? 20) - 2, 1);
        switch (act)
        {
            case Act.Up or Act.Down:
                _scroll.By(act == Act.Up ? -1 : 1);
                break;
            case Act.PageUp or Act.PageDown:
                _scroll.By(act == Act.PageUp ? -page : page);
                break;
            case Act.Home or Act.End:
                _scroll.By(act == Act.Home ? -1_000_000 : 1_000_000);
                break;
        }

        return Ask.Nothing;
    }
}
