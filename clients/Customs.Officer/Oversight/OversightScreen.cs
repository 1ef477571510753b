using Customs.Officer.Cases;
using Customs.Officer.Keys;
using Customs.Officer.Queue;
using Customs.Officer.Shell;
using Customs.Officer.Text;

namespace Customs.Officer.Oversight;

/// <summary>What a supervisor must not miss, over all offices and desks: clocks near their end, decisions that wait for a second person, cases that nobody moves.</summary>
/// <param name="queue">The consignments.</param>
/// <param name="cases">The cases; null while they are not known or not for this identity.</param>
public sealed class OversightScreen(Func<IEnumerable<QueueRow>> queue, Func<IReadOnlyList<CaseRow>?> cases) : Screen
{
    private static readonly IReadOnlyList<Context> Keys = [Context.Watched, Context.Lists, Context.Everywhere];
    private string? _selected;
    private List<string> _order = [];
    private int _top;

    /// <inheritdoc/>
    public override string Title => Texts.Of("OVERSIGHT");

    /// <inheritdoc/>
    public override string Status => Texts.Fill($"{_order.Count} to look at");

    /// <inheritdoc/>
    public override string? CopyText => Name;

    /// <inheritdoc/>
    public override IReadOnlyList<Context> Contexts => Keys;

    /// <inheritdoc/>
    public override IReadOnlyList<Line> Draw(Surface surface)
    {
        ArgumentNullException.ThrowIfNull(surface);
        var lines = new List<Line>();
        var order = new List<string>();
        var at = 0;
        foreach (var (number, section) in Watched.Sections(queue(), cases(), surface.Now).Index())
        {
            lines.AddRange(new Document(surface).Heading(section.Title, section.Rows.Count > 0 ? $"{section.Rows.Count}" : "").Lines);
            if (section.Rows.Count == 0)
            {
                lines.Add(Line.Of("   " + section.None, Role.Dim));
            }

            foreach (var row in section.Rows)
            {
                // A case can stand in two sections; each is a row of its own.
                var key = $"{number} {row.Name}";
                _selected ??= key;
                at = key == _selected ? lines.Count : at;
                order.Add(key);
                lines.Add(Draw(row, key == _selected, surface));
            }

            lines.Add(Line.Empty);
        }

        _order = order;
        _top = Math.Clamp(Math.Clamp(_top, Math.Max(at - surface.Rows + 1, 0), Math.Max(at - 1, 0)), 0, Math.Max(lines.Count - surface.Rows, 0));
        return [.. lines.Skip(_top).Take(surface.Rows), .. Enumerable.Repeat(Line.Empty, Math.Max(surface.Rows - lines.Count + _top, 0))];
    }

    /// <inheritdoc/>
    public override string? WhyNot(Act act) => act == Act.Open && (_selected is null || !_order.Contains(_selected)) ? Texts.Of("nothing is selected") : null;

    /// <inheritdoc/>
    public override Ask Do(Act act, Surface surface)
    {
        switch (act)
        {
            case Act.Up or Act.Down:
                Move(act == Act.Up ? -1 : 1);
                break;
            case Act.PageUp or Act.PageDown:
                Move((act == Act.PageUp ? -1 : 1) * Math.Max((surface?.Rows ?? 20) - 4, 1));
                break;
            case Act.Home or Act.End:
                Move(act == Act.Home ? -_order.Count : _order.Count);
                break;
            case Act.Refresh:
                return new Ask.Send(new Request.LoadCases());
            case Act.Open when Name is { } name:
                return new Ask.Send(name.StartsWith("cases/", StringComparison.Ordinal) ? new Request.LoadCase(name, Act.Open) : new Request.Load(name, Act.Open));
        }

        return Ask.Nothing;
    }

    private string? Name => _selected?[(_selected.IndexOf(' ', StringComparison.Ordinal) + 1)..];

    private static Line Draw(WatchedRow row, bool selected, Surface surface)
    {
        var line = Line.Of(selected ? surface.Glyphs.Marker : " ").Add($" {row.Left,-7}", row.Urgent ? Role.Stop : Role.Yellow)
            .Add($"{CellWidth.Cut(row.Number, 18),-18} ").Add(row.Words).Fit(surface.Columns, surface.Glyphs.Cut);
        return selected ? line.In(Role.Selected) : line;
    }

    private void Move(int rows)
    {
        if (_order.Count > 0)
        {
            _selected = _order[Math.Clamp(Math.Max(_order.IndexOf(_selected ?? ""), 0) + rows, 0, _order.Count - 1)];
        }
    }
}
