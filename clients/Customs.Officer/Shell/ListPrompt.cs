using Customs.Officer.Keys;
using Customs.Officer.Text;

namespace Customs.Officer.Shell;

/// <summary>A line that narrows a list while it is typed; Enter takes the selected row.</summary>
public abstract class ListPrompt : Screen
{
    private static readonly IReadOnlyList<Context> PromptKeys = [Context.Prompt];
    private readonly LineEditor _editor = new();
    private int _at;
    private int _top;

    /// <inheritdoc/>
    public override bool Typing => true;

    /// <inheritdoc/>
    public override IReadOnlyList<Context> Contexts => PromptKeys;

    /// <summary>What is typed.</summary>
    protected string Text => _editor.Text.Trim();

    /// <summary>A line above the list.</summary>
    protected abstract string Hint { get; }

    /// <inheritdoc/>
    public override IReadOnlyList<Line> Draw(Surface surface)
    {
        var rows = Rows();
        var lines = new List<Line> { Line.Of(" : ", Role.Heading).Add(_editor.Draw(Math.Max(surface.Columns - 4, 8), true)[^1]), Line.Of(" " + Hint, Role.Dim) };
        var height = Math.Max(surface.Rows - 2, 1);
        _at = Math.Clamp(_at, 0, Math.Max(rows.Count - 1, 0));
        _top = Math.Clamp(_top, Math.Max(_at - height + 1, 0), _at);
        for (var index = _top; index < _top + height; index++)
        {
            var line = index < rows.Count ? Line.Of(index == _at ? surface.Glyphs.Marker : " ").Add(" ").Add(rows[index].Line) : Line.Empty;
            lines.Add(index == _at && rows.Count > 0 ? line.Fit(surface.Columns, surface.Glyphs.Cut).In(Role.Selected) : line);
        }

        return lines;
    }

    /// <inheritdoc/>
    public override Ask Do(Act act, Surface surface)
    {
        var rows = Rows();
        switch (act)
        {
            case Act.Up or Act.Down:
                _at = Math.Clamp(_at + (act == Act.Up ? -1 : 1), 0, Math.Max(rows.Count - 1, 0));
                break;
            case Act.PageUp or Act.PageDown:
                _at = Math.Clamp(_at + (act == Act.PageUp ? -10 : 10), 0, Math.Max(rows.Count - 1, 0));
                break;
            case Act.Cancel or Act.Leave:
                return new Ask.Close();
            case Act.Enter:
                return rows.Count > 0 ? new Ask.CloseThen(rows[Math.Clamp(_at, 0, rows.Count - 1)].Ask) : new Ask.Tell(Texts.Of("Nothing fits what you typed."), MessageKind.Problem);
        }

        return Ask.Nothing;
    }

    /// <inheritdoc/>
    public override Ask Type(Chord key, Surface surface)
    {
        _editor.Press(key);
        _at = 0;
        return Ask.Nothing;
    }

    /// <summary>Whether the signs of what is typed occur in a text in their order.</summary>
    protected static bool Fits(string text, string typed)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(typed);
        var at = 0;
        foreach (var sign in text)
        {
            if (at < typed.Length && char.ToUpperInvariant(sign) == char.ToUpperInvariant(typed[at]))
            {
                at++;
            }
        }

        return at == typed.Length;
    }

    /// <summary>The rows that fit what is typed.</summary>
    protected abstract IReadOnlyList<Choice> Rows();

    /// <summary>A row of the list.</summary>
    /// <param name="Line">How it looks.</param>
    /// <param name="Ask">What it does.</param>
    protected sealed record Choice(Line Line, Ask Ask);
}
