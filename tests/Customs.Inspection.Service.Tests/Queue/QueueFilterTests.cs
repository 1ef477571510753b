using Customs.Inspection.Service.Queue;
using CsCheck;

namespace Customs.Inspection.Service.Tests.Queue;

public sealed class QueueFilterTests
{
    [Fact]
    public void An_empty_filter_means_all()
    {
        Assert.True(QueueFilter.TryParse("  ", "me-1", out var filter, out _));
        Assert.Empty(filter.Terms);
    }

    [Fact]
    public void Every_key_is_read_with_its_values()
    {
        Assert.True(QueueFilter.TryParse(
            "LANE:stop,Red outcome:stop_refer state:under-control dest:ir,kp mrn:412a7 taken:me,none gate:g04 not-performed:yes text:\"electron beam\",welder pump", "local-officer", out var filter, out _));
        Assert.Collection(
            filter.Terms,
            t => Assert.Equal([4, 3], Assert.IsType<QueueTerm.Lanes>(t).Values),
            t => Assert.Equal([3], Assert.IsType<QueueTerm.Outcomes>(t).Values),
            t => Assert.Equal([3], Assert.IsType<QueueTerm.States>(t).Values),
            t => Assert.Equal(["IR", "KP"], Assert.IsType<QueueTerm.Destinations>(t).Values),
            t => Assert.Equal(["412A7"], Assert.IsType<QueueTerm.Mrns>(t).Values),
            t => Assert.Equal(["local-officer", ""], Assert.IsType<QueueTerm.TakenBy>(t).Values),
            t => Assert.Equal(["G04"], Assert.IsType<QueueTerm.Gates>(t).Values),
            t => Assert.True(Assert.IsType<QueueTerm.NotPerformed>(t).Wanted),
            t => Assert.Equal(["electron beam", "welder"], Assert.IsType<QueueTerm.Words>(t).Values),
            t => Assert.Equal(["pump"], Assert.IsType<QueueTerm.Words>(t).Values));
    }

    [Theory]
    [InlineData("lane:purple")]
    [InlineData("lane:4")]
    [InlineData("dest:Iran")]
    [InlineData("colour:red")]
    [InlineData("lane:")]
    [InlineData("not-performed:maybe")]
    [InlineData(":red")]
    public void A_word_that_is_not_understood_refuses_the_filter_and_is_named(string word)
    {
        Assert.False(QueueFilter.TryParse($"pump {word}", "me-1", out _, out var violations));
        var violation = Assert.Single(violations);
        Assert.Equal("filter", violation.Field);
        Assert.StartsWith($"'{word.ToLowerInvariant().TrimEnd(':')}", violation.Description.ToLowerInvariant());
    }

    [Fact]
    public void No_text_makes_the_reader_throw() =>
        Gen.String[Gen.Char["lane:,\"text dest IR\u202e\ud83d "], 0, 60].Sample(text =>
        {
            var read = QueueFilter.TryParse(text, "me-1", out var filter, out var violations);
            return read == (filter is not null) && read == (violations.Count == 0);
        });
}
