namespace Customs.Benchmarks.Screening;

/// <summary>Names as they are mistyped: a letter changed, lost, doubled or swapped, a word dropped, order reversed, words run together.</summary>
internal static class Perturbation
{
    public static string Apply(string name, Random random) => Apply(name, random, out _);

    /// <summary>Mistypes a name and says how.</summary>
    public static string Apply(string name, Random random, out string kind)
    {
        var words = name.Replace(",", "", StringComparison.Ordinal).Split(' ', StringSplitOptions.RemoveEmptyEntries).ToList();
        switch (random.Next(7))
        {
            case 0 when words.Count >= 4:
                words.RemoveAt(random.Next(words.Count));
                kind = "word lost";
                break;
            case 1 when words.Count >= 2:
                words.Add(words[0]);
                words.RemoveAt(0);
                kind = "order";
                break;
            case 2 when words.Count >= 2:
                var at = random.Next(words.Count - 1);
                words[at] += words[at + 1];
                words.RemoveAt(at + 1);
                kind = "run together";
                break;
            default:
                kind = "mistyped";
                Mistype(words, random);
                if (random.Next(3) == 0)
                {
                    kind = "mistyped twice";
                    Mistype(words, random);
                }

                break;
        }

        return string.Join(' ', words);
    }

    private static void Mistype(List<string> words, Random random)
    {
        var lengthy = Enumerable.Range(0, words.Count).Where(i => words[i].Length >= 4).ToList();
        if (lengthy.Count == 0)
        {
            return;
        }

        var at = lengthy[random.Next(lengthy.Count)];
        var word = words[at];
        var i = random.Next(1, word.Length - 1);
        words[at] = random.Next(4) switch
        {
            0 => word.Remove(i, 1),
            1 => word.Insert(i, word[i].ToString()),
            2 => word[..i] + word[i + 1] + word[i] + word[(i + 2)..],
            _ => word[..i] + (char)('a' + random.Next(26)) + word[(i + 1)..],
        };
    }
}
