using Customs.Screening.Names;

namespace Customs.Screening.Matching;

/// <summary>Pairs for words that no word of the other name resembles: written together or apart, initials, abbreviations.</summary>
internal static class Leftovers
{
    /// <summary>Words written together have to resemble the one word this much.</summary>
    public const float JoinedWords = 0.86f;

    /// <summary>Syllables are short and common: written together they have to be nearly the same.</summary>
    public const float JoinedSyllables = 0.95f;

    /// <summary>From this similarity a word has found its partner and is not tried written together with its neighbours.</summary>
    public const float Settled = 0.9f;

    /// <summary>Offers words written together, where a word has no settled partner of its own.</summary>
    public static void OfferJoined(Alignment alignment, Side question, Side listed, uint settledQuestion, uint settledListed)
    {
        for (byte q = 0; q < question.Count; q++)
        {
            if ((settledQuestion & (1u << q)) == 0)
            {
                OfferJoined(alignment, question, listed, q, settledQuestion, settledListed);
            }
        }
    }

    /// <summary>Offers pairs among the words that are still free.</summary>
    public static void Offer(Alignment alignment, Side question, Side listed, uint usedQuestion, uint usedListed)
    {
        for (byte q = 0; q < question.Count; q++)
        {
            if ((usedQuestion & (1u << q)) != 0)
            {
                continue;
            }

            for (byte n = 0; n < listed.Count; n++)
            {
                if ((usedListed & (1u << n)) == 0)
                {
                    OfferOne(alignment, question, listed, q, n);
                }
            }

        }
    }

    private static void OfferOne(Alignment alignment, Side question, Side listed, byte q, byte n)
    {
        var a = question.Tokens[q].Text;
        var b = listed.Tokens[n].Text;
        if (a.Length == 0 || b.Length == 0 || a[0] != b[0])
        {
            return;
        }

        if (a.Length == 1 || b.Length == 1)
        {
            if (!char.IsAsciiDigit(a[0]))
            {
                alignment.Offer(new Edge(q, 1, n, 1, 0.75f, PairingStep.Initial));
            }
        }
        else if (!question.Tokens[q].IsParticle && !listed.Tokens[n].IsParticle && (IsAbbreviation(a, b) || IsAbbreviation(b, a)))
        {
            alignment.Offer(new Edge(q, 1, n, 1, 0.78f, PairingStep.Abbreviation));
        }
        else if (a.Length >= 4 && b.Length >= 4 && !question.Tokens[q].IsNumber && TokenSimilarity.ByEdits(a, b, 0.5f) is var similarity and >= 0.5f)
        {
            // Too far to be found by, near enough to rank beside a word that agrees.
            alignment.Offer(new Edge(q, 1, n, 1, similarity * 0.8f, PairingStep.Spelling));
        }
    }

    // Two or three words on one side against one on the other.
    private static void OfferJoined(Alignment alignment, Side question, Side listed, byte q, uint usedQuestion, uint usedListed)
    {
        for (byte span = 2; span <= 3 && q + span <= question.Count && AreFree(usedQuestion, q, span); span++)
        {
            for (byte n = 0; n < listed.Count; n++)
            {
                if ((usedListed & (1u << n)) == 0 && Joined(question.Tokens.Slice(q, span), listed.Tokens[n]) is var sim and > 0)
                {
                    alignment.Offer(new Edge(q, span, n, 1, sim, PairingStep.Joined));
                }
            }
        }

        for (byte span = 2; span <= 3; span++)
        {
            for (byte n = 0; n + span <= listed.Count; n++)
            {
                if (AreFree(usedListed, n, span) && Joined(listed.Tokens.Slice(n, span), question.Tokens[q]) is var sim and > 0)
                {
                    alignment.Offer(new Edge(q, 1, n, span, sim, PairingStep.Joined));
                }
            }
        }
    }

    private static bool AreFree(uint used, int start, int span) => (used & (((1u << span) - 1) << start)) == 0;

    /// <summary>How alike several words written together are to one word; zero when they are not.</summary>
    public static float Joined(ReadOnlySpan<NameToken> parts, NameToken whole)
    {
        if (!MayJoin(parts, whole))
        {
            return 0f;
        }

        Span<char> buffer = stackalloc char[64];
        var length = 0;
        foreach (var part in parts)
        {
            if (length + part.Text.Length > buffer.Length)
            {
                return 0f;
            }

            part.Text.CopyTo(buffer[length..]);
            length += part.Text.Length;
        }

        var joined = buffer[..length];
        if (whole.Origin == WordOrigin.Abjad || parts[0].Origin == WordOrigin.Abjad)
        {
            return JoinedSkeleton(joined, whole);
        }

        if (joined.SequenceEqual(whole.Text))
        {
            return 0.98f;
        }

        var least = parts[0].Origin == WordOrigin.Syllable ? JoinedSyllables : JoinedWords;
        var edits = TokenSimilarity.ByEdits(joined, whole.Text, least);
        return edits >= least ? edits - 0.02f : 0f;
    }

    // Lengths and letters alone rule out nearly all pairs.
    private static bool MayJoin(ReadOnlySpan<NameToken> parts, NameToken whole)
    {
        var length = 0;
        var letters = 0u;
        var abjad = whole.Origin == WordOrigin.Abjad;
        foreach (var part in parts)
        {
            length += part.Text.Length;
            letters |= part.Mark.Letters;
            abjad |= part.Origin == WordOrigin.Abjad;
        }

        return abjad
            ? whole.Skeleton.Length >= 5
            : length >= 4 && Math.Abs(length - whole.Text.Length) <= 2 && System.Numerics.BitOperations.PopCount(letters ^ whole.Mark.Letters) <= 3;
    }

    private static float JoinedSkeleton(ReadOnlySpan<char> joined, NameToken whole)
    {
        if (joined.Length == 0)
        {
            return 0f;
        }

        Span<char> skeleton = stackalloc char[(joined.Length * 2) + 8];
        var length = Skeleton.Write(joined, skeleton);
        return length >= 5 && skeleton[..length].SequenceEqual(whole.Skeleton) ? 0.85f : 0f;
    }

    /// <summary>Whether the short word is a shortening of the long one: its beginning, or its letters in order with its consonants leading (SRVCS, MGMT).</summary>
    public static bool IsAbbreviation(ReadOnlySpan<char> shorter, ReadOnlySpan<char> longer)
    {
        if (shorter.Length < 3 || longer.Length < shorter.Length + 2 || longer.Length < 6 || shorter[0] != longer[0])
        {
            return false;
        }

        if (longer.StartsWith(shorter, StringComparison.Ordinal))
        {
            return shorter.Length <= 6;
        }

        var at = 0;
        var vowels = 0;
        foreach (var c in shorter)
        {
            var found = longer[at..].IndexOf(c);
            if (found < 0)
            {
                return false;
            }

            at += found + 1;
            vowels += EditDistance.IsVowel(c) ? 1 : 0;
        }

        return vowels <= 1 && shorter.Length >= 4 && longer.Length <= shorter.Length * 3;
    }
}
