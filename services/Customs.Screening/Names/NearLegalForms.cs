using System.Collections.Frozen;

namespace Customs.Screening.Names;

/// <summary>Legal forms with a typing error: "JOINT STOKK COMPANY" is one all the same, and "LDTA" at the end of a name says next to nothing.</summary>
internal static class NearLegalForms
{
    private const int LeastMistyped = 4;

    /// <summary>Forms of several words by the words with one of them left open.</summary>
    private static readonly FrozenDictionary<string, (string Word, int Form)[]> Open = Read();

    private static readonly FrozenSet<string> Parts = LegalForms.All.Where(f => f.Spelling.Contains(' ', StringComparison.Ordinal))
        .SelectMany(f => f.Spelling.Split(' ')).Where(w => w.Length >= LeastMistyped).ToFrozenSet(StringComparer.Ordinal);

    private static readonly NameToken[] Single = [.. LegalForms.All.Select(f => f.Spelling).Where(s => s.Length is >= 2 and <= 6 && !s.Contains(' ', StringComparison.Ordinal))
        .Select(s => NameToken.Of(s, WordOrigin.Full))];

    /// <summary>The form of several words that begins at a word, one of them mistyped: how many words it takes, or zero.</summary>
    public static int Find(List<Word> words, int at, out int form)
    {
        form = 0;
        if (at + 1 >= words.Count || (!Parts.Contains(words[at].Text) && !Parts.Contains(words[at + 1].Text)))
        {
            return 0;
        }

        for (var count = Math.Min(4, words.Count - at); count >= 2; count--)
        {
            for (var open = 0; open < count; open++)
            {
                var mistyped = words[at + open].Text;
                if (mistyped.Length + 1 < LeastMistyped || !Open.TryGetValue(Key(words.GetRange(at, count).ConvertAll(w => w.Text), open), out var forms))
                {
                    continue;
                }

                foreach (var (word, found) in forms)
                {
                    if (EditDistance.Within(word, mistyped, 1))
                    {
                        form = found;
                        return count;
                    }
                }
            }
        }

        return 0;
    }

    /// <summary>Whether a word is one typing error away from a short legal form.</summary>
    public static bool IsNearlyOne(NameToken word)
    {
        foreach (var form in Single)
        {
            if (Math.Abs(form.Text.Length - word.Text.Length) <= 1 && form.Mark.MayBeSame(word.Mark) && EditDistance.Within(form.Text, word.Text, 1))
            {
                return true;
            }
        }

        return false;
    }

    private static FrozenDictionary<string, (string Word, int Form)[]> Read()
    {
        var found = new List<(string Key, string Word, int Form)>();
        foreach (var (spelling, form) in LegalForms.All)
        {
            var words = spelling.Split(' ').ToList();
            for (var i = 0; i < words.Count && words.Count is >= 2 and <= 4; i++)
            {
                if (words[i].Length >= LeastMistyped)
                {
                    found.Add((Key(words, i), words[i], form));
                }
            }
        }

        return found.GroupBy(f => f.Key, f => (f.Word, f.Form), StringComparer.Ordinal).ToFrozenDictionary(g => g.Key, g => g.ToArray(), StringComparer.Ordinal);
    }

    private static string Key(List<string> words, int open) => string.Join(' ', words.Select((w, i) => i == open ? "*" : w));
}
