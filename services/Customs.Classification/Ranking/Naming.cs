namespace Customs.Classification;

/// <summary>How surely a line names the goods of one entry.</summary>
/// <param name="Owner">Number of the entry.</param>
/// <param name="Score">0 to 1.</param>
/// <param name="Best">The phrase that named them best; null when a number did.</param>
/// <param name="Item">The chemical or organism; null when the entry as a whole is named.</param>
/// <param name="Exact">Whether a CAS number or a whole scientific name did.</param>
/// <param name="By">What named them, in words.</param>
public sealed record Naming(int Owner, double Score, PhraseHit? Best, ListedItem? Item, bool Exact, IReadOnlyList<string> By);

/// <summary>Weighs the phrases that were found into one naming for each entry.</summary>
public static class NamingRules
{
    // A phrase of this weight is as telling as a phrase can be: about two rare words.
    private const double TellingWeight = 7;
    private const double Abbreviation = 0.65;

    // A noun is a hint that declared numbers or a material have to bear out.
    private const double Noun = 0.5;

    // Goods are named first: a noun that comes later is what they are for.
    private const int LatestNoun = 5;
    private const double PerContext = 0.04;
    private const double PerAgainst = 0.22;

    /// <summary>Weighs the hits of one entry; null when none of them names it.</summary>
    public static Naming? Weigh(int owner, IReadOnlyList<PhraseHit> hits)
    {
        PhraseHit? best = null;
        var top = 0.0;
        var (context, against) = (0, 0);
        foreach (var hit in hits)
        {
            switch (hit.Phrase.Role)
            {
                case PhraseRole.Name when Strength(hit) > top:
                    (best, top) = (hit, Strength(hit));
                    break;
                case PhraseRole.Noun when Noun > top && hit.First <= LatestNoun:
                    (best, top) = (hit, Noun);
                    break;
                case PhraseRole.Context:
                    context++;
                    break;
                case PhraseRole.Against:
                    against++;
                    break;
                default:
                    break;
            }
        }

        if (best is not { } named)
        {
            return null;
        }

        var score = Math.Clamp(top + (PerContext * Math.Min(context, 3)) - (PerAgainst * Math.Min(against, 3)), 0, 1);
        return new Naming(owner, score, named, named.Phrase.Item, named.Phrase.Item is not null && named.Score >= 0.99, [$"\"{named.Phrase.Text}\""]);
    }

    /// <summary>Lets the names of harmless goods win over listed names within them, and over vaguer ones elsewhere.</summary>
    public static double Against(Naming listed, IReadOnlyList<Naming> harmless)
    {
        var factor = 1.0;
        foreach (var other in harmless)
        {
            if (listed.Best is not { } mine || other.Best is not { } theirs)
            {
                continue;
            }

            var within = theirs.First <= mine.First && theirs.Last >= mine.Last;
            if (within && theirs.Phrase.Weight >= mine.Phrase.Weight * 0.9 && theirs.Score >= Math.Min(mine.Score, 0.9) && other.Score >= 0.5)
            {
                factor = Math.Min(factor, 0.4);
            }
            else if (other.Score >= listed.Score + 0.03 || (theirs.Last < mine.First && other.Score >= listed.Score - 0.05))
            {
                factor = Math.Min(factor, 0.6);
            }
        }

        return factor;
    }

    // Goods are named first and described after; an abbreviation of three letters means many things.
    private static double Strength(PhraseHit hit)
    {
        var telling = 0.55 + (0.45 * Math.Min(1, hit.Phrase.Weight / TellingWeight));
        var late = 1 - (0.3 * Math.Clamp((hit.First - 10) / 30.0, 0, 1));
        var letters = hit.Phrase.Text.Length <= 3 && !Fold.IsHan(hit.Phrase.Text[0]) ? Abbreviation : 1;
        return hit.Score * telling * late * letters;
    }
}
