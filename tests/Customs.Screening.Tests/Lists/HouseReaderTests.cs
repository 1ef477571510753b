namespace Customs.Screening.Tests.Lists;

public class HouseReaderTests
{
    [Fact]
    public void A_line_is_read_with_all_its_fields()
    {
        var one = Assert.IsType<ReadOutcome.Whole>(OfficialFiles.Read("house", """
            {"id": "X-1", "kind": "entity", "names": [{"name": "Parto Trading"}, {"name": "PT", "quality": "weak"}], "countries": ["IR"], "addresses": [{"city": "Tehran", "country": "IR"}], "birth_dates": ["1961/1963"], "identifiers": [{"type": "bic", "value": "MELIIRTH"}], "programmes": ["NPWMD"], "measures": ["finding"], "links": [{"id": "X-2", "relation": "owned-by", "percent": 60, "from": "2024-01-01", "to": null}], "valid_from": "2024-01-01", "source": "own finding"}

            """)).Edition.Designations.Single();
        Assert.Equal([NameQuality.Primary, NameQuality.Weak], one.Names.Select(n => n.Quality));
        Assert.Equal((60m, LinkRelation.OwnedBy), (one.Links.Single().Percent, one.Links.Single().Relation));
        Assert.Equal(new DateOnly(2024, 1, 1), one.ValidFrom);
        Assert.Equal("own finding", one.Remarks);
    }

    [Theory]
    [InlineData("""{"id": "X-1", "names": [{"name": "A B"}], "colour": "red"}""")]
    [InlineData("""{"id": "X-1"}""")]
    [InlineData("""{"names": [{"name": "A B"}]}""")]
    [InlineData("""{"id": "X-1", "names": []}""")]
    [InlineData("""{"id": "X-1", "names": [{"name": "A B"}]""")]
    public void A_line_that_is_not_of_the_form_refuses_the_file(string line) => Assert.IsType<ReadOutcome.Rejected>(OfficialFiles.Read("house", line));

    [Fact]
    public void An_unreadable_date_is_reported_and_the_row_kept()
    {
        var whole = Assert.IsType<ReadOutcome.Whole>(OfficialFiles.Read("house", """{"id": "X-1", "names": [{"name": "A B"}], "birth_dates": ["long ago"]}"""));
        Assert.Equal(("birth_dates", 1), (whole.Problems.Single().Field, whole.Problems.Single().Row));
        Assert.Single(whole.Edition.Designations);
    }
}
