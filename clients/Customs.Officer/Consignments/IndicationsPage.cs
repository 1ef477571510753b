using Customs.Officer.Text;

namespace Customs.Officer.Consignments;

/// <summary>Every indicator with its answer and the fields it rests on: found, not evaluable, clear.</summary>
public static class IndicationsPage
{
    /// <summary>The page.</summary>
    public static Document Of(ConsignmentView view, Surface surface)
    {
        ArgumentNullException.ThrowIfNull(view);
        var page = new Document(surface);
        foreach (var found in Enum.GetValues<Found>().OrderBy(Order))
        {
            var some = view.Indications.Where(one => one.Found == found).OrderByDescending(one => one.Strength).ToList();
            if (some.Count == 0)
            {
                continue;
            }

            page.Heading(Title(found), $"{some.Count}");
            foreach (var one in some)
            {
                page.Pair($"{Looks.Sign(found)} {one.Id}", $"{one.Sentence}" + (found == Found.Hit ? $"  ({Told.Of(one.Axis)}, {Say.Percent(one.Strength)})" : ""),
                    found == Found.Clear ? Role.Dim : Role.Normal, 8, labelRole: Looks.Of(found));
                foreach (var fact in one.Evidence)
                {
                    page.Pair("", $"{fact.Label}: {fact.Text}" + (fact.Source.Length > 0 ? $"  [{fact.Source}]" : ""), Role.Dim, 10);
                }
            }
        }

        return page;
    }

    private static int Order(Found found) => found switch
    {
        Found.Hit => 0,
        Found.NotEvaluable => 1,
        Found.Clear => 2,
        _ => 3,
    };

    private static string Title(Found found) => found switch
    {
        Found.Hit => Texts.Of("Found"),
        Found.NotEvaluable => Texts.Of("Could not be told"),
        Found.Clear => Texts.Of("Looked for and not found"),
        _ => "",
    };
}
