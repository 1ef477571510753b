using Customs.Screening.Matching;
using Customs.Screening.Names;

namespace Customs.Screening.Rescreening;

/// <summary>Keys that words of a party and of a designation share whenever screening could pair them: the word, its skeleton, and each with one letter out; neighbours written together; identifiers.</summary>
internal static class RescreeningKeys
{
    private const int LeastWholeSkeleton = 7;

    /// <summary>Writes the keys of one word.</summary>
    public static void OfWord(string word, List<uint> keys)
    {
        keys.Add(HashPostings.Hash(word));
        var text = word.AsSpan(0, Math.Min(7, word.Length));
        for (var i = 0; i < text.Length && word.Length >= 5; i++)
        {
            keys.Add(HashPostings.Hash(text, i) ^ 4u);
        }

        if (word.Length is >= 4 and < 7)
        {
            keys.Add(HashPostings.Hash(text) ^ 4u);
        }

        var skeleton = Skeleton.Of(word);
        if (skeleton.Length >= 3)
        {
            keys.Add(HashPostings.Hash(skeleton) ^ 1u);
        }

        for (var i = 0; i < skeleton.Length && skeleton.Length >= 5; i++)
        {
            keys.Add(HashPostings.Hash(skeleton, i) ^ 1u);
        }
    }

    /// <summary>Writes the keys of neighbours written together.</summary>
    public static void OfJoined(string first, string second, List<uint> keys)
    {
        var joined = first + second;
        keys.Add(HashPostings.Hash(joined));
        keys.Add(HashPostings.Hash(Skeleton.Of(joined)) ^ 1u);
    }

    /// <summary>Writes the keys of a name written as one word: blanks may stand elsewhere, or a legal form may be run together with a word.</summary>
    public static void OfWhole(PreparedName name, List<uint> keys)
    {
        if (name.Whole.Length >= WholeNames.Least)
        {
            keys.Add(HashPostings.Hash(name.Whole) ^ 8u);
        }

        if (Skeleton.Of(name.Whole) is { Length: >= LeastWholeSkeleton } skeleton)
        {
            keys.Add(HashPostings.Hash(skeleton) ^ 9u);
        }
    }

    /// <summary>The key of an identifier, or zero.</summary>
    public static uint OfIdentifier(Identifier identifier) => IdentifierKeys.Of(identifier) is { } key ? HashPostings.Hash(key) ^ 2u : 0;

    /// <summary>Writes all keys of a designation: of every name and number, of other forms of given names, and of initials.</summary>
    public static void OfDesignation(Designation designation, List<uint> keys)
    {
        foreach (var reading in designation.Names.SelectMany(n => PreparedName.ReadingsOf(n.Text)))
        {
            OfReading(reading, keys);
        }

        keys.AddRange(designation.Identifiers.Select(OfIdentifier).Where(k => k != 0));
    }

    private static void OfReading(PreparedName name, List<uint> keys)
    {
        var words = name.Words;
        OfWhole(name, keys);
        for (var i = 0; i < words.Count; i++)
        {
            OfWord(words[i].Text, keys);
            foreach (var other in GivenNames.Equivalents(words[i].Text))
            {
                keys.Add(HashPostings.Hash(other));
            }

            if (i + 1 < words.Count)
            {
                OfJoined(words[i].Text, words[i + 1].Text, keys);
            }
        }

        if (words.Count is >= 3 and <= 12)
        {
            var initials = string.Concat(words.Select(w => w.Text[0]));
            keys.AddRange([HashPostings.Hash(initials), HashPostings.Hash(initials + "c"), HashPostings.Hash(initials + "g")]);
        }
    }
}
