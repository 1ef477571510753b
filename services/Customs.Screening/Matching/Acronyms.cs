namespace Customs.Screening.Matching;

/// <summary>Initials that stand for a whole name: SMIC for Semiconductor Manufacturing International Corporation.</summary>
internal static class Acronyms
{
    /// <summary>What an acronym that fits is worth; it is shown, and never a match by itself.</summary>
    public const float Worth = 0.80f;

    /// <summary>The initials to look for: the question's own when it is long, and its words when one may be an acronym.</summary>
    public static IEnumerable<(string Initials, float Weight)> Of(Side question)
    {
        var found = new List<(string, float)>();
        if (question.Count <= 2)
        {
            for (var i = 0; i < question.Count; i++)
            {
                var text = question.Tokens[i].Text;
                if (text.Length is >= 3 and <= 7)
                {
                    found.Add((text, question.Weights[i]));
                    if (text.Length >= 4 && text[^1] is 'c' or 'g')
                    {
                        found.Add((text[..^1], question.Weights[i]));
                    }
                }
            }
        }

        return found;
    }

    /// <summary>Raises the score of a pair in which one side is the other's initials.</summary>
    public static NameScore Improve(NameScore score, Side question, Side listed, DesignationKind listedKind)
    {
        if (score.Value >= Worth || listedKind is DesignationKind.Person or DesignationKind.Vessel)
        {
            return score;
        }

        var worth = Fits(question, listed, least: 3);
        worth = worth > 0 ? worth : Fits(listed, question, least: 4);
        return worth > score.Value ? score with { Value = worth, Information = Math.Max(score.Information, 0.9f) } : score;
    }

    // Three initials of a question fit half of all short names; a listed acronym needs four.
    private static float Fits(Side acronym, Side full, int least)
    {
        if (acronym.Count > 2 || full.Count < 3)
        {
            return 0f;
        }

        for (var i = 0; i < acronym.Count; i++)
        {
            var text = acronym.Tokens[i].Text;
            if (text.Length >= least && acronym.Weights[i] >= 0.75f * acronym.Total && IsInitials(text, full))
            {
                return Worth - (acronym.Count > 1 ? 0.03f : 0f);
            }
        }

        return 0f;
    }

    private static bool IsInitials(string text, Side full)
    {
        var count = full.Count;
        if (text.Length != count && !(text.Length == count + 1 && text.Length >= 4 && text[^1] is 'c' or 'g'))
        {
            return false;
        }

        for (var i = 0; i < count; i++)
        {
            if (full.Tokens[i].Text[0] != text[i])
            {
                return false;
            }
        }

        return true;
    }
}
