using System.Globalization;
using System.Text;
using Customs.Screening;

namespace Customs.Benchmarks.Screening;

/// <summary>What a question costs when the list is four and sixteen times as long: names put together from listed words, every third word changed in two letters so that the vocabulary grows too.</summary>
internal static class GrowthSuite
{
    public static void Run(StringBuilder table)
    {
        SpeedSuite.Head(table);
        var sdn = ListCorpus.Sdn();
        foreach (var times in new[] { 1, 4, 16 })
        {
            var edition = times == 1 ? sdn : sdn with { Designations = [.. sdn.Designations, .. Generated(sdn, (times - 1) * sdn.Designations.Count)] };
            SpeedSuite.Run(table, string.Create(CultureInfo.InvariantCulture, $"OFAC SDN x{times}"), ScreeningIndex.Build([edition]), [sdn]);
        }
    }

    private static IEnumerable<Designation> Generated(Edition edition, int count)
    {
        var random = new Random(3);
        var words = edition.Designations.SelectMany(d => d.Names).SelectMany(n => n.Text.Split(' ', StringSplitOptions.RemoveEmptyEntries)).ToArray();
        for (var i = 0; i < count; i++)
        {
            var like = edition.Designations[random.Next(edition.Designations.Count)];
            var names = like.Names.Select(n => new ListedName(string.Join(' ', n.Text.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(_ => Word(words, random))), n.Quality));
            yield return new Designation(string.Create(CultureInfo.InvariantCulture, $"G-{i}"), like.Kind, [.. names]);
        }
    }

    private static string Word(string[] words, Random random)
    {
        var word = words[random.Next(words.Length)];
        return random.Next(3) == 0 ? Changed(Changed(word, random), random) : word;
    }

    private static string Changed(string word, Random random)
    {
        var at = random.Next(word.Length);
        return char.IsLetter(word[at]) ? word[..at] + (char)('A' + random.Next(26)) + word[(at + 1)..] : word;
    }
}
