using Customs.Screening.Names;

namespace Customs.Screening.Matching;

/// <summary>How alike two names are, and what speaks for and against.</summary>
/// <param name="Value">0 to 1.</param>
/// <param name="Information">The weights of the words that agree: how much their agreeing says. Two unusual words make about 1.8, "Ali Hassan" about 0.8.</param>
/// <param name="QuestionCovered">Share of the question's weight that found a partner.</param>
/// <param name="ListedCovered">Share of the listed name's weight that found a partner.</param>
internal readonly record struct NameScore(float Value, float Information, float QuestionCovered, float ListedCovered)
{
    /// <summary>How much words that are only alike lose against words that are the same; two words of 0.85 make 0.72.</summary>
    private const float Sharpness = 2f;

    /// <summary>Names that are one only when written together are worth a little less.</summary>
    private const float WholeWorth = 0.97f;

    /// <summary>From this similarity a word is the same word spelt otherwise; below it, beside words that agree, it more and more is another name: Castillo is not Castro.</summary>
    private const float Sure = 0.86f;

    /// <summary>How much of what a word lacks to be sure it loses besides.</summary>
    private const float Doubt = 0.75f;

    /// <summary>A listed name of one word of so few letters says little inside a longer name.</summary>
    private const int ShortWord = 3;

    /// <summary>What a name keeps for each syllable of the question that is not in the listed name.</summary>
    private const float UnpairedSyllable = 0.85f;

    /// <summary>The same where names are only ranked: a mark of five signs with one of them wrong comes before names that agree in part.</summary>
    private const float RankingSharpness = 1.5f;

    /// <summary>Below <see cref="Screener.PossibleFrom"/>: for the order only.</summary>
    private const float MostOfAlikeParted = 0.70f;

    /// <summary>How alike the two names are written as one word each, when that says more than their words do; else zero.</summary>
    public float Whole { get; init; }

    /// <summary>The better of this and of the names written as one word each. Where words are parted alike, they say best what differs: one word then only ranks.</summary>
    public NameScore OrWhole(float whole, Side question, Side listed)
    {
        var value = MathF.Pow(whole, Sharpness) * WholeWorth;
        value = whole < 1f && question.Count == listed.Count ? Math.Min(MathF.Pow(whole, RankingSharpness) * WholeWorth, MostOfAlikeParted - (0.1f * (1f - whole))) : value;
        return value <= Value ? this : this with
        {
            Value = value, Whole = whole, Information = Math.Max(Information, whole * Math.Min(question.Total, listed.Total)),
        };
    }

    /// <summary>Scores a finished alignment.</summary>
    public static NameScore Of(Alignment alignment, Side question, Side listed)
    {
        float matchedQuestion = 0, matchedListed = 0, information = 0, similarity = 0, paired = 0;
        var inOrder = true;
        var single = question.Count == 1 || listed.Count == 1;
        foreach (var e in alignment.Chosen)
        {
            float q = 0, n = 0;
            for (var i = 0; i < e.QuestionSpan; i++)
            {
                q += question.Weights[e.Question + i];
            }

            for (var i = 0; i < e.ListedSpan; i++)
            {
                n += listed.Weights[e.Listed + i];
            }

            similarity += (q + n) * (single ? e.Similarity : e.Similarity - (Doubt * Math.Max(0f, Sure - e.Similarity)));
            paired += q + n;

            // An initial speaks for itself and for half of the word that it may stand for.
            var initial = e.Step == PairingStep.Initial;
            matchedQuestion += q * (initial && q > n ? 0.5f : 1f);
            matchedListed += n * (initial && n > q ? 0.5f : 1f);
            information += Math.Min(q, n) * e.Similarity * (initial ? 0.2f : 1f);
            inOrder &= e.Question == e.Listed;
        }

        if (question.Total <= 0 || listed.Total <= 0 || alignment.Chosen.Length == 0)
        {
            return default;
        }

        var covered = Math.Min(1f, matchedQuestion / question.Total);
        var coveredListed = Math.Min(1f, matchedListed / listed.Total);
        var part = listed.Count == 1 && question.Count > 1 ? listed.Tokens[0].Text.Length <= ShortWord ? 0.5f : 0.6f : 1f;
        var value = Combine(Math.Max(covered, coveredListed), Math.Min(covered, coveredListed), information * part);
        value *= OneAgainstOne(MathF.Pow(similarity / Math.Max(paired, 0.001f), Sharpness), question, listed);
        value *= UnpairedSyllables(alignment, question);
        value -= LegalFormPenalty(question.LegalForms, listed.LegalForms);
        return new NameScore(Math.Clamp(value - (inOrder ? 0 : 0.004f), 0f, 1f), information, covered, coveredListed);
    }

    // A single word against a single word: nothing else is left that could differ, so a near miss ranks before names that agree in part. It is not shown for that.
    private static float OneAgainstOne(float alike, Side question, Side listed) =>
        question.Count == 1 && listed.Count == 1 ? Math.Max(alike, Math.Min(MostOfAlikeParted, MathF.Pow(alike, 0.75f))) : alike;

    // A name in Han or Hangul has two to four syllables; one that finds no partner says that it is another name.
    private static float UnpairedSyllables(Alignment alignment, Side question)
    {
        var factor = 1f;
        for (var i = 0; i < question.Count; i++)
        {
            if (question.Tokens[i].Origin == WordOrigin.Syllable && !alignment.IsPairedQuestion(i))
            {
                factor *= UnpairedSyllable;
            }
        }

        return factor;
    }

    // A name may be a part of the other: then the better covered side speaks, the more so the more the shared words say.
    // When both sides keep words of their own (Sergey Ivanovich against Sergey Viktorovich), both coverages fall and the power makes it count.
    private static float Combine(float better, float worse, float information)
    {
        var floor = Math.Clamp(0.16f + (0.54f * (information - 0.85f)), 0.10f, 0.74f);
        return MathF.Pow(better, 1.25f) * (floor + ((1f - floor) * worse));
    }

    private static float LegalFormPenalty(uint question, uint listed) =>
        question == listed ? 0f : question == 0 || listed == 0 ? 0.006f : (question & listed) != 0 ? 0.003f : 0.015f;
}
