namespace Customs.Screening;

/// <summary>What screening says of a party.</summary>
/// <param name="Verdict">The strongest of the matches.</param>
/// <param name="Matches">Best first, in a strict order; those below <see cref="Verdict.Possible"/> have strength Weak and are for look-ups, not for officers.</param>
/// <param name="Editions">The editions that were looked in, list and day.</param>
public sealed record ScreeningResult(Verdict Verdict, IReadOnlyList<Match> Matches, IReadOnlyList<EditionKey> Editions);

/// <summary>Names one edition.</summary>
/// <param name="List">The list's short name.</param>
/// <param name="Date">Its day of issue.</param>
public readonly record struct EditionKey(string List, DateOnly Date);

/// <summary>A designation that a party resembles.</summary>
/// <param name="Edition">Where it is listed.</param>
/// <param name="Designation">What is listed.</param>
/// <param name="MatchedName">The listed name that matched best; the primary one when an identifier decided.</param>
/// <param name="Score">0 to 1; orders the matches.</param>
/// <param name="Strength">Why it is shown.</param>
/// <param name="Evidence">Everything that was compared, what speaks for and against.</param>
public sealed record Match(EditionKey Edition, Designation Designation, ListedName MatchedName, double Score, MatchStrength Strength, IReadOnlyList<Evidence> Evidence);

/// <summary>One thing that was compared.</summary>
/// <param name="Feature">What: name, name.script, name.whole, name.words, legal-form, birth-date, country, address, identifier.imo, kind, alias-quality, validity.</param>
/// <param name="Question">What the question says.</param>
/// <param name="Listed">What the list says.</param>
/// <param name="Effect">What it did to the score: "decides", "for +0.03", "against -0.10", "none" or how words pair.</param>
public sealed record Evidence(string Feature, string Question, string Listed, string Effect);

/// <summary>What an officer is told.</summary>
public enum Verdict
{
    /// <summary>No match in these editions; never "cleared".</summary>
    Clear,

    /// <summary>Resembles a designation; somebody has to look.</summary>
    Possible,

    /// <summary>Very likely a designation.</summary>
    Match,
}

/// <summary>Why a match is shown.</summary>
public enum MatchStrength
{
    /// <summary>Too little for an officer: a weak alias or a distant name.</summary>
    Weak,

    /// <summary>Resembles.</summary>
    Possible,

    /// <summary>Name and context agree.</summary>
    Strong,

    /// <summary>A number or document decides.</summary>
    Identifier,
}
