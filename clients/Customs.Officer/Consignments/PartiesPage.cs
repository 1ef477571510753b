using Customs.Officer.Text;

namespace Customs.Officer.Consignments;

/// <summary>Parties with what the lists say, and what was compared with what.</summary>
public static class PartiesPage
{
    /// <summary>The page.</summary>
    public static Document Of(ConsignmentView view, Surface surface)
    {
        ArgumentNullException.ThrowIfNull(view);
        var page = new Document(surface);
        foreach (var party in view.Parties)
        {
            page.Heading($"{Texts.Each(party.Role)}: {party.Name}", party.Country).Pair(Texts.Of("address"), party.Address, column: 12)
                .Pair(Texts.Of("lists"), $"{Looks.Sign(party.Found)} {party.Verdict}", Looks.Of(party.Found), 12);
            foreach (var match in party.Matches)
            {
                Match(page, match);
            }
        }

        return page;
    }

    /// <summary>Adds a match with its evidence.</summary>
    public static void Match(Document page, MatchView match)
    {
        ArgumentNullException.ThrowIfNull(page);
        ArgumentNullException.ThrowIfNull(match);
        page.Pair(Say.Score(match.Score), $"{match.Name}  {match.Strength}", Role.Red, 8, 2, Role.Red)
            .Pair("", Texts.Fill($"{match.List} edition {match.Edition}, {match.Designation}") + (match.Programmes.Length > 0 ? $"; {Texts.Each(match.Programmes)}" : ""), Role.Dim, 8);
        foreach (var fact in match.Evidence)
        {
            page.Pair(fact.Label, fact.Text + (fact.Source.Length > 0 ? $"  {fact.Source}" : ""), Role.Normal, 24, 8);
        }
    }
}
