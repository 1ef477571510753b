namespace Customs.Classification.Tests.Official;

public sealed class OfficialReaderTests
{
    [Fact]
    public void Both_versions_of_annex_one_are_read_and_their_difference_is_the_published_one()
    {
        var older = Read("eu-annex-i-jsonl", new DateOnly(2021, 9, 9), "eu_annexI_2021.jsonl");
        var newer = Read("eu-annex-i-jsonl", null, "eu_annexI_2025-11-15.jsonl");
        Assert.Equal(new DateOnly(2025, 11, 15), newer.From);
        var changes = EditionDiff.Compare(older, newer);
        string[] added =
        [
            "1C513", "2B510", "2D352", "2E503", "3A501", "3A502", "3A504", "3B501", "3B503", "3B504", "3C507", "3C508", "3C509", "3D006", "3D507", "3E505", "4A506", "4A507",
        ];
        Assert.Equal(added.Select(c => "EU:" + c), changes.Where(c => c.Before is null).Select(c => c.Code));
        Assert.DoesNotContain(changes, c => c.After is null);
        var mandrel = Assert.Single(Assert.Single(changes, c => c.Code == "EU:2B209").Paragraphs, p => p.Path == "b");
        Assert.Contains("400 mm", mandrel.Before, StringComparison.Ordinal);
        Assert.Contains("650 mm", mandrel.After, StringComparison.Ordinal);
    }

    [Fact]
    public void The_commerce_control_list_is_read_with_its_paths_and_powers()
    {
        var list = Read("us-ccl-ecfr-xml", new DateOnly(2026, 6, 1), "ecfr-title15-part774-supp1-2026-06.xml");
        Assert.InRange(list.Entries.Count, 600, 700);
        Assert.Equal("E-beam welders.", list.Entries.Single(e => e.Code == "US:2B999").Quote("e"));
        Assert.StartsWith("Operating at a frequency of 600 Hz", list.Entries.Single(e => e.Code == "US:3A225").Quote("b"), StringComparison.Ordinal);
        Assert.Contains(list.Entries.Single(e => e.Code == "US:1C210").Paragraphs, p => OfficialNumbers.Read(p.Text).Contains(12.7e6));
    }

    [Theory]
    [InlineData("nsg-ca-jsonl", "nsg_ca_SOR-2000-210.jsonl", 194)]
    [InlineData("iran-ca-jsonl", "iran_ca_SOR-2010-165_sched2.jsonl", 41)]
    public void The_canadian_schedules_are_read(string source, string file, int entries) => Assert.Equal(entries, Read(source, new DateOnly(2026, 1, 1), file).Entries.Count);

    [Fact]
    public void A_truncated_file_is_refused_whole()
    {
        using var whole = Shared.Open("data", "classification", "ecfr-title15-part774-supp1-2026-06.xml");
        var piece = new byte[200_000];
        whole.ReadExactly(piece);
        using var truncated = new MemoryStream(piece);
        Assert.False(OfficialReader.TryRead("us-ccl-ecfr-xml", truncated, new DateOnly(2026, 6, 1), out var edition, out var violations));
        Assert.Null(edition);
        Assert.Contains(violations, v => v.Description.Contains("well-formed", StringComparison.Ordinal));
    }

    [Fact]
    public void A_file_without_a_day_and_a_broken_row_are_told()
    {
        using var content = TestPack.Stream("{\"code\":\"3A225\",\"title\":\"t\"}\n{broken\n");
        Assert.False(OfficialReader.TryRead("eu-annex-i-jsonl", content, null, out _, out var violations));
        Assert.Equal(["row 2", "edition_date"], violations.Select(v => v.Field));
    }

    [Fact]
    public void The_index_of_cas_numbers_knows_what_a_list_takes_out()
    {
        var entry = new IndexedEdition(Read("cas-index-jsonl", new DateOnly(2025, 11, 15), "cas_index.jsonl")).Find("CAS:100-37-8");
        Assert.NotNull(entry);
        Assert.Contains(entry.Paragraphs, p => p is { Path: "EU:1C450", Kind: "exclusion" });
        Assert.Contains(entry.Paragraphs, p => p is { Path: "EU:1C350", Kind: "item" });
    }

    [Fact]
    public void The_harmonised_system_of_2022_knows_its_new_subheadings()
    {
        var system = new IndexedEdition(Read("hs-2022-jsonl", null, "hs2022_en.jsonl"));
        Assert.Equal(new DateOnly(2022, 1, 1), system.Edition.From);
        Assert.All(["HS:847983", "HS:902781", "HS:681511", "HS:293141"], c => Assert.NotNull(system.Find(c)));
        Assert.Null(system.Find("HS:847984"));
    }

    [Theory]
    [InlineData("specific modulus of 12,7 x 106 m or greater", 12.7e6)]
    [InlineData("12.7 × 10^6 m", 12.7e6)]
    [InlineData("3 x 109 neutrons/s", 3e9)]
    [InlineData("a strength of 1\u2009950 MPa", 1950)]
    [InlineData("1 950 MPa", 1950)]
    [InlineData("less than 0,2 %", 0.2)]
    [InlineData("23,5 x 104 m", 23.5e4)]
    public void Lost_powers_commas_and_thin_blanks_are_read(string text, double expected) => Assert.Contains(expected, OfficialNumbers.Read(text));

    private static OfficialEdition Read(string source, DateOnly? from, string file)
    {
        using var content = Shared.Open("data", "classification", file);
        Assert.True(OfficialReader.TryRead(source, content, from, out var edition, out var violations), string.Join("; ", violations.Take(5)));
        return edition;
    }
}
