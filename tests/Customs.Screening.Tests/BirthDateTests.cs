namespace Customs.Screening.Tests;

public class BirthDateTests
{
    [Theory]
    [InlineData("1961", "1961-01-01", "1961-12-31")]
    [InlineData("1961-05-02", "1961-05-02", "1961-05-02")]
    [InlineData("1961-05", "1961-05-01", "1961-05-31")]
    [InlineData("1961/1963", "1961-01-01", "1963-12-31")]
    public void Every_form_of_the_exchange_is_read(string text, string from, string to)
    {
        Assert.True(BirthDate.TryParse(text, out var date));
        Assert.Equal((DateOnly.Parse(from), DateOnly.Parse(to)), (date.From, date.To));
        Assert.Equal(text, date.ToString());
    }

    [Theory]
    [InlineData("61")]
    [InlineData("1961-13")]
    [InlineData("1961-02-30")]
    [InlineData("about 1961")]
    [InlineData("")]
    public void What_is_no_date_is_refused(string text) => Assert.False(BirthDate.TryParse(text, out _));

    [Theory]
    [InlineData("1961-05-02", "1961-05-02", BirthDateAgreement.SameDay)]
    [InlineData("1961-05-02", "1961", BirthDateAgreement.Compatible)]
    [InlineData("1961-05-02", "1961-02-05", BirthDateAgreement.Compatible)]
    [InlineData("1961-05-02", "1962-01-01", BirthDateAgreement.Near)]
    [InlineData("1961", "1965", BirthDateAgreement.Different)]
    public void Agreement_is_the_same_from_both_sides(string a, string b, BirthDateAgreement expected)
    {
        Assert.True(BirthDate.TryParse(a, out var first) & BirthDate.TryParse(b, out var second));
        Assert.Equal(expected, first.Compare(second));
        Assert.Equal(expected, second.Compare(first));
    }
}
