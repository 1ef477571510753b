using Customs.Screening.Matching;
using Customs.Screening.Names;

namespace Customs.Screening.Rescreening;

/// <summary>Keys that a party and a designation share whenever screening could show one for the other: skeletons of the less common words, with one letter out, joined neighbours, and identifiers.</summary>
internal static class RescreeningKeys
{
    /// <summary>The keys of a party.</summary>
    public static IEnumerable<uint> Of(PartyQuery query) =>
        OfName(query.Name).Concat(query.Identifiers.Select(OfIdentifier).Where(k => k != 0)).Distinct();

    /// <summary>The keys of a designation, over all its names and identifiers.</summary>
    public static IEnumerable<uint> Of(Designation designation) =>
        designation.Names.SelectMany(n => OfName(n.Text)).Concat(designation.Identifiers.Select(OfIdentifier).Where(k => k != 0)).Distinct();

    // Generic words and the commonest given names are no keys unless the name has nothing else.
    private static IEnumerable<uint> OfName(string name)
    {
        var words = PreparedName.Of(name).Words;
        var telling = words.Where(w => w.Text.Length > 1 && !TradeWords.IsParticle(w.Text) && CommonWords.Weight(w.Text) >= CommonWords.Unknown).ToList();
        foreach (var word in telling.Count > 0 ? telling : words)
        {
            yield return HashPostings.Hash(word.Text);
            var skeleton = Skeleton.Of(word.Text);
            if (skeleton.Length >= 3)
            {
                yield return HashPostings.Hash(skeleton) ^ 1u;
                for (var i = 0; i < skeleton.Length && skeleton.Length >= 4; i++)
                {
                    yield return HashPostings.Hash(skeleton, i) ^ 1u;
                }
            }
        }

        for (var i = 0; i + 1 < words.Count; i++)
        {
            yield return HashPostings.Hash(Skeleton.Of(words[i].Text + words[i + 1].Text)) ^ 1u;
        }
    }

    private static uint OfIdentifier(Identifier identifier) => IdentifierKeys.Of(identifier) is { } key ? HashPostings.Hash(key) ^ 2u : 0;
}
