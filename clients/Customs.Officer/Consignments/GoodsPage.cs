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
        page.Heading(Texts.Fill($"Goods {item.Number}  {item.Code}"), item.Amounts).Say(item.Description)
            .Pair(Texts.Of("verdict"), $"{Looks.Sign(item.Found)} {item.Verdict}", Looks.Of(item.Found), 12);
        foreach (var fact in item.Facts)
        {
            page.Pair(Say.Plain(fact.Label), fact.Text, column: 26, indent: 2);
        }

        foreach (var candidate in item.Candidates)
        {
            Candidate(page, candidate);
        }

        foreach (var question in item.Questions)
        {
            page.Pair(Texts.Of("? ask"), question, Role.Yellow, 12, labelRole: Role.Yellow);
        }
    }

    private static void Candidate(Document page, CandidateView candidate)
    {
        page.Blank().Pair(candidate.Code, $"{candidate.Title}  {Texts.Of(candidate.Truth).ToUpperInvariant()}", Of(candidate.Truth), 18, labelRole: Role.Heading)
            .Pair("", Texts.Fill($"fit {Say.Score(candidate.Score)}, {candidate.Version}") + (candidate.Programmes.Length > 0 ? $"; {Texts.Each(candidate.Programmes)}" : ""), Role.Dim, 18);
        foreach (var check in candidate.Checks)
        {
            var stated = check.Declared.Length > 0 ? Texts.Fill($"stated {check.Declared}") : Texts.Of("not stated");
            page.Pair(Say.Plain(check.Parameter), Texts.Fill($"need {check.Threshold}   {stated}   {Texts.Of(check.Truth).ToUpperInvariant()}") + (check.Margin.Length > 0 ? $"   {check.Margin}" : ""), Of(check.Truth), 30, 3);
        }

        foreach (var note in candidate.Notes)
        {
            page.Pair(Texts.Of("note"), note, Role.Dim, 18, 3);
        }
    }

    private static Role Of(string truth) => truth switch
    {
        "met" => Role.Red,
        "unknown" => Role.Yellow,
        _ => Role.Normal,
    };
}
