using Customs.Classification;
using Customs.Corpora;

namespace Customs.Benchmarks.Goods;

/// <summary>The official lists of the development data, read in place, and the lines that the authors wrote themselves.</summary>
internal static class OfficialFiles
{
    /// <summary>Folder of the lines written by the authors of the engine, of the same kinds as the development cases.</summary>
    public static string OwnLines { get; } = Path.Combine(Repository.Root, "tests", "Customs.Benchmarks", "Goods", "lines");

    /// <summary>Folder of vendor items with the US number that the authors give them.</summary>
    public static string OwnVendorItems { get; } = Path.Combine(Repository.Root, "tests", "Customs.Benchmarks", "Goods", "eccn");

    /// <summary>All editions.</summary>
    public static OfficialEdition[] All() =>
    [
        Read("eu-annex-i-jsonl", new DateOnly(2021, 9, 9), "eu_annexI_2021.jsonl"),
        Read("eu-annex-i-jsonl", null, "eu_annexI_2025-11-15.jsonl"),
        Read("us-ccl-ecfr-xml", new DateOnly(2026, 6, 1), "ecfr-title15-part774-supp1-2026-06.xml"),
        Read("nsg-ca-jsonl", new DateOnly(2026, 1, 1), "nsg_ca_SOR-2000-210.jsonl"),
        Read("iran-ca-jsonl", new DateOnly(2026, 1, 1), "iran_ca_SOR-2010-165_sched2.jsonl"),
        Read("cas-index-jsonl", new DateOnly(2025, 11, 15), "cas_index.jsonl"),
        Read("hs-2022-jsonl", null, "hs2022_en.jsonl"),
    ];

    private static OfficialEdition Read(string source, DateOnly? from, string file)
    {
        using var content = Shared.Open("data", "classification", file);
        return OfficialReader.TryRead(source, content, from, out var edition, out var violations)
            ? edition
            : throw new InvalidOperationException($"{file}: {string.Join("; ", violations.Take(5))}");
    }
}
