using CsCheck;
using Customs.Screening.Tests.Lists;

namespace Customs.Screening.Tests;

public class EditionTests
{
    private static Edition Un => OfficialFiles.Whole("un-xml", null, "un/un-2026-02-27.xml").Edition;

    [Fact]
    public void A_stored_edition_reads_back_the_same()
    {
        var edition = Un;
        var bytes = EditionCodec.Encode(edition);
        var back = EditionCodec.Decode(bytes);
        Assert.Equal((edition.List, edition.Date), (back.List, back.Date));
        var diff = EditionDiff.Between(edition, back);
        Assert.Equal((0, 0, 0), (diff.Added.Count, diff.Changed.Count, diff.Removed.Count));
        Assert.Equal(bytes, EditionCodec.Encode(back));
    }

    [Fact]
    public void A_stored_edition_that_is_cut_off_is_refused()
    {
        var bytes = EditionCodec.Encode(Un);
        Gen.Int[0, bytes.Length - 1].Sample(length => Assert.Throws<InvalidDataException>(() => EditionCodec.Decode(bytes[..length])), iter: 60);
    }

    [Fact]
    public void A_diff_tells_added_changed_and_removed_apart()
    {
        Designation A(string id, string name) => new(id, DesignationKind.Entity, [new(name, NameQuality.Primary)]);
        var before = new Edition("x", new DateOnly(2026, 1, 1), [A("1", "One"), A("2", "Two"), A("3", "Three")]);
        var after = new Edition("x", new DateOnly(2026, 1, 2), [A("3", "Three") with { SourceRow = 9 }, A("2", "Deux"), A("4", "Four")]);
        var diff = EditionDiff.Between(before, after);
        Assert.Equal(("4", "2", "1"), (diff.Added.Single().Id, diff.Changed.Single().Id, diff.Removed.Single().Id));
    }

    [Fact]
    public void An_edition_that_lost_a_third_is_refused_unless_the_keeper_says_so()
    {
        var whole = Un;
        var cut = whole with { Designations = [.. whole.Designations.Take(whole.Designations.Count * 6 / 10)] };
        Assert.NotNull(EditionGuard.Check(whole, cut));
        Assert.Null(EditionGuard.Check(whole, cut, acceptShrink: true));
        Assert.Null(EditionGuard.Check(null, cut));
        Assert.Null(EditionGuard.Check(whole, whole));
    }

    [Fact]
    public void The_UN_measures_on_Iran_were_gone_and_came_back()
    {
        string[] days = ["2018-08-24", "2020-11-24", "2024-09-21", "2025-04-19", "2025-11-20", "2026-02-27"];
        var editions = days.Select(d => OfficialFiles.Whole("un-xml", null, $"un/un-{d}.xml").Edition).ToList();
        int Iran(string day)
        {
            var key = EditionCalendar.InForce(editions.Select(e => new EditionKey(e.List, e.Date)), e => (e.List, e.Date, 0), DateOnly.Parse(day)).Single();
            return editions.Single(e => e.Date == key.Date).Designations.Count(d => d.Programmes.Contains("Iran"));
        }

        Assert.Equal((84, 0, 121), (Iran("2019-01-01"), Iran("2025-06-01"), Iran("2026-01-15")));
        Assert.Empty(EditionCalendar.InForce(editions.Select(e => new EditionKey(e.List, e.Date)), e => (e.List, e.Date, 0), new DateOnly(2017, 1, 1)));
    }
}
