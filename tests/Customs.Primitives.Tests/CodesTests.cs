namespace Customs.Primitives.Tests;

public sealed class CodesTests
{
    [Theory]
    [InlineData("7719-09-7", true)]
    [InlineData("7719-09-8", false)]
    [InlineData("111-48-8", true)]
    [InlineData("1-11-1", false)]
    [InlineData("", false)]
    public void A_CAS_number_is_read_only_with_its_right_check_digit(string text, bool right) =>
        Assert.Equal(right, CasNumber.TryParse(text, out _));

    [Theory]
    [InlineData("9074729", true)]
    [InlineData("IMO 9074729", true)]
    [InlineData("9074728", false)]
    public void A_ship_number_tells_whether_its_check_digit_is_right(string text, bool right)
    {
        Assert.True(ImoNumber.TryParse(text, out var imo));
        Assert.Equal(right, imo.HasValidCheckDigit);
    }

    [Fact]
    public void A_commodity_code_lies_within_its_heading()
    {
        Assert.True(CommodityCode.TryParse("8515 80.10", out var code));
        Assert.True(CommodityCode.TryParse("8515", out var heading));
        Assert.Equal("851580", code.Subheading);
        Assert.True(code.IsWithin(heading));
        Assert.False(CommodityCode.TryParse("85158", out _));
    }

    [Theory]
    [InlineData("26DE7430102A0417B4", true)]
    [InlineData(" 26DE7430102A0417B4\r", true)]
    [InlineData("26DE7430102A0417B", false)]
    public void A_scanned_MRN_may_carry_blanks_at_its_ends(string text, bool right) =>
        Assert.Equal(right, Mrn.TryParse(text, out _));
}
