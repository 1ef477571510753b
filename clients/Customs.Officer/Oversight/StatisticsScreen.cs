using Customs.Officer.Cases;
using Customs.Officer.Keys;
using Customs.Officer.Queue;
using Customs.Officer.Shell;
using Customs.Officer.Text;

namespace Customs.Officer.Oversight;

/// <summary>Numbers as bars. They count what this terminal shows, and Enter opens the list behind a number, so that nobody has to believe them.</summary>
/// <param name="queue">The consignments.</param>
/// <param name="cases">The cases; null while they are not known or not for this identity.</param>
public sealed class StatisticsScreen(Func<IEnumerable<QueueRow>> queue, Func<IReadOnlyList<CaseRow>?> cases) : Screen
{
    private const int Longest = 40;

    // Changes come many times a second in a busy hour; nobody reads numbers as fast as that.
    private static readonly TimeSpan Fresh = TimeSpan.FromSeconds(2);
    private static readonly IReadOnlyList<Context> Keys = [Context.Watched, Context.Pages, Context.Lists, Context.Everywhere];
    private IReadOnlyList<HitRate> _rates = [];
    private int _page;
    private (int Page, DateTimeOffset At, IReadOnlyList<BarSection> Sections) _counted = (-1, default, []);
    private int _at;
    private int _top;
    private IReadOnlyList<Bar> _bars = [];

    /// <inheritdoc/>
    public override string Title => Texts.Of("STATISTICS");

    /// <inheritdoc/>
    public override string Status => Texts.Fill($"{queue().Count()} consignments");

    /// <inheritdoc/>
    public override IReadOnlyList<Context> Contexts => Keys;

    private static IReadOnlyList<string> Pages => [Texts.Of("Lanes"), Texts.Of("Days"), Texts.Of("Outcomes"), Texts.Of("Destinations"), Texts.Of("Cases"), Texts.Of("Hit rates")];

    /// <inheritdoc/>
    public override IReadOnlyList<Line> Draw(Surface surface)
    {
        ArgumentNullException.ThrowIfNull(surface);
        if (_counted.Page != _page || surface.Now - _counted.At > Fresh)
        {
            _counted = (_page, surface.Now, Count(surface.Now));
        }

        var sections = _counted.Sections;
        _bars = [.. sections.SelectMany(section => section.Bars)];
        _at = Math.Clamp(_at, 0, Math.Max(_bars.Count - 1, 0));
        var lines = new List<Line>();
        var (number, anchor) = (0, 0);
        foreach (var section in sections)
        {
            lines.AddRange(new Document(surface).Heading(section.Title, section.Sum).Lines);
            var most = section.Bars.Count == 0 ? 1 : Math.Max(section.Bars.Max(bar => bar.Count), 1);
            foreach (var bar in section.Bars)
            {
                anchor = number == _at ? lines.Count : anchor;
                lines.Add(Draw(bar, most, number++ == _at, surface));
            }

            lines.AddRange(section.Bars.Count == 0 ? [Line.Of("   " + Texts.Of("nothing to count"), Role.Dim), Line.Empty] : [Line.Empty]);
        }

        var height = surface.Rows - 1;
        _top = Math.Clamp(Math.Clamp(_top, Math.Max(anchor - height + 1, 0), Math.Max(anchor - 1, 0)), 0, Math.Max(lines.Count - height, 0));
        var tabs = Tabs.Line(Pages, _page, lines.Count > height ? $"{_top + 1}-{Math.Min(_top + height, lines.Count)}/{lines.Count}" : "", surface);
        return [tabs, .. lines.Skip(_top).Take(height), .. Enumerable.Repeat(Line.Empty, Math.Max(height - lines.Count + _top, 0))];
    }

    /// <inheritdoc/>
    public override string? WhyNot(Act act) =>
        act == Act.Open && (_at >= _bars.Count || _bars[_at].Filter.Length == 0) ? Texts.Of("this number has no list of its own") : null;

    /// <inheritdoc/>
    public override Ask Do(Act act, Surface surface)
    {
        switch (act)
        {
            case Act.NextPage or Act.PreviousPage:
                (_page, _at, _top) = ((_page + (act == Act.NextPage ? 1 : Pages.Count - 1)) % Pages.Count, 0, 0);
                break;
            case >= Act.Page1 and <= Act.Page6:
                (_page, _at, _top) = (act - Act.Page1, 0, 0);
                break;
            case Act.Up or Act.Down:
                Move(act == Act.Up ? -1 : 1);
                break;
            case Act.PageUp or Act.PageDown:
                Move(act == Act.PageUp ? -10 : 10);
                break;
            case Act.Home or Act.End:
                Move(act == Act.Home ? -_bars.Count : _bars.Count);
                break;
            case Act.Open:
                return new Ask.Narrow(_bars[_at].Filter);
        }

        return Ask.Nothing;
    }

    /// <inheritdoc/>
    public override Ask Apply(Answer answer)
    {
        _rates = answer is Answer.HitRatesAre rates ? rates.Rates : _rates;
        if (answer is Answer.CasesAre or Answer.HitRatesAre or Answer.QueueIs { Whole: true })
        {
            _counted.Page = -1;
        }

        return Ask.Nothing;
    }

    private IReadOnlyList<BarSection> Count(DateTimeOffset now)
    {
        var rows = queue().ToList();
        return _page switch
        {
            0 => Counted.Lanes(rows),
            1 => Counted.Days(rows, now),
            2 => Counted.Outcomes(rows),
            3 => Counted.Destinations(rows),
            4 => Counted.Cases(cases()),
            _ => Counted.HitRates(_rates),
        };
    }

    private void Move(int bars) => _at = Math.Clamp(_at + bars, 0, Math.Max(_bars.Count - 1, 0));

    private static Line Draw(Bar bar, int most, bool selected, Surface surface)
    {
        var room = Math.Clamp(surface.Columns - 64, 8, Longest);
        var length = bar.Count == 0 ? 0 : Math.Max((int)Math.Round((double)bar.Count / most * room), 1);
        var strong = bar.Count == 0 ? 0 : Math.Min((int)Math.Round((double)bar.Strong / bar.Count * length), length);
        var line = Line.Of(selected ? surface.Glyphs.Marker : " ").Add($" {CellWidth.Cut(bar.Label, 22),-22} ")
            .Add(string.Concat(Enumerable.Repeat(surface.Glyphs.Bar, strong)), Role.Stop).Add(string.Concat(Enumerable.Repeat(surface.Glyphs.Part, length - strong)), Role.Heading)
            .Add(new string(' ', room - length)).Add($" {bar.Count,6} ").Add(bar.Words, Role.Dim).Fit(surface.Columns, surface.Glyphs.Cut);
        return selected ? line.In(Role.Selected) : line;
    }
}
