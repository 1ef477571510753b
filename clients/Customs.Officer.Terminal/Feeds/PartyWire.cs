using System.Globalization;
using Customs.Officer.Consignments;
using Customs.Officer.Lookups;
using Customs.Officer.Text;
using V1 = Customs.Screening.V1;

namespace Customs.Officer.Terminal.Feeds;

/// <summary>Screening answers as the screens show them.</summary>
internal static class PartyWire
{
    public static MatchView Match(V1.Match match) => new(
        match.Edition?.List ?? "", match.Edition?.Edition ?? "", match.Designation, match.MatchedName.Length > 0 ? match.MatchedName : match.PrimaryName, match.Score,
        Strength(match.Strength), string.Join(", ", match.Programmes.Concat(match.Measures)),
        [.. match.Evidence.Select(one => new Fact(one.Feature, one.Listed.Length > 0 ? $"{one.Question} = {one.Listed}" : one.Question, one.Effect))]);

    public static (string Verdict, Found Found) Verdict(V1.PartyScreening? screening) => screening?.Verdict switch
    {
        null => (Texts.Of("not screened"), Found.NotEvaluable),
        V1.PartyScreening.Types.Verdict.Match => (Texts.Of("match"), Found.Hit),
        V1.PartyScreening.Types.Verdict.Possible => (Texts.Of("possible match"), Found.Hit),
        V1.PartyScreening.Types.Verdict.Clear => (Texts.Of("no match in these editions"), Found.Clear),
        V1.PartyScreening.Types.Verdict.NotPerformed or V1.PartyScreening.Types.Verdict.Unspecified => (Texts.Fill($"not performed: {screening.NotPerformedReason}"), Found.NotEvaluable),
        _ => (Texts.Of("not performed: unknown answer"), Found.NotEvaluable),
    };

    public static PartyAnswer Answer(V1.PartyScreening screening)
    {
        var count = screening.Matches.Count.ToString(CultureInfo.InvariantCulture);
        var verdict = Verdict(screening).Verdict;
        return new(screening.Matches.Count > 0 ? Texts.Fill($"{verdict}: {count} designation(s)") : verdict, [.. screening.Matches.Select(Match)],
            [.. screening.Editions.Select(one => $"{one.List} {one.Edition}")], [.. screening.ListWarnings]);
    }

    private static string Strength(V1.Match.Types.Strength strength) => strength switch
    {
        V1.Match.Types.Strength.Identifier => Texts.Of("by identifier"),
        V1.Match.Types.Strength.Strong => Texts.Of("strong"),
        V1.Match.Types.Strength.Possible => Texts.Of("possible"),
        V1.Match.Types.Strength.Weak => Texts.Of("weak"),
        V1.Match.Types.Strength.Unspecified => "",
        _ => "",
    };
}
