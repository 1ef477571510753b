namespace Customs.Classification.Tests;

public sealed class QuotationTests
{
    private static readonly string[] Files =
    [
        "declaration_lines.jsonl", "real_advantech_eccn_hs.jsonl", "real_canada_remission_goods_hs.jsonl", "real_commoditybench_eccn.jsonl",
        "real_hscodecomp_innocent_hs.jsonl", "synthetic_ru_declarations_innocent.jsonl",
    ];

    [Theory]
    [InlineData(2026, 11, 24)]
    [InlineData(2024, 5, 3)]
    public void Every_quotation_stands_word_for_word_in_the_edition_that_it_cites(int year, int month, int date)
    {
        var day = new DateOnly(year, month, date);
        var classifier = new Classifier(OfficialLines.Lists.Value);
        var texts = OfficialLines.Editions.Value.SelectMany(e => e.Entries.Select(entry => (Key: Key(e.List, e.From, entry.Code), entry))).ToDictionary(e => e.Key, e => e.entry, StringComparer.Ordinal);
        var candidates = Files.SelectMany(OfficialLines.Read).Concat(OfficialLines.OwnLines.Select(l => l.Line))
            .SelectMany(l => classifier.Classify(l.Line, day).Candidates).ToArray();
        var quoted = candidates.Where(c => c.Version.List != "customs-starter").ToArray();

        Assert.True(quoted.Length > 1000, $"{quoted.Length} quotations");
        Assert.All(quoted, c =>
        {
            var entry = texts[$"{c.Version.List}@{c.Version.Version}/{c.Code}"];
            Assert.Contains(c.Quote, entry.Paragraphs.Select(p => p.Text).Append(entry.Title));
        });

        // What no imported list holds is quoted from the pack, and says so by its version.
        var held = texts.Values.Select(e => e.Code).ToHashSet(StringComparer.Ordinal);
        Assert.DoesNotContain(candidates.Except(quoted), c => day.Year == 2026 && held.Contains(c.Code));
    }

    private static string Key(string list, DateOnly from, string code) => FormattableString.Invariant($"{list}@{from:yyyy-MM-dd}/{code}");
}
