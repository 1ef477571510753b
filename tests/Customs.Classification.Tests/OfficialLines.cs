namespace Customs.Classification.Tests;

/// <summary>The pack with all official lists of the development data, and the labelled lines; read in place, once.</summary>
internal static class OfficialLines
{
    private static readonly string Own = Path.Combine(Repository.Root, "tests", "Customs.Benchmarks", "Goods", "lines");

    /// <summary>The editions.</summary>
    public static Lazy<IReadOnlyList<OfficialEdition>> Editions { get; } = new(() =>
    [
        Edition("eu-annex-i-jsonl", new DateOnly(2021, 9, 9), "eu_annexI_2021.jsonl"),
        Edition("eu-annex-i-jsonl", null, "eu_annexI_2025-11-15.jsonl"),
        Edition("us-ccl-ecfr-xml", new DateOnly(2026, 6, 1), "ecfr-title15-part774-supp1-2026-06.xml"),
        Edition("nsg-ca-jsonl", new DateOnly(2026, 1, 1), "nsg_ca_SOR-2000-210.jsonl"),
        Edition("iran-ca-jsonl", new DateOnly(2026, 1, 1), "iran_ca_SOR-2010-165_sched2.jsonl"),
        Edition("cas-index-jsonl", new DateOnly(2025, 11, 15), "cas_index.jsonl"),
        Edition("hs-2022-jsonl", null, "hs2022_en.jsonl"),
    ]);

    /// <summary>The lists.</summary>
    public static Lazy<ControlListSet> Lists { get; } = new(() => new ControlListSet(StarterPack.Read(), Editions.Value));

    /// <summary>The lines that the authors of the engine wrote, with the name of their file.</summary>
    public static IReadOnlyList<(string File, CaseLine Line)> OwnLines { get; } =
        [.. Directory.GetFiles(Own, "*.jsonl").Order(StringComparer.Ordinal).SelectMany(f => Rows(f).Select(l => (Path.GetFileName(f), l)))];

    /// <summary>A file of the development cases.</summary>
    public static CaseLine[] Read(string file) => [.. Rows(Shared.Locate("eval", "classification", file))];

    private static IEnumerable<CaseLine> Rows(string path) => File.ReadLines(path).Where(l => l.Length > 0).Select(CaseLine.Read);

    private static OfficialEdition Edition(string source, DateOnly? from, string file)
    {
        using var content = Shared.Open("data", "classification", file);
        Assert.True(OfficialReader.TryRead(source, content, from, out var edition, out var violations), string.Join("; ", violations.Take(5)));
        return edition;
    }
}
