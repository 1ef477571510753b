using Customs.Officer.Keys;
using Customs.Officer.Shell;
using Customs.Officer.Text;

namespace Customs.Officer.Queue;

/// <summary>The queue: which consignment to look at first, and why.</summary>
public sealed class QueueScreen : Screen
{
    private static readonly IReadOnlyList<Context> AtRest = [Context.QueueRows, Context.Goods, Context.Lists, Context.Everywhere];
    private static readonly IReadOnlyList<Context> WhileTyping = [Context.Prompt];

    private static (string Title, string Filter)[] Views =>
    [
        (Texts.Of("to do"), "!state:released,refused,secured,seized,returned,withdrawn"), (Texts.Of("urgent"), "lane:stop,red !state:released,refused,secured,seized,returned,withdrawn"),
        (Texts.Of("held"), "state:held,referred"), (Texts.Of("unchecked"), "?:1"), (Texts.Of("finished"), "state:released,refused,secured,seized,returned,withdrawn"), (Texts.Of("everything"), ""),
    ];

    private readonly LineEditor _editor = new();
    private string? _before;
    private string _problem = "";
    private int _top;

    /// <summary>A queue that shows what is open.</summary>
    public QueueScreen() => Show(Views[0].Filter);

    /// <summary>The rows.</summary>
    public QueueList List { get; } = new();

    /// <inheritdoc/>
    public override string Title => Texts.Of("QUEUE");

    /// <inheritdoc/>
    public override string Status => Texts.Fill($"{List.Count} of {List.Total}") + (List.Waiting > 0 ? Texts.Fill($"  +{List.Waiting} new") : "");

    /// <inheritdoc/>
    public override string? CopyText => List.SelectedRow?.Mrn;

    /// <inheritdoc/>
    public override bool Typing => _before is not null;

    /// <inheritdoc/>
    public override IReadOnlyList<Context> Contexts => Typing ? WhileTyping : AtRest;

    /// <inheritdoc/>
    public override IReadOnlyList<Line> Draw(Surface surface)
    {
        var lines = new List<Line> { FilterLine(surface) };
        var preview = QueuePreview.Of(List.SelectedRow, surface.Wide ? surface with { Columns = surface.Columns * 2 / 5 } : surface);
        var below = surface.Wide ? 0 : Math.Clamp(Math.Min(preview.Count, 9), 0, Math.Max(surface.Rows - 8, 0));
        var width = surface.Wide ? surface.Columns - (surface.Columns * 2 / 5) - 1 : surface.Columns;
        var height = surface.Rows - 2 - below;
        lines.Add(QueueColumns.Heading(width));
        _top = Math.Clamp(_top, Math.Max(List.SelectedIndex - height + 1, 0), Math.Max(List.SelectedIndex, 0));
        _top = Math.Clamp(_top, 0, Math.Max(List.Count - height, 0));
        for (var at = _top; at < _top + height; at++)
        {
            lines.Add(at < List.Count ? QueueColumns.Row(List[at], List[at].Name == List.Selected, List.Fits(List[at].Name), width, surface) : Empty(at, width));
        }

        if (surface.Wide)
        {
            for (var at = 1; at < lines.Count; at++)
            {
                lines[at] = lines[at].Fit(width, surface.Glyphs.Cut).Add(" ").Add(at - 1 < preview.Count ? preview[at - 1] : Line.Empty);
            }
        }

        lines.AddRange(preview.Take(below));
        return lines;
    }

    /// <inheritdoc/>
    public override string? WhyNot(Act act)
    {
        if (act is Act.Open or Act.Stop or Act.Refer or Act.Release or Act.Lift or Act.Take or Act.Examine or Act.Recall or Act.Papers or Act.Plate or Act.Audit && List.SelectedRow is null)
        {
            return Texts.Of("no consignment is selected");
        }

        return List.SelectedRow is { } row ? QueueColumns.WhyNot(row, act) : null;
    }

    /// <inheritdoc/>
    public override Ask Do(Act act, Surface surface)
    {
        var page = Math.Max((surface?.Rows ?? 20) - 12, 4);
        switch (act)
        {
            case Act.Up or Act.Down when !Typing:
                List.Move(act == Act.Up ? -1 : 1);
                break;
            case Act.PageUp or Act.PageDown:
                List.Move(act == Act.PageUp ? -page : page);
                break;
            case Act.Home or Act.End:
                List.Move(act == Act.Home ? -List.Count : List.Count);
                break;
            case Act.Refresh:
                List.Touched = false;
                var stay = List.Selected;
                List.LetIn();
                if (stay is not null)
                {
                    List.Select(stay);
                }

                break;
            case Act.Filter:
                _before = List.Filter.Text;
                _editor.Set(_before);
                break;
            case >= Act.Page1 and <= Act.Page6:
                Show(Views[act - Act.Page1].Filter);
                break;
            case Act.Enter or Act.Cancel when Typing:
                Show(act == Act.Enter ? _editor.Text : _before!);
                _before = null;
                break;
            case Act.Open or Act.Stop or Act.Refer or Act.Release or Act.Lift or Act.Answer or Act.Take or Act.Examine or Act.Recall or Act.Papers or Act.Plate when List.Selected is { } name:
                List.Touched = true;
                return new Ask.Send(new Request.Load(name, act));
        }

        return Ask.Nothing;
    }

    /// <inheritdoc/>
    public override Ask Type(Chord key, Surface surface)
    {
        if (_editor.Press(key))
        {
            Show(_editor.Text);
        }

        return Ask.Nothing;
    }

    /// <inheritdoc/>
    public override Ask Apply(Answer answer)
    {
        if (answer is Answer.QueueIs news)
        {
            List.Apply(news.Rows, news.Gone, news.Whole);
        }

        return Ask.Nothing;
    }

    /// <summary>Shows a part of the queue.</summary>
    public void Narrow(string filter) => Show(filter);

    private void Show(string text)
    {
        _problem = QueueFilter.TryParse(text, out var filter, out var problem) ? "" : problem;
        List.Show(filter);
    }

    private Line FilterLine(Surface surface)
    {
        if (Typing)
        {
            var line = Line.Of(Texts.Of(" Filter "), Role.Heading).Add(_editor.Draw(Math.Max(surface.Columns - 9, 8), true)[^1]);
            return _problem.Length == 0 ? line : Line.Of(Texts.Of(" Filter "), Role.Heading).Add(_editor.Draw(30, true)[^1]).Add(" " + _problem, Role.Yellow);
        }

        var tabs = Line.Of(" ");
        for (var at = 0; at < Views.Length; at++)
        {
            tabs = tabs.Add($"{at + 1} {Views[at].Title}", Views[at].Filter == List.Filter.Text ? Role.Heading : Role.Dim).Add("  ");
        }

        var left = List.Left > 0 ? Texts.Fill($"~{List.Left} left the filter") : "";
        return Views.Any(view => view.Filter == List.Filter.Text)
            ? tabs.Right(Line.Of(left, Role.Yellow), surface.Columns)
            : Line.Of(Texts.Of(" Filter "), Role.Heading).Add(List.Filter.Text, Role.Input).Right(Line.Of(_problem.Length > 0 ? _problem : left, Role.Yellow), surface.Columns);
    }

    private Line Empty(int at, int width)
    {
        if (at != 0)
        {
            return Line.Empty;
        }

        var words = List.Total == 0 ? Texts.Of("No consignments yet. They appear here as soon as they are assessed.") : Texts.Of("Nothing fits this filter. Press 6 for everything, / to change it.");
        return Line.Of("   " + words, Role.Dim).Fit(width);
    }
}
