using Customs.Inspection.Reference;

namespace Customs.Inspection.Tests.Reference;

public sealed class PhrasesTests
{
    [Theory]
    [InlineData("declin*", "Installation DECLINED by the buyer", true)]
    [InlineData("declin*", "redeclined", false)]
    [InlineData("plate* removed", "all plates removed before packing", true)]
    [InlineData("plate* removed", "plates were removed", false)]
    [InlineData("c o", "c/o Suite 11", true)]
    [InlineData("nicht gewünscht", "Schulung NICHT GEWUENSCHT", false)]
    [InlineData("nicht gewünscht", "Schulung nicht gewunscht", true)]
    [InlineData("ticari degeri yok*", "ticari değeri yoktur", true)]
    [InlineData("образцы", "Микросхемы, ОБРАЗЦЫ", true)]
    [InlineData("样品", "压力传感器样品两件", true)]
    [InlineData("straße", "Hauptstrasse", false)]
    public void A_phrase_begins_at_a_word_and_goes_on_at_a_star(string phrase, string text, bool stands) => Assert.Equal(stands, new Phrases(phrase).IsIn(text));

    [Fact]
    public void No_text_holds_no_phrase()
    {
        Assert.Null(new Phrases("a|b").In(null));
        Assert.Null(new Phrases("a|b").In("  "));
    }

    [Fact]
    public void Any_text_can_be_searched() => CsCheck.Check.Sample(CsCheck.Gen.String, text => Assert.False(new Phrases("qqzz* yyxx*|wwvv").IsIn(text.Replace("q", "")) && !text.Contains('w')));
}
