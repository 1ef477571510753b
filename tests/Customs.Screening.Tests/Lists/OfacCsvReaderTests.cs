namespace Customs.Screening.Tests.Lists;

public class OfacCsvReaderTests
{
    private const string Row = "1,\"SMITH, John\",\"individual\",\"NPWMD] [IFSR\",-0- ,-0- ,-0- ,-0- ,-0- ,-0- ,-0- ,\"REMARKS\"\r\n\u001a";

    [Fact]
    public void Remarks_give_weak_names_dates_numbers_and_links()
    {
        var one = Read("DOB 10 Dec 1948; alt. DOB circa 1951; POB Tehran, Iran; nationality Iran; Passport A1234567 (Iran) expires 01 Jan 2020; a.k.a. 'JOHNNY'; f.k.a. 'THE SMITH'; "
            + "Additional Sanctions Information - Subject to Secondary Sanctions; Linked To: MAHAN AIR; Vessel Registration Identification IMO 7406784.");
        Assert.Equal(["JOHNNY", "THE SMITH"], one.Names.Where(n => n.Quality == NameQuality.Weak).Select(n => n.Text));
        Assert.Equal(["1948-12-10", "circa 1951"], one.BirthDates.Select(b => b.ToString()));
        Assert.Equal([(IdentifierType.Passport, "A1234567", "IR"), (IdentifierType.Imo, "7406784", "")], one.Identifiers.Select(i => (i.Type, i.Value, i.Country.Value)));
        Assert.Equal(["IR"], one.Countries.Select(c => c.Value));
        Assert.Equal(["NPWMD", "IFSR"], one.Programmes);
        Assert.Contains("secondary-sanctions", one.Measures);
        Assert.Equal("MAHAN AIR", one.Links.Single().To);
    }

    [Theory]
    [InlineData("1,\"A\",2\r\n")]
    [InlineData("<html>Service unavailable</html>\n")]
    [InlineData("1,\"unclosed")]
    [InlineData("")]
    public void What_is_no_such_file_is_refused(string text) => Assert.IsType<ReadOutcome.Rejected>(OfficialFiles.Read("ofac-sdn-csv", text));

    [Fact]
    public void A_row_without_a_name_refuses_the_edition() =>
        Assert.Contains("no name", Assert.IsType<ReadOutcome.Rejected>(OfficialFiles.Read("ofac-sdn-csv", Row.Replace("SMITH, John", "-0-", StringComparison.Ordinal))).Reason, StringComparison.Ordinal);

    private static Designation Read(string remarks) => Assert.IsType<ReadOutcome.Whole>(OfficialFiles.Read("ofac-sdn-csv", Row.Replace("REMARKS", remarks, StringComparison.Ordinal))).Edition.Designations.Single();
}
