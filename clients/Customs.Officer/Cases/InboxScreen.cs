using Customs.Officer.Keys;
using Customs.Officer.Shell;
using Customs.Officer.Text;

namespace Customs.Officer.Cases;

/// <summary>The cases of a desk, the one that is due first on top.</summary>
public sealed class InboxScreen : Screen
{
    private static readonly IReadOnlyList<Context> AtRest = [Context.Inbox, Context.Lists, Context.Everywhere];
    private static readonly IReadOnlyList<Context> WhileTyping = [Context.Prompt];
    private readonly LineEditor _editor = new();
    private IReadOnlyList<CaseRow> _all = [];
    private List<CaseRow> _rows = [];
    private string _filter = "";
    private string? _before;
    private string? _selected;
    private int _top;
    private bool _loaded;
    private string _desk = "";

    /// <inheritdoc/>
    public override string Title => Texts.Of("CASES");

    /// <inheritdoc/>
    public override string Status => Texts.Fill($"{_desk}  {_rows.Count} of {_all.Count}");

    /// <inheritdoc/>
    public override string? CopyText => Selected?.Number;

    /// <inheritdoc/>
    public override bool Typing => _before is not null;

    /// <inheritdoc/>
    public override IReadOnlyList<Context> Contexts => Typing ? WhileTyping : AtRest;

    private CaseRow? Selected => _rows.Find(row => row.Name == _selected);

    /// <inheritdoc/>
    public override IReadOnlyList<Line> Draw(Surface surface)
    {
        var first = Typing ? Line.Of(Texts.Of(" Filter "), Role.Heading).Add(_editor.Draw(Math.Max(surface.Columns - 9, 8), true)[^1])
            : _filter.Length > 0 ? Line.Of(Texts.Of(" Filter "), Role.Heading).Add(_filter, Role.Input) : Line.Of(Texts.Of(" What the desk has to decide; the first clock to end comes first"), Role.Dim);
        var lines = new List<Line> { first, Line.Of(Texts.Of("  Due     Case         State            Owner          Subject"), Role.Dim) };
        var detail = Detail(surface);
        var below = Math.Clamp(detail.Count, 0, Math.Max(surface.Rows - 8, 0));
        var height = surface.Rows - 2 - below;
        var at = _rows.FindIndex(row => row.Name == _selected);
        _top = Math.Clamp(_top, Math.Max(at - height + 1, 0), Math.Max(at, 0));
        for (var index = _top; index < _top + height; index++)
        {
            lines.Add(index < _rows.Count ? Row(_rows[index], index == at, surface) : index == 0 ? Nothing() : Line.Empty);
        }

        lines.AddRange(detail.Take(below));
        return lines;
    }

    /// <inheritdoc/>
    public override string? WhyNot(Act act) => act is Act.Open or Act.Take && Selected is null ? Texts.Of("no case is selected") : null;

    /// <inheritdoc/>
    public override Ask Do(Act act, Surface surface)
    {
        var page = Math.Max((surface?.Rows ?? 20) - 10, 4);
        switch (act)
        {
            case Act.Up or Act.Down when !Typing:
                Move(act == Act.Up ? -1 : 1);
                break;
            case Act.PageUp or Act.PageDown:
                Move(act == Act.PageUp ? -page : page);
                break;
            case Act.Home or Act.End:
                Move(act == Act.Home ? -_rows.Count : _rows.Count);
                break;
            case Act.Refresh:
                return new Ask.Send(new Request.LoadCases());
            case Act.Filter:
                _before = _filter;
                _editor.Set(_filter);
                break;
            case Act.Enter or Act.Cancel when Typing:
                Show(act == Act.Enter ? _editor.Text : _before!);
                _before = null;
                break;
            case Act.Open or Act.Take when Selected is { } row:
                return new Ask.Send(new Request.LoadCase(row.Name, act));
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
        if (answer is Answer.CasesAre cases)
        {
            _loaded = true;
            _desk = cases.Desk;
            _all = [.. cases.Rows.OrderBy(row => row.Due ?? DateTimeOffset.MaxValue).ThenBy(row => row.Opened)];
            Show(_filter);
        }

        return Ask.Nothing;
    }

    private static Line Row(CaseRow row, bool selected, Surface surface)
    {
        var due = row.Due is { } end ? Say.Left(end - surface.Now) : "-";
        var late = row.Due is { } at && at - surface.Now < TimeSpan.FromDays(1);
        var line = Line.Of(selected ? surface.Glyphs.Marker : " ").Add($" {due,-7}", late ? Role.Stop : Role.Normal).Add($" {CellWidth.Cut(row.Number, 12),-12}")
            .Add($" {CellWidth.Cut(row.State, 16),-16} {CellWidth.Cut(row.Owner.Length > 0 ? row.Owner : "-", 14),-14} ")
            .Add(row.Waits.Length > 0 ? row.Waits + "; " : "", Role.Yellow).Add(row.Subject).Fit(surface.Columns, surface.Glyphs.Cut);
        return selected ? line.In(Role.Selected) : line;
    }

    private List<Line> Detail(Surface surface)
    {
        if (Selected is not { } row)
        {
            return [];
        }

        var page = new Document(surface).Heading(row.Number, row.State).Say(row.Subject).Pair(Texts.Of("Question"), row.Question, column: 12);
        if (row.Due is { } due)
        {
            page.Pair(Texts.Of("Due"), $"{Say.When(due, surface.Now)} ({Say.Left(due - surface.Now)})", column: 12);
        }

        return [.. (row.Waits.Length > 0 ? page.Pair(Texts.Of("Waits for"), row.Waits, Role.Yellow, 12) : page).Lines];
    }

    private Line Nothing() => Line.Of(_loaded ? _all.Count == 0 ? Texts.Of("   No case is waiting.") : Texts.Of("   Nothing fits this filter.") : Texts.Of("   Asking for the cases ..."), Role.Dim);

    private void Move(int rows)
    {
        if (_rows.Count > 0)
        {
            _selected = _rows[Math.Clamp(_rows.FindIndex(row => row.Name == _selected) + rows, 0, _rows.Count - 1)].Name;
        }
    }

    private void Show(string filter)
    {
        _filter = filter;
        var words = filter.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        _rows = [.. _all.Where(row => Array.TrueForAll(words, word => $"{row.Number} {row.State} {row.Owner} {row.Subject} {row.Question} {row.Waits}".Contains(word, StringComparison.OrdinalIgnoreCase)))];
        _selected = Selected?.Name ?? (_rows.Count > 0 ? _rows[0].Name : null);
    }
}
