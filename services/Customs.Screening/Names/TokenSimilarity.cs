namespace Customs.Screening.Names;

/// <summary>How alike two words of names are, 0 to 1, and why.</summary>
internal static class TokenSimilarity
{
    /// <summary>Below this two words are different.</summary>
    public const float Least = 0.70f;

    /// <summary>Compares two prepared words.</summary>
    public static float Compare(NameToken a, NameToken b)
    {
        if (a.Text == b.Text)
        {
            return 1f;
        }

        if (a.IsNumber || b.IsNumber || a.Text.Length < 2 || b.Text.Length < 2)
        {
            return 0f;
        }

        if (a.Origin == WordOrigin.Abjad != (b.Origin == WordOrigin.Abjad))
        {
            return a.Origin == WordOrigin.Abjad ? AbjadToFull(a, b) : AbjadToFull(b, a);
        }

        // Syllables are short and common; one letter makes another of them.
        if (a.Origin == WordOrigin.Syllable || b.Origin == WordOrigin.Syllable)
        {
            return GivenNames.Alike(a.Text, b.Text) ? 0.9f : 0f;
        }

        // Only words of one skeleton are worth the whole distance; of others it is enough to know that they are too far apart.
        var oneSkeleton = a.Skeleton.Length >= 3 && a.Skeleton == b.Skeleton;
        var edits = ByEdits(a.Text, b.Text, oneSkeleton ? 0f : Least);
        var best = edits;
        if (oneSkeleton)
        {
            best = Math.Max(best, (a.Skeleton.Length >= 4 ? 0.80f : 0.70f) + (0.18f * edits));
        }

        if (best < 0.88f && GivenNames.Alike(a.Text, b.Text))
        {
            best = 0.88f;
        }

        return best >= Least ? best : 0f;
    }

    /// <summary>Compares spellings only; below the least similarity that matters to the caller it may be any number below.</summary>
    public static float ByEdits(ReadOnlySpan<char> a, ReadOnlySpan<char> b, float least = 0f)
    {
        var longer = Math.Max(a.Length, b.Length);
        var shorter = Math.Min(a.Length, b.Length);
        if (longer - shorter > (longer >= 9 ? 3 : 2))
        {
            return 0f;
        }

        var limit = (int)((1f - least) * Math.Max(longer, 4) * EditDistance.One) + 1;
        var cost = EditDistance.Weighted(a, b, limit);

        // In a word of three letters a changed letter makes another word: LXC is not LAU, Lie is not Lee.
        if (cost > (longer <= 3 ? 7 : shorter <= 3 ? EditDistance.One : int.MaxValue))
        {
            return 0f;
        }

        return Math.Max(0f, 1f - (cost / (float)EditDistance.One / Math.Max(longer, 4)));
    }

    private static float AbjadToFull(NameToken abjad, NameToken full)
    {
        var cost = EditDistance.Abjad(abjad.Text, full.Text) / (float)EditDistance.One;
        var sim = 1f - (cost / Math.Max(abjad.Text.Length + 1f, 3.5f));
        return sim >= 0.72f ? sim : 0f;
    }
}
