using Customs.Officer.Text;

namespace Customs.Officer.Consignments;

/// <summary>The first page: what the assessment says on three axes, and the sentences it rests on.</summary>
public static class SummaryPage
{
    /// <summary>The page.</summary>
    public static Document Of(ConsignmentView view, Surface surface)
    {
        ArgumentNullException.ThrowIfNull(view);
        var page = new Document(surface);
        if (view.Handling.Count > 0)
        {
            page.Say(string.Join("   ", view.Handling), Role.Banner);
        }

        page.Pair(Texts.Of("Proposal"), $"{Told.Of(view.Lane)}: {view.Outcome}", Looks.Of(view.Lane), 12);
        foreach (var axis in view.Axes)
        {
            page.Add(Bar(axis, surface));
        }

        page.Pair(Texts.Of("Coverage"), Texts.Fill($"{Say.Percent(view.Coverage)} of the checks could be made"), view.Coverage < 0.5 ? Role.Yellow : Role.Normal, 12);
        foreach (var missing in view.NotRun)
        {
            page.Pair("?", Texts.Fill($"not performed: {missing}"), Role.Yellow, 14, 12, Role.Yellow);
        }

        foreach (var gate in view.Gates)
        {
            page.Pair(Texts.Of("Gate"), gate, Role.Stop, 12);
        }

        foreach (var axis in Enum.GetValues<Axis>())
        {
            Hits(page, view, axis);
        }

        Next(page, view);
        Who(page, view, surface);
        return page;
    }

    private static Line Bar(AxisView axis, Surface surface)
    {
        var filled = (int)Math.Round((axis.Score ?? 0) * 20);
        return Line.Of($" {Told.Of(axis.Axis),-14}", Role.Dim)
            .Add(string.Concat(Enumerable.Repeat(surface.Glyphs.Bar, filled)), Looks.Of(axis.Level)).Add(new string('.', 20 - filled), Role.Dim)
            .Add($" {Told.Of(axis.Level)}", Looks.Of(axis.Level)).Add(axis.Score is { } score ? $" {Say.Score(score)}" : "");
    }

    private static void Who(Document page, ConsignmentView view, Surface surface)
    {
        page.Heading(Texts.Of("Who and what"), $"{Say.Count(view.Parties.Count, "party", "parties")}, {Say.Count(view.Items.Count, "goods item")}");
        foreach (var party in view.Parties)
        {
            page.Pair(Texts.Each(party.Role), $"{party.Name}, {party.Country}  {Looks.Sign(party.Found)} {party.Verdict}", party.Found == Found.Clear ? Role.Normal : Looks.Of(party.Found), 20);
        }

        foreach (var item in view.Items)
        {
            page.Pair(Texts.Fill($"goods {item.Number}"), $"{item.Code} {item.Description}; {item.Amounts}", column: 20)
                .Pair("", $"{Looks.Sign(item.Found)} {item.Verdict}", item.Found == Found.Clear ? Role.Normal : Looks.Of(item.Found), 20);
        }

        if (view.Holds.Any(hold => hold.Open))
        {
            page.Pair(Texts.Of("holds"), string.Join("; ", view.Holds.Where(hold => hold.Open).Select(hold => HoldsPage.OneLine(hold, surface))), Role.Yellow, 20);
        }
    }

    private static void Hits(Document page, ConsignmentView view, Axis axis)
    {
        var all = view.Indications.Where(one => one.Axis == axis).ToList();
        var hits = all.Where(one => one.Found == Found.Hit).ToList();
        var open = all.Count(one => one.Found == Found.NotEvaluable);
        page.Heading(char.ToUpperInvariant(Told.Of(axis)[0]) + Told.Of(axis)[1..], Texts.Fill($"{Say.Count(hits.Count, "indication")}, {open} not evaluable"));
        foreach (var hit in hits)
        {
            page.Pair($"! {hit.Id}", hit.Sentence, Role.Normal, 8, labelRole: Role.Red);
        }

        if (hits.Count == 0)
        {
            page.Say(Texts.Of("nothing found") + (open > 0 ? Texts.Of(", but not everything could be looked at (page 4)") : ""), Role.Dim, 8);
        }
    }

    private static void Next(Document page, ConsignmentView view)
    {
        if (view.Questions.Count > 0)
        {
            page.Heading(Texts.Of("To ask"));
            foreach (var question in view.Questions)
            {
                page.Pair("?", question, Role.Normal, 4, labelRole: Role.Yellow);
            }
        }

        if (view.WouldChange.Count > 0)
        {
            page.Heading(Texts.Of("What would change the proposal"));
            foreach (var change in view.WouldChange)
            {
                page.Pair("-", change, Role.Normal, 4);
            }
        }
    }
}
