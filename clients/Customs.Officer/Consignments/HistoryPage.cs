using Customs.Officer.Text;

namespace Customs.Officer.Consignments;

/// <summary>Who did what when with this consignment, newest first; the service's audit trail.</summary>
public static class HistoryPage
{
    /// <summary>The page.</summary>
    public static Document Of(ConsignmentView view, Surface surface)
    {
        ArgumentNullException.ThrowIfNull(view);
        ArgumentNullException.ThrowIfNull(surface);
        var page = new Document(surface).Heading(Texts.Of("History"), Texts.Of("newest first"));
        foreach (var one in view.History)
        {
            page.Pair($"{Say.When(one.At, surface.Now)} {one.Who}", one.Words, column: 36);
        }

        return view.History.Count > 0 ? page : page.Say(Texts.Of("Nothing is recorded yet, or it has not been loaded."), Role.Dim);
    }
}
