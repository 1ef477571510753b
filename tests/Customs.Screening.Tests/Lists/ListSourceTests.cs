namespace Customs.Screening.Tests.Lists;

public class ListSourceTests
{
    public static TheoryData<string, string, int, int> WholeFiles => new()
    {
        { "ofac-sdn-csv", "ofac/sdn-2024-05-03.csv", 14_965, 17_000 },
        { "ofac-sdn-csv", "ofac/full-2022-01/sdn.csv ofac/full-2022-01/alt.csv ofac/full-2022-01/add.csv", 9_044, 20_000 },
        { "ofac-cons-csv", "ofac/cons_prim-2025-12.csv ofac/cons_alt-2025-12.csv ofac/cons_add-2025-12.csv ofac/cons_comments-2025-12.csv", 442, 1_400 },
        { "ofac-enhanced-xml", "ofac/ENHANCED-IRGC-2024-08-28.xml", 293, 600 },
        { "ofac-enhanced-xml", "ofac/CONS_ENHANCED-2025-01-10.zip", 443, 1_400 },
        { "ofac-xml", "ofac/consolidated-2025-03-28.xml", 443, 1_500 },
        { "un-xml", "un/un-2018-08-24.xml", 600, 2_000 },
        { "un-xml", "un/un-2026-02-27.xml", 600, 2_500 },
        { "eu-fsf-xml", "eu/eu-global-2016-02-11.partial.xml", 595, 1_500 },
        { "eu-fsf-csv", "eu/eu-fsf-1_0-2018-07-04.first1000.csv", 93, 380 },
        { "uk-ofsi-csv", "uk/ofsi-conlist-2018-04-13.csv", 1_900, 5_000 },
        { "us-csl-csv", "csl/consolidated-2022-04.csv.gz", 14_160, 25_000 },
        { "us-csl-json", "csl/csl-condensed-2026-07-31.json", 25_921, 50_000 },
        { "ca-sema-xml", "ca/ca-sema-2025.xml", 4_759, 6_000 },
    };

    [Theory]
    [MemberData(nameof(WholeFiles))]
    public void Every_official_file_is_read_whole(string source, string paths, int designations, int names)
    {
        var whole = OfficialFiles.Whole(source, new DateOnly(2026, 1, 1), paths.Split(' '));
        Assert.True(whole.Edition.Designations.Count >= designations, $"{whole.Edition.Designations.Count} designations");
        Assert.True(whole.Edition.NameCount >= names, $"{whole.Edition.NameCount} names");
        Assert.True(whole.Problems.DistinctBy(p => p.Problem).Count() < (whole.Edition.Designations.Count / 20) + 5, string.Join('\n', whole.Problems.DistinctBy(p => p.Problem).Take(25)));
        Assert.Equal(whole.Edition.Designations.Count, whole.Edition.Designations.Select(d => d.Id).Distinct().Count());
    }

    [Fact]
    public void A_corrupted_copy_of_the_UN_list_is_refused()
    {
        var outcome = OfficialFiles.Outcome("un-xml", null, "un/CORRUPT-un-2025-08-16.xml");
        Assert.IsType<ReadOutcome.Rejected>(outcome);
    }
}
