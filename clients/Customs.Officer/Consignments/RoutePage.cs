using Customs.Officer.Text;

namespace Customs.Officer.Consignments;

/// <summary>Route, transport, papers and payment, as declared.</summary>
public static class RoutePage
{
    /// <summary>The page.</summary>
    public static Document Of(ConsignmentView view, Surface surface)
    {
        ArgumentNullException.ThrowIfNull(view);
        var page = new Document(surface).Heading(Texts.Of("Route, transport and papers"));
        foreach (var fact in view.Route)
        {
            page.Pair(fact.Label, fact.Text + (fact.Source.Length > 0 ? $"  [{fact.Source}]" : ""), column: 24);
        }

        if (view.Related.Count > 0)
        {
            page.Heading(Texts.Of("Related consignments"), $"{view.Related.Count}");
            foreach (var other in view.Related)
            {
                page.Pair(other.Mrn, other.Words, column: 24);
            }
        }

        return page;
    }
}
