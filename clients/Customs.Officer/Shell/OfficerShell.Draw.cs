using System.Globalization;
using Customs.Officer.Keys;
using Customs.Officer.Text;

namespace Customs.Officer.Shell;

/// <content>How the screen is put together: header, banner, body, message, key bar.</content>
public sealed partial class OfficerShell
{
    /// <summary>All lines of the terminal, each exactly as wide as it is.</summary>
    public IReadOnlyList<Line> Draw()
    {
        // The body comes first: it settles what the header says about the place in it.
        var body = Top.Draw(Body());
        var lines = new List<Line>(Rows) { Header() };
        if (Banner() is { } banner)
        {
            lines.Add(Line.Of(" " + banner, Role.Banner).Fit(Columns, glyphs.Cut, Role.Banner));
        }

        foreach (var line in body)
        {
            lines.Add(line.Fit(Columns, glyphs.Cut));
        }

        lines.Add(MessageLine());
        lines.Add(KeyBar());
        return lines;
    }

    // What is away is told with its age; the rest of the screen is live.
    private string? Banner() => Locked ? null : Link.Banner(Now) ?? (_down.Count == 0 ? null : Texts.Fill($"DOWN: {string.Join("; ", _down.Values.Select(Lost))}; the queue is live"));

    private string Lost(Answer.PartIs part) => Texts.Fill($"{Texts.Of(part.Part)} since {Say.When(part.Since!.Value, Now)}, {Say.Age(Now - part.Since.Value)} old");

    private Surface Body() => new(Columns, Math.Max(Rows - 3 - (Banner() is null ? 0 : 1), 1), glyphs, Now);

    private Line Header()
    {
        var right = Line.Of($"{_office.Identity}{(_office.ReadOnly ? " read-only" : "")}  {Link.Word} {Now.ToString("HH:mm", CultureInfo.InvariantCulture)} ", Role.Bar);
        var place = Columns >= Surface.WideFrom && _office.Place.Length > 0 ? $"{_office.Place}  " : "";
        return Line.Of($" {Top.Title}  ", Role.Bar).Add(place, Role.Bar).Add(Top.Status, Role.Bar).Right(right, Columns, Role.Bar);
    }

    private Line MessageLine()
    {
        if (Locked)
        {
            return Line.Empty.Fit(Columns);
        }

        if (_waitsFor is { } request)
        {
            return Line.Of(Texts.Fill($" Waiting: {request.Words} ...  (Esc stops waiting)"), Role.Yellow).Fit(Columns, glyphs.Cut);
        }

        if (_prefix.Length > 0)
        {
            var next = KeyTable.Of(Top.Contexts).Where(row => row.Twin?.StartsWith(_prefix + " ", StringComparison.Ordinal) == true);
            return Line.Of(Texts.Fill($" {_prefix} then: ") + string.Join("  ", next.Select(row => $"{row.Twin![(_prefix.Length + 1)..]} {row.ShortText}")), Role.Yellow).Fit(Columns, glyphs.Cut);
        }

        if (Trail.Last is not { } last || !_messageIsFresh)
        {
            return Line.Empty.Fit(Columns);
        }

        var line = Line.Of(" " + last.Words, Trail.Look(last.Kind));
        return line.Width <= Columns ? line.Fit(Columns) : line.Right(Line.Of(Texts.Of("m: all of it "), Role.Key), Columns);
    }

    // The way back and the list of all keys are always there, whatever else has to give way.
    private Line KeyBar()
    {
        var back = _screens.Count > 1 ? Line.Of("Esc", Role.Key).Add(Texts.Of(" back  "), Role.Bar) : Line.Empty;
        var right = Top.Typing || Top is LockScreen or SignInScreen ? Line.Empty : back.Add(Line.Of("?", Role.Key).Add(Texts.Of(" all keys "), Role.Bar));
        var bar = Line.Of(" ", Role.Bar);
        foreach (var row in KeyTable.Of(Top.Contexts).Where(row => row.Rank > 0 && row.Act is not (Act.Help or Act.Back)).OrderBy(row => row.Rank))
        {
            var off = WhyNot(row.Act) is not null;
            var piece = Line.Of(off ? $"({row.Key} {row.ShortText})" : row.Key, off ? Role.Dim : Role.Key).Add(off ? "" : $" {row.ShortText}", Role.Bar);
            if (bar.Width + piece.Width + 1 + right.Width <= Columns)
            {
                bar = bar.Add(piece).Add("  ", Role.Bar);
            }
        }

        return bar.Fit(Columns - right.Width, "", Role.Bar).Add(right).Fit(Columns, "", Role.Bar);
    }
}
