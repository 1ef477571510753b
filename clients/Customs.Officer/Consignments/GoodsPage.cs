using Customs.Officer.Text;

namespace Customs.Officer.Consignments;

/// <summary>Goods items with candidate entries and the threshold arithmetic.</summary>
public static class GoodsPage
{
    /// <summary>The page.</summary>
    public static Document Of(ConsignmentView view, Surface surface)
    {
        ArgumentNullException.ThrowIfNull(view);
        var page = new Document(surface);
        foreach (var item in view.Items)
        {
            Item(page, item);
        }

        return page;
    }

    /// <summary>Adds one item.</summary>
    public static void Item(Document page, ItemView item)
    {
        ArgumentNullException.ThrowIfNull(page);
        ArgumentNullException.ThrowIfNull(item);
        page.Heading($"Goods {item.Number}  {item.Code}", item.Amounts).Say(item.Description)
            .Pair("verdict", $"{Looks.Sign(item.Found)} {item.Verdict}", Looks.Of(item.Found), 12);
        foreach (var fact in item.Facts)
        {
            page.Pair(fact.Label, fact.Text, column: 26, indent: 2);
        }

        foreach (var candidate in item.Candidates)
        {
            Candidate(page, candidate);
        }

        foreach (var question in item.Questions)
        {
            page.Pair("? ask", question, Role.Yellow, 12, labelRole: Role.Yellow);
        }
    }

    private static void Candidate(Document page, CandidateView candidate)
    {
        page.Blank().Pair(candidate.Code, $"{candidate.Title}  {candidate.Truth.ToUpperInvariant()}", Of(candidate.Truth), 18, labelRole: Role.Heading)
            .Pair("", $"fit {Say.Score(candidate.Score)}, {candidate.Version}" + (candidate.Programmes.Length > 0 ? $"; {candidate.Programmes}" : ""), Role.Dim, 18);
        foreach (var check in candidate.Checks)
        {
            var stated = check.Declared.Length > 0 ? $"stated {check.Declared}" : "not stated";
            page.Pair(check.Parameter, $"need {check.Threshold}   {stated}   {check.Truth.ToUpperInvariant()}" + (check.Margin.Length > 0 ? $"   {check.Margin}" : ""), Of(check.Truth), 30, 3);
        }

        foreach (var note in candidate.Notes)
        {
            page.Pair("note", note, Role.Dim, 18, 3);
        }
    }

    private static Role Of(string truth) => truth switch
    {
        "met" => Role.Red,
        "unknown" => Role.Yellow,
        _ => Role.Normal,
    };
}
