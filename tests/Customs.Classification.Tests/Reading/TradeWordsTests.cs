using CsCheck;

namespace Customs.Classification.Tests.Reading;

public sealed class TradeWordsTests
{
    private static readonly TradeWords Words = new(
        new Dictionary<string, string>(StringComparer.Ordinal) { ["freq"] = "frequency", ["conv"] = "converter", ["m/c"] = "machine", ["w/"] = "with", ["vac"] = "vacuum", ["Zr"] = "zirconium" },
        ["new", "pcs", "新"],
        ["toy", "渔具"]);

    [Theory]
    [InlineData("freq. conv. 3ph", "frequency converter 3ph")]
    [InlineData("FREQ CONV", "frequency converter")]
    [InlineData("balancing m/c w/ table", "balancing machine with table")]
    [InlineData("Zr sponge", "zirconium sponge")]
    [InlineData("vac pump", "vacuum pump")]
    public void An_abbreviation_is_written_out(string text, string expected) => Assert.Equal(expected, Words.Expand(LineText.Of(text)).Folded);

    [Theory]
    [InlineData("230 VAC motor")]
    [InlineData("zr sponge")]
    [InlineData("Zr-2.5Nb tube")]
    [InlineData("Cu-Zr wire")]
    [InlineData("plain text")]
    public void What_is_a_unit_or_no_sign_of_an_element_stays(string text)
    {
        var read = LineText.Of(text);
        Assert.Same(read, Words.Expand(read));
    }

    [Theory]
    [InlineData("Toy for all", true)]
    [InlineData("高级渔具一套", true)]
    [InlineData("torque wrench", false)]
    public void Words_of_everyday_goods_are_known_in_every_script(string text, bool everyday) => Assert.Equal(everyday, Words.IsEveryday(LineText.Of(text)));

    [Fact]
    public void Written_out_text_reads_the_same_again() =>
        Gen.OneOf("freq.", "conv", "m/c", "w/", "12 kW", "Zr", "vac", "泵", "-", ",").Array[0, 10].Sample(parts =>
        {
            var once = Words.Expand(LineText.Of(string.Join(' ', parts)));
            Assert.Equal(once.Folded, Words.Expand(once).Folded);
        });
}
