using Customs.Officer.Consignments;
using Customs.Officer.Keys;
using Customs.Officer.Shell;
using Customs.Officer.Text;

namespace Customs.Officer.Cases;

/// <summary>A case: indications to verify, the decision, what happened.</summary>
/// <param name="view">The case.</param>
public sealed class CaseScreen(CaseView view) : Screen
{
    private static readonly IReadOnlyList<Context> Keys = [Context.CaseFile, Context.Pages, Context.Lists, Context.Everywhere];
    private static string[] Pages => [Texts.Of("Indications"), Texts.Of("Timeline"), Texts.Of("Consignments")];
    private readonly Scroll _scroll = new();
    private int _page;
    private string? _selected = view.Indications.OrderBy(one => one.Axis).FirstOrDefault()?.Id;

    /// <summary>The case as it is now.</summary>
    public CaseView View { get; private set; } = view;

    /// <summary>The selected indication, or null.</summary>
    public CaseIndication? Selected => View.Indications.FirstOrDefault(one => one.Id == _selected);

    /// <inheritdoc/>
    public override string Title => Texts.Of("CASE");

    /// <inheritdoc/>
    public override string Status => $"{View.Number} {View.State}  {(View.Owner.Length > 0 ? View.Owner : "nobody has it")}";

    /// <inheritdoc/>
    public override string? CopyText => View.Number;

    /// <inheritdoc/>
    public override IReadOnlyList<Context> Contexts => Keys;

    /// <inheritdoc/>
    public override IReadOnlyList<Line> Draw(Surface surface)
    {
        var head = Head(surface);
        var selected = (Top: 0, Bottom: 0);
        var body = _page switch
        {
            0 => Indications(surface, out selected),
            1 => Timeline(surface),
            _ => Consignments(surface),
        };
        var height = Math.Max(surface.Rows - 1 - head.Count, 1);
        if (_page == 0)
        {
            KeepVisible(selected, height);
        }

        return [Tabs.Line(Pages, _page, _scroll.Place(body.Count, height), surface), .. head, .. _scroll.Window(body, height)];
    }

    /// <inheritdoc/>
    public override string? WhyNot(Act act)
    {
        if (act is Act.Verify && Selected is null)
        {
            return Texts.Of("the case has no indication to verify");
        }

        if (act is Act.Open && View.Consignments.Count == 0)
        {
            return Texts.Of("the case has no consignment");
        }

        return act is Act.Take or Act.Verify or Act.Decide or Act.Approve or Act.AskBack or Act.Comment or Act.CloseCase ? View.WhyNot(act) : null;
    }

    /// <inheritdoc/>
    public override Ask Do(Act act, Surface surface)
    {
        var page = Math.Max((surface?.Rows ?? 20) - 8, 1);
        switch (act)
        {
            case Act.NextPage or Act.PreviousPage:
                _page = (_page + (act == Act.NextPage ? 1 : Pages.Length - 1)) % Pages.Length;
                _scroll.Home();
                break;
            case >= Act.Page1 and <= Act.Page3:
                _page = act - Act.Page1;
                _scroll.Home();
                break;
            case Act.Up or Act.Down:
                Move(act == Act.Up ? -1 : 1);
                break;
            case Act.PageUp or Act.PageDown:
                Move(act == Act.PageUp ? -page : page);
                break;
            case Act.Home or Act.End:
                Move(act == Act.Home ? -1_000_000 : 1_000_000);
                break;
            case Act.Refresh:
                return new Ask.Send(new Request.LoadCase(View.Name, Act.None));
            case Act.Open:
                return new Ask.Send(new Request.Load(View.Consignments[0].Name, Act.Open));
        }

        return Ask.Nothing;
    }

    /// <inheritdoc/>
    public override Ask Apply(Answer answer)
    {
        if (answer is Answer.CasesAre cases && cases.Rows.Any(row => row.Name == View.Name && row.Etag != View.Etag))
        {
            return new Ask.Send(new Request.LoadCase(View.Name, Act.None));
        }

        View = answer switch
        {
            Answer.CaseIs same when same.View.Name == View.Name => same.View,
            Answer.Done { Case: { } after } when after.Name == View.Name => after,
            _ => View,
        };
        return Ask.Nothing;
    }

    private List<Line> Head(Surface surface)
    {
        var page = new Document(surface).Say(View.Subject).Pair(Texts.Of("Question"), $"{View.Question}  ({View.ReferredBy})", column: 12);
        if (View.Due is { } due)
        {
            page.Pair(Texts.Of("Due"), Texts.Fill($"{Say.When(due, surface.Now)} ({Say.Left(due - surface.Now)}); then: {View.DueMeans}"), due - surface.Now < TimeSpan.FromDays(1) ? Role.Stop : Role.Normal, 12);
        }

        var decision = View.Proposal is { } proposal
            ? Texts.Fill($"{CaseWords.Of(proposal.Decision)}, proposed by {proposal.By} {Say.When(proposal.At, surface.Now)}: {proposal.Words}  ({proposal.Standing})")
            : Texts.Of("none proposed yet; D proposes one, another person approves it");
        page.Pair(Texts.Of("Decision"), decision, View.Proposal is { Waiting: true } ? Role.Yellow : Role.Normal, 12);
        if (View.Pending is { } pending)
        {
            page.Pair(Texts.Of("Proposed"), Texts.Fill($"{pending.Sentence}  (A answers)"), Role.Yellow, 12);
        }

        foreach (var round in View.Rounds)
        {
            page.Pair(Texts.Of("Asked"), round, column: 12);
        }

        return page.Lines.Take(Math.Max(surface.Rows / 2, 3)).ToList();
    }

    private List<Line> Indications(Surface surface, out (int Top, int Bottom) selected)
    {
        selected = (0, 0);
        var page = new Document(surface);
        foreach (var axis in Enum.GetValues<Axis>())
        {
            var some = View.Indications.Where(one => one.Axis == axis).ToList();
            if (some.Count > 0)
            {
                page.Heading(Told.Of(axis), Texts.Fill($"{some.Count(one => one.State == Verification.Unverified)} to verify"));
            }

            foreach (var one in some)
            {
                var top = page.Lines.Count;
                var mark = one.Id == _selected ? surface.Glyphs.Marker : " ";
                page.Pair($"{mark} {CaseWords.Sign(one.State)} {one.Id}", one.Sentence, one.Id == _selected ? Role.Selected : Role.Normal, 14, 0, CaseWords.Look(one.State));
                if (one.Words.Length > 0)
                {
                    page.Pair("", one.Words, Role.Dim, 14);
                }

                selected = one.Id == _selected ? (top, page.Lines.Count) : selected;
            }
        }

        return [.. (View.Indications.Count == 0 ? page.Say(Texts.Of("No indication came with this case."), Role.Dim) : page).Lines];
    }

    private List<Line> Timeline(Surface surface)
    {
        var page = new Document(surface);
        foreach (var one in View.Timeline)
        {
            page.Pair($"{Say.When(one.At, surface.Now)} {one.Who}", one.Words, column: 34);
        }

        return [.. page.Lines];
    }

    private List<Line> Consignments(Surface surface)
    {
        var page = new Document(surface);
        foreach (var one in View.Consignments)
        {
            page.Pair(one.Mrn, one.Words, column: 22);
        }

        return [.. page.Blank().Say(Texts.Of("Enter opens the first one."), Role.Dim).Lines];
    }

    private void Move(int rows)
    {
        if (_page != 0 || View.Indications.Count == 0)
        {
            _scroll.By(rows);
            return;
        }

        var order = View.Indications.OrderBy(one => one.Axis).ToList();
        var at = (int)Math.Clamp((long)order.FindIndex(one => one.Id == _selected) + rows, 0, order.Count - 1);
        _selected = order[at].Id;
    }

    private void KeepVisible((int Top, int Bottom) selected, int height)
    {
        if (selected.Bottom > _scroll.Top + height)
        {
            _scroll.By(selected.Bottom - height - _scroll.Top);
        }

        if (selected.Top < _scroll.Top + 1)
        {
            _scroll.By(Math.Max(selected.Top - 1, 0) - _scroll.Top);
        }
    }
}
