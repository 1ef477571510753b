using System.Text.Json;
using System.Text.RegularExpressions;
using Customs.Primitives;

namespace Customs.Classification.Tests.Starter;

public sealed partial class PackFactsTests
{
    [Fact]
    public void Every_cas_number_has_its_check_digit() =>
        Assert.Empty(from entry in PackFiles.Entries
                     from item in entry.Items("cas")
                     let number = item.GetProperty("cas").GetString()
                     where !CasNumber.TryParse(number, out _)
                     select $"{entry.Id}: {number}");

    [Fact]
    public void No_cas_number_stands_in_two_entries() =>
        Assert.Empty(from entry in PackFiles.Entries
                     from item in entry.Items("cas")
                     group entry.Id by item.GetProperty("cas").GetString()! into owners
                     where owners.Distinct(StringComparer.Ordinal).Count() > 1
                     select $"{owners.Key}: {string.Join(' ', owners)}");

    [Fact]
    public void Every_commodity_code_exists_in_the_nomenclature_of_2022()
    {
        var codes = File.ReadLines(Shared.Locate("data", "classification", "hs2022_en.jsonl"))
            .Select(l => JsonDocument.Parse(l).RootElement.GetProperty("hs").GetString()!).ToHashSet(StringComparer.Ordinal);
        Assert.Empty(from entry in PackFiles.Entries
                     from link in entry.Items("hs")
                     where !codes.Contains(link.GetProperty("code").GetString()!) || link.GetProperty("weight").GetDouble() is not (> 0 and <= 1)
                     select $"{entry.Id}: {link}");
    }

    [Fact]
    public void The_packs_words_are_its_own_and_not_those_of_the_list()
    {
        const int run = 12;
        var annex = OfficialTexts.Annex();
        Assert.Empty(from entry in PackFiles.Entries
                     let official = annex.Text(entry.Code, null)
                     where official is not null
                     let text = Words(official)
                     from own in entry.Items("exclusions").Select(e => e.GetProperty("text")).Append(entry.Json.GetProperty("summary"))
                     let words = Words(own.GetProperty("en").GetString()!)
                     from start in Enumerable.Range(0, Math.Max(0, words.Length - run + 1))
                     let piece = string.Join(' ', words.AsSpan(start, run).ToArray())
                     where string.Join(' ', text).Contains(piece, StringComparison.Ordinal)
                     select $"{entry.Id}: {piece}");
    }

    private static string[] Words(string text) => [.. Word().Matches(text.ToLowerInvariant()).Select(m => m.Value)];

    [GeneratedRegex(@"[\p{L}\p{N}]+")]
    private static partial Regex Word();
}
