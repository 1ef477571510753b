namespace Customs.Referral.Tests;

public sealed class CaseFilterTests
{
    [Theory]
    [InlineData("", true)]
    [InlineData("state:new,triage desk:by", true)]
    [InlineData("owner:me", true)]
    [InlineData("owner:desk-2", false)]
    [InlineData("welder", true)]
    [InlineData("text:pump", false)]
    [InlineData("declaration:0417B4", true)]
    public void All_words_of_a_filter_have_to_hold(string text, bool meets)
    {
        Assert.True(CaseFilter.TryParse(text, "desk-1", out var filter, out _));
        Assert.Equal(meets, filter.Meets(Samples.Taken()));
    }

    [Fact]
    public void Every_wrong_word_is_named()
    {
        Assert.False(CaseFilter.TryParse("state:lost colour:red", "desk-1", out _, out var violations));
        Assert.Equal(2, violations.Count);
    }
}
