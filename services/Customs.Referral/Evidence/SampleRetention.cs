using Customs.Primitives;

namespace Customs.Referral;

/// <summary>The terms of keeping that a new installation starts with: ten years after a confirmed case, five after one that could not be told, one after a refuted one.</summary>
/// <remarks>No text at hand sets one number for all bodies that keep such data; the terms are a sample that an operator replaces by his own.</remarks>
public static class SampleRetention
{
    /// <summary>The rule.</summary>
    public static Retention Rule { get; } = new(new Dated<RetentionTerms>(
    [
        new(new DateOnly(2000, 1, 1), null, new RetentionTerms(Confirmed: 3_653, NotVerifiable: 1_826, Refuted: 365), "sample of the starter pack, to be replaced by the operator's data protection rules"),
    ]));
}
