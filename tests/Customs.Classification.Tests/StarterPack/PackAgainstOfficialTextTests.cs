using System.Text.Json;

namespace Customs.Classification.Tests.Starter;

public sealed class PackAgainstOfficialTextTests
{
    [Fact]
    public void Every_code_and_every_same_code_exists_in_its_official_list()
    {
        var lists = new Dictionary<string, OfficialTexts>(StringComparer.Ordinal)
        {
            ["EU"] = OfficialTexts.Annex(), ["US"] = OfficialTexts.Ccl(), ["CA"] = OfficialTexts.IranGoods(),
        };
        Assert.Empty(from entry in PackFiles.Entries
                     from code in entry.Items("same").Select(s => s.ValueKind == JsonValueKind.String ? s.GetString()! : s.GetProperty("code").GetString()!).Prepend(entry.Code)
                     where code != "EU:ART4" && lists.TryGetValue(code[..code.IndexOf(':', StringComparison.Ordinal)], out var list) && !list.Has(code)
                     select $"{entry.Id}: {code}");
    }

    [Fact]
    public void Every_path_that_a_rule_cites_exists()
    {
        var annex = OfficialTexts.Annex();
        var ccl = OfficialTexts.Ccl();
        Assert.Empty(from entry in PackFiles.Entries
                     where IsListed(entry)
                     from leaf in entry.Leaves()
                     where (entry.Code[0] == 'E' ? annex : ccl).Text(entry.Code, leaf.Path) is null && leaf.Cites is null
                     select $"{entry.Id}: {leaf.Path}");
    }

    [Fact]
    public void Every_number_of_a_rule_stands_in_the_paragraph_it_cites()
    {
        var annex = OfficialTexts.Annex();
        var annexOf2021 = OfficialTexts.AnnexOf2021();
        var ccl = OfficialTexts.Ccl();
        Assert.Empty(from entry in PackFiles.Entries
                     where IsListed(entry)
                     from leaf in entry.Leaves()
                     where leaf.Basis is null
                     let cited = leaf.Cites?.Split('/', 2) ?? [entry.Code, leaf.Path!]
                     let list = !cited[0].StartsWith("EU:", StringComparison.Ordinal) ? ccl : leaf.Ended ? annexOf2021 : annex
                     let text = list.Text(cited[0], cited[1])
                     from number in leaf.Numbers()
                     where text is null || !NumbersIn.Hold(NumbersIn.Of(text), number)
                     select $"{entry.Id}: {number} is not in {string.Join('/', cited)}");
    }

    [Fact]
    public void A_number_that_the_list_says_in_words_names_those_words()
    {
        var annex = OfficialTexts.Annex();
        Assert.Empty(from entry in PackFiles.Entries
                     where entry.Code.StartsWith("EU:", StringComparison.Ordinal) && IsListed(entry)
                     from leaf in entry.Leaves()
                     let words = leaf.Basis
                     where words is not null && words != "ML"
                     where annex.Text(entry.Code, leaf.Path)?.Contains(words, StringComparison.OrdinalIgnoreCase) != true
                     select $"{entry.Id}: '{words}' is not in {leaf.Path}");
    }

    [Fact]
    public void Every_precursor_stands_in_the_paragraph_of_its_cas_number()
    {
        var annex = OfficialTexts.Annex();
        Assert.Empty(from entry in PackFiles.Entries
                     where entry.Code is "EU:1C350" or "EU:1C450"
                     from item in entry.Items("cas")
                     let number = item.GetProperty("cas").GetString()!
                     where annex.Text(entry.Code, item.GetProperty("path").GetString())?.Contains(number, StringComparison.Ordinal) != true
                     select $"{entry.Id}: {number} at {item.GetProperty("path")}");
    }

    [Fact]
    public void Every_precursor_of_the_list_is_in_the_pack()
    {
        var listed = File.ReadLines(Shared.Locate("data", "classification", "cas_index.jsonl")).Select(l => JsonDocument.Parse(l).RootElement)
            .Where(r => r.GetProperty("list").GetString() == "EU-2021/821-AnnexI" && r.GetProperty("code").GetString() == "1C350" && r.GetProperty("polarity").GetString() == "listed")
            .Select(r => r.GetProperty("cas").GetString()!).Distinct(StringComparer.Ordinal).ToArray();
        var pack = PackFiles.Entries.SelectMany(e => e.Items("cas")).Select(c => c.GetProperty("cas").GetString()!).ToHashSet(StringComparer.Ordinal);

        Assert.NotEmpty(listed);
        Assert.Subset(pack, listed.ToHashSet(StringComparer.Ordinal));
    }

    private static bool IsListed(PackEntry entry) => entry.Code != "EU:ART4" && entry.Code[..3] is "EU:" or "US:";
}
