using Customs.Officer.Keys;
using Customs.Officer.Shell;
using Customs.Officer.Text;

namespace Customs.Officer.Consignments;

/// <summary>One consignment: what is declared, what was found, what can be done.</summary>
/// <param name="view">The consignment.</param>
/// <param name="beside">Name of the consignment so many places further in the queue, or null.</param>
public sealed class ConsignmentScreen(ConsignmentView view, Func<string, int, string?> beside) : Screen
{
    private static readonly IReadOnlyList<Context> Keys = [Context.Goods, Context.Pages, Context.Series, Context.Lists, Context.Everywhere];

    private static (string Title, Func<ConsignmentView, Surface, Document> Draw)[] Pages =>
    [
        (Texts.Of("Summary"), SummaryPage.Of), (Texts.Of("Parties"), PartiesPage.Of), (Texts.Of("Goods"), GoodsPage.Of), (Texts.Of("Indications"), IndicationsPage.Of), (Texts.Of("Route"), RoutePage.Of),
        (Texts.Of("Holds"), HoldsPage.Of), (Texts.Of("History"), HistoryPage.Of),
    ];

    private readonly Scroll _scroll = new();
    private int _page;

    /// <summary>The consignment as it is now.</summary>
    public ConsignmentView View { get; private set; } = view;

    /// <inheritdoc/>
    public override string Title => Texts.Of("CONSIGNMENT");

    /// <inheritdoc/>
    public override string Status => $"{View.Mrn} v{View.Version} {Told.Of(View.Lane)} {Told.Of(View.State)}" + (View.TakenBy.Length > 0 ? Texts.Fill($" taken by {View.TakenBy}") : "");

    /// <inheritdoc/>
    public override string? CopyText => View.Mrn;

    /// <inheritdoc/>
    public override IReadOnlyList<Context> Contexts => Keys;

    /// <inheritdoc/>
    public override IReadOnlyList<Line> Draw(Surface surface)
    {
        var page = Pages[_page].Draw(View, surface);
        var height = surface.Rows - 1;
        var body = _scroll.Window(page.Lines, height);
        return [Tabs.Line(Pages.Select(one => one.Title), _page, _scroll.Place(page.Lines.Count, height), surface), .. body];
    }

    /// <inheritdoc/>
    public override string? WhyNot(Act act) =>
        act is Act.Stop or Act.Refer or Act.Release or Act.Lift or Act.Answer or Act.Take or Act.Examine or Act.Recall or Act.Papers or Act.Plate or Act.Approve ? View.WhyNot(act) : null;

    /// <inheritdoc/>
    public override Ask Do(Act act, Surface surface)
    {
        var page = Math.Max((surface?.Rows ?? 20) - 2, 1);
        switch (act)
        {
            case Act.NextPage or Act.PreviousPage:
                Turn((_page + (act == Act.NextPage ? 1 : Pages.Length - 1)) % Pages.Length);
                break;
            case >= Act.Page1 and <= Act.Page7:
                Turn(act - Act.Page1);
                break;
            case Act.Up or Act.Down:
                _scroll.By(act == Act.Up ? -1 : 1);
                break;
            case Act.PageUp or Act.PageDown:
                _scroll.By(act == Act.PageUp ? -page : page);
                break;
            case Act.Home or Act.End:
                _scroll.By(act == Act.Home ? -1_000_000 : 1_000_000);
                break;
            case Act.Refresh:
                return new Ask.Send(new Request.Load(View.Name, Act.None));
            case Act.Next or Act.Previous:
                return beside(View.Name, act == Act.Next ? 1 : -1) is { } other
                    ? new Ask.Send(new Request.Load(other, Act.Next))
                    : new Ask.Tell(Texts.Of("There is no further consignment in the queue this way."), MessageKind.Info);
        }

        return Ask.Nothing;
    }

    /// <inheritdoc/>
    public override Ask Apply(Answer answer)
    {
        switch (answer)
        {
            case Answer.ConsignmentIs { Then: Act.Next } next:
                View = next.View;
                _scroll.Home();
                break;
            case Answer.ConsignmentIs same when same.View.Name == View.Name:
                View = same.View;
                break;
            case Answer.QueueIs news when news.Rows.Any(row => row.Name == View.Name && row.Etag != View.Etag):
                return new Ask.Send(new Request.Load(View.Name, Act.None));
            case Answer.Done { Consignment: { } after } when after.Name == View.Name:
                View = after;
                break;
        }

        return Ask.Nothing;
    }

    private void Turn(int page)
    {
        _page = page;
        _scroll.Home();
    }
}
