namespace Customs.Screening.Names;

/// <summary>One word of a prepared name.</summary>
/// <param name="Text">Folded and in its canonical form.</param>
/// <param name="Skeleton">Its consonants.</param>
/// <param name="Origin">The kind of script it was written in.</param>
internal sealed record NameToken(string Text, string Skeleton, WordOrigin Origin)
{
    /// <summary>Whether it is digits only; those are compared exactly.</summary>
    public bool IsNumber { get; } = Text.AsSpan().IndexOfAnyExceptInRange('0', '9') < 0;

    /// <summary>Whether it is an article, a title or another word that weighs little wherever it stands.</summary>
    public bool IsParticle { get; } = TradeWords.IsParticle(Text);

    /// <summary>What a glance at it tells.</summary>
    public WordMark Mark { get; } = WordMark.Of(Text, Origin);

    /// <summary>Makes a token of a folded word.</summary>
    public static NameToken Of(string text, WordOrigin origin) => new(text, Names.Skeleton.Of(text), origin);
}
