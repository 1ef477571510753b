namespace Customs.Screening.Names;

/// <summary>The consonants of a folded word with romanisation variants made one: Mohammed, Muhamad and محمد are all "mhmd".</summary>
internal static class Skeleton
{
    /// <summary>Writes the skeleton into a buffer of at least twice the word's length and returns its length.</summary>
    public static int Write(ReadOnlySpan<char> word, Span<char> into)
    {
        var length = 0;
        var i = 0;
        if (word.Length > 5 && word.StartsWith("abd", StringComparison.Ordinal))
        {
            into[length++] = 'a';
            into[length++] = 'b';
            into[length++] = 'd';
            i = AfterArticle(word, 3);
        }

        for (; i < word.Length; i++)
        {
            if (word[i] == 'x' && i > 0)
            {
                into[length++] = 'k';
            }

            var c = Reduce(word, ref i);
            if (c != '\0' && (length == 0 || into[length - 1] != c))
            {
                into[length++] = c;
            }
        }

        return length;
    }

    /// <summary>The skeleton as text.</summary>
    public static string Of(ReadOnlySpan<char> word)
    {
        Span<char> buffer = stackalloc char[(word.Length * 2) + 8];
        return new string(buffer[..Write(word, buffer)]);
    }

    // Abd al-Rahman, Abdulrahman, Abdurrahman, Abdelrahman: the article between is written in every way.
    private static int AfterArticle(ReadOnlySpan<char> word, int i)
    {
        var start = i;
        while (i < word.Length && EditDistance.IsVowel(word[i]))
        {
            i++;
        }

        if (i + 2 < word.Length && word[i] == 'l')
        {
            return i + 1;
        }

        return i + 2 < word.Length && word[i] == word[i + 1] ? i + 1 : start;
    }

    private static char Reduce(ReadOnlySpan<char> word, ref int i)
    {
        var c = word[i];
        var next = i + 1 < word.Length ? word[i + 1] : '\0';
        if (c is 'a' or 'e' or 'i' or 'o' or 'u' or 'y')
        {
            return i == 0 ? 'a' : '\0';
        }

        switch (c)
        {
            case 's' when next == 'c' && i + 2 < word.Length && word[i + 2] == 'h':
                i += 2;
                return 's';
            case 's' or 'c' when next is 'h' or 'z':
                i++;
                return c == 's' ? 's' : 'c';
            case 't' when next is 's' or 'z' or 'c':
                i++;
                return next == 'c' ? 'c' : 's';
            case 'd' when next is 'z' or 'j':
                i++;
                return 'j';
            case 'k' or 'g' or 'd' or 't' or 'z' or 'b' when next == 'h':
                i++;
                return c;
            case 'p' when next == 'h':
                i++;
                return 'f';
            case 'c' when next is 'e' or 'i' or 'y':
                return 's';
            case 'c' or 'q':
                return 'k';
            case 'x':
                return 's';
            case 'w':
                return i == 0 ? 'v' : '\0';
            case 'h':
                return i == word.Length - 1 && i > 0 ? '\0' : 'h';
            default:
                return c;
        }
    }
}
