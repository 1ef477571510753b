using Customs.Screening.Names;

namespace Customs.Screening.Tests.Names;

/// <summary>Chinese characters are read in more than one way.</summary>
public class EasternNameTests
{
    [Theory]
    [InlineData("朝鮮大成貿易会社", "korea taesong trading")]
    [InlineData("朝鮮九月山貿易会社", "korea kuwolsan trading")]
    [InlineData("朝鮮連光貿易会社", "korea ryongwang trading")]
    [InlineData("羅先彗星貿易会社", "rason hyesong trading")]
    public void A_firm_in_characters_is_also_read_as_in_Korean(string name, string expected) =>
        Assert.Contains(expected, PreparedName.ReadingsOf(name).Select(r => string.Join(' ', r.Words.Select(w => w.Text))));

    [Fact]
    public void A_person_in_characters_is_not_read_as_a_Korean() => Assert.Single(PreparedName.ReadingsOf("王小明"));

    [Fact]
    public void A_name_with_its_characters_in_brackets_is_two_names() =>
        Assert.Contains("changgwang sinyong", PreparedName.ReadingsOf("Changgwang Sinyong Corporation (蒼光信用会社)").Select(r => string.Join(' ', r.Words.Select(w => w.Text))));

    [Fact]
    public void A_name_half_in_characters_stays_one() => Assert.Single(PreparedName.ReadingsOf("김 Mathias"));

    [Theory]
    [InlineData("第三十一研究所", "31")]
    [InlineData("第六二五研究所", "625")]
    [InlineData("第七○ニ研究所", "702")]
    [InlineData("第百二研究所", "102")]
    public void Numbers_in_characters_are_numbers(string name, string number) => Assert.Equal(number, PreparedName.Of(name).Words[0].Text);

    [Theory]
    [InlineData("山田太郎", "yamada taro")]
    [InlineData("이상호", "yi sang ho")]
    public void Common_Japanese_names_and_the_surname_Yi_are_read_as_they_are_spoken(string name, string expected) =>
        Assert.Equal(expected, string.Join(' ', PreparedName.Of(name).Words.Select(w => w.Text)));
}
