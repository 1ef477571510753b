namespace Customs.Screening.Matching;

/// <summary>The strict order of matches: strength, score, quality of the matched name, how much speaks for it, list, id. No two designations are equal in it.</summary>
internal static class MatchOrder
{
    public static int Compare(Match a, Match b)
    {
        var order = (b.Strength == MatchStrength.Identifier).CompareTo(a.Strength == MatchStrength.Identifier);
        order = order != 0 ? order : b.Score.CompareTo(a.Score);
        order = order != 0 ? order : a.MatchedName.Quality.CompareTo(b.MatchedName.Quality);
        order = order != 0 ? order : For(b).CompareTo(For(a));
        order = order != 0 ? order : b.Edition.Date.CompareTo(a.Edition.Date);
        order = order != 0 ? order : string.CompareOrdinal(a.Edition.List, b.Edition.List);
        return order != 0 ? order : string.CompareOrdinal(a.Designation.Id, b.Designation.Id);
    }

    private static int For(Match match) => match.Evidence.Count(e => e.Effect.StartsWith("for", StringComparison.Ordinal));
}
