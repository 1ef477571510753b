using Customs.Primitives;

namespace Customs.Classification;

/// <summary>What a candidate by itself means for the officer.</summary>
public static class Standings
{
    /// <summary>From this strength on goods count as named.</summary>
    public const double Named = 0.62;

    // Enough to ask a trader for papers.
    private const double Asking = 0.66;

    // Goods listed by name alone have to be named beyond doubt.
    private const double ByNameAlone = 0.78;

    // With declared numbers that meet the paragraph less of a name is needed.
    private const double HalfNamed = 0.5;

    // A hint is enough when several declared numbers meet the paragraph.
    private const double Hinted = 0.4;

    // Who leaves the code out should not be better off than who declares the right heading.
    private const double Blank = 0.06;

    /// <summary>Naming together with the commodity code. A code of other goods weakens words, and hardly weakens a CAS number.</summary>
    public static double Strength(Naming naming, double? hs)
    {
        var exact = naming.By[0].StartsWith("CAS", StringComparison.Ordinal);
        var effect = hs switch { null => Blank, >= 1 => 0.1, >= 0.6 => 0.06, >= 0.2 => 0.02, 0 => 0, <= -1 => exact ? -0.05 : -0.22, _ => exact ? 0 : -0.05 };
        return Math.Clamp(naming.Score + effect, 0, 1);
    }

    // A declared value that meets the paragraph, or a number or material of the text that does; a mere word of the text tells nothing.
    private static bool Tells(Check check) =>
        check.Truth == Truth.Met && (check.Origin == Origin.Declared || (check.Origin == Origin.NamedInText && (check.Margin is not null || check.IsMaterial)));

    // Numbers or a material of the text that meet a whole paragraph are not passed over in silence, whatever the commodity code says of the goods.
    private static bool MeetsByNumbers(Outcome outcome, double strength) => outcome.Checks.Where(Tells).DistinctBy(c => c.Parameter, StringComparer.Ordinal).Count() switch
    {
        0 => false,
        1 => strength >= HalfNamed,
        _ => strength >= Hinted,
    };

    /// <summary>The verdict that the candidate alone would give.</summary>
    public static Verdict Of(Tier tier, Outcome outcome, double strength, Naming naming, bool secondLook)
    {
        var concern = tier is Tier.Nes or Tier.CatchAll;
        if (tier is Tier.Lookalike or Tier.Reference || outcome.Truth == Truth.NotMet)
        {
            return Verdict.NotListed;
        }

        if (outcome.Truth == Truth.Unknown)
        {
            var told = outcome.Checks.Where(Tells).DistinctBy(c => c.Parameter, StringComparer.Ordinal).Count();
            var taken = outcome.Checks.Where(c => c.Truth == Truth.Met && c.Margin is not null).DistinctBy(c => c.Parameter, StringComparer.Ordinal).Count();
            return strength >= Asking || (strength >= HalfNamed && (told >= 2 || taken >= 3)) ? Verdict.Ask : Verdict.NotListed;
        }

        if (concern)
        {
            return strength >= Named ? Verdict.UnlistedRelevant : Verdict.NotListed;
        }

        var declared = outcome.Checks.Count(c => c.Truth == Truth.Met && c.Origin == Origin.Declared);
        var read = outcome.Checks.Count(c => c.Truth == Truth.Met && c.Origin == Origin.NamedInText);
        if (declared + read == 0 && !outcome.Assumed && !naming.Exact)
        {
            return strength >= ByNameAlone ? Verdict.Listed : strength >= Asking ? Verdict.Review : Verdict.NotListed;
        }

        if (strength < Named && !(strength >= (naming.Best?.Phrase.Role == PhraseRole.Noun ? HalfNamed : Hinted) && declared >= 2)
            && !MeetsByNumbers(outcome, strength))
        {
            return Verdict.NotListed;
        }

        return strength < Named || secondLook || outcome.AtBoundary || outcome.Assumed ? Verdict.Review : Verdict.Listed;
    }
}
