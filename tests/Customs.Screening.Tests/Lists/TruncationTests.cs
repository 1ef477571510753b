using CsCheck;

namespace Customs.Screening.Tests.Lists;

public class TruncationTests
{
    [Theory]
    [InlineData("un-xml", "un/un-2026-02-27.xml")]
    [InlineData("ofac-xml", "ofac/consolidated-2025-03-28.xml")]
    [InlineData("ofac-enhanced-xml", "ofac/CONS_ENHANCED-2025-01-10.zip")]
    [InlineData("us-csl-csv", "csl/consolidated-2022-04.csv.gz")]
    [InlineData("ca-sema-xml", "ca/ca-sema-2025.xml")]
    [InlineData("eu-fsf-xml", "eu/eu-global-2016-02-11.partial.xml")]
    public void A_file_cut_off_anywhere_is_refused(string source, string path)
    {
        var bytes = File.ReadAllBytes(Shared.Locate(["data", "lists", .. path.Split('/')]));
        var end = bytes.AsSpan().TrimEnd("\r\n\t "u8).Length;
        Gen.Int[0, end - 1].Sample(length => OfficialFiles.Read(source, bytes[..length]) is ReadOutcome.Rejected, iter: 12);
    }

    [Fact]
    public void Separated_text_cut_off_within_a_row_is_refused()
    {
        var bytes = File.ReadAllBytes(Shared.Locate("data", "lists", "ofac", "sdn-2024-05-03.csv"));
        Gen.Int[0, bytes.Length - 1].Where(n => n == 0 || bytes[n - 1] != (byte)'\n').Sample(length => OfficialFiles.Read("ofac-sdn-csv", bytes[..length]) is ReadOutcome.Rejected, iter: 12);
    }
}
