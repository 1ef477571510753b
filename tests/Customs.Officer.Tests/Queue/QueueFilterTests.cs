using CsCheck;
using Customs.Officer.Queue;

namespace Customs.Officer.Tests.Queue;

public sealed class QueueFilterTests
{
    [Theory]
    [InlineData("lane:stop", 2)]
    [InlineData("lane:stop,red", 3)]
    [InlineData("!lane:stop,red", 2)]
    [InlineData("to:my", 2)]
    [InlineData("welding", 2)]
    [InlineData("welding lane:stop", 1)]
    [InlineData("?:1", 2)]
    [InlineData("?:0", 3)]
    [InlineData("p:high", 1)]
    [InlineData("hold:1", 1)]
    [InlineData("state:ref,control", 2)]
    [InlineData("by:officer", 2)]
    [InlineData("北京", 1)]
    [InlineData("", 5)]
    public void A_filter_shows_the_rows_it_names(string text, int count)
    {
        Assert.True(QueueFilter.TryParse(text, out var filter, out _));
        Assert.Equal(count, Samples.Rows.Count(filter.Shows));
    }

    [Fact]
    public void An_unknown_field_is_told_with_the_fields_there_are_and_the_rest_still_filters()
    {
        Assert.False(QueueFilter.TryParse("lane:stop colour:red", out var filter, out var problem));
        Assert.StartsWith("no field 'colour'; fields are lane state", problem);
        Assert.Equal(2, Samples.Rows.Count(filter.Shows));
    }

    [Fact]
    public void Any_text_that_is_typed_is_a_filter_or_says_why_not() =>
        Gen.String.Sample(text => QueueFilter.TryParse(text, out var filter, out var problem) == (problem.Length == 0) && Samples.Rows.Count(filter.Shows) <= 5);

    [Fact]
    public void An_inverse_term_shows_exactly_the_others() =>
        Pick.Of("lane:stop", "to:my,tr", "welding", "?:1", "state:new", "e:high").Sample(term =>
            QueueFilter.TryParse(term, out var one, out _) && QueueFilter.TryParse("!" + term, out var other, out _) && Samples.Rows.All(row => one.Shows(row) != other.Shows(row)));
}
