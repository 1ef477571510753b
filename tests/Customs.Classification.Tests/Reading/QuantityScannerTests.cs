namespace Customs.Classification.Tests.Reading;

public sealed class QuantityScannerTests
{
    [Theory]
    [InlineData("1.5 kHz", "en", 1500, Dimension.Frequency)]
    [InlineData("1,5 кГц", "ru", 1500, Dimension.Frequency)]
    [InlineData("1500 hertz", "en", 1500, Dimension.Frequency)]
    [InlineData("۱۵ کیلووات", "fa", 15000, Dimension.Power)]
    [InlineData("١٥٫٥ kW", "fa", 15500, Dimension.Power)]
    [InlineData("400.000 U/min", "de", 400000, Dimension.RotationalSpeed)]
    [InlineData("4,900 MPa", "en", 4.9e9, Dimension.Pressure)]
    [InlineData("4,900 MPa", "de", 4.9e6, Dimension.Pressure)]
    [InlineData("1 950 MPa", "fr", 1.95e9, Dimension.Pressure)]
    [InlineData("1\u202f950 MPa", "fr", 1.95e9, Dimension.Pressure)]
    [InlineData("5 x 10^3 Gy", "en", 5000, Dimension.Dose)]
    [InlineData("2·10⁻³ mbar", "en", 0.2, Dimension.Pressure)]
    [InlineData("1e8 n/s", "en", 1e8, Dimension.EmissionRate)]
    [InlineData("4 m³", "en", 4, Dimension.Volume)]
    [InlineData("50 kg ice / 24 h", "en", 50.0 / 86400, Dimension.MassFlow)]
    [InlineData("0,1 °/h", "de", 0.1, Dimension.AngularRate)]
    [InlineData("5升", "zh", 0.005, Dimension.Volume)]
    [InlineData("500 micro g", "en", 500 * 9.80665e-6, Dimension.Acceleration)]
    [InlineData("13 mPa", "en", 0.013, Dimension.Pressure)]
    public void A_quantity_is_read_in_every_spelling(string text, string language, double expected, Dimension dimension)
    {
        var quantity = Assert.Single(QuantityScanner.Scan(CleanText.Of(text), language));
        var unit = quantity.In(dimension);
        Assert.NotNull(unit);
        Assert.Equal(expected, unit.ToBase(quantity.Value.Low), expected * 1e-9);
    }

    [Theory]
    [InlineData("5-2000 Hz", 5, 2000)]
    [InlineData("1.5 to 2 m³", 1.5, 2)]
    [InlineData("von 75 bis 400 mm", 75, 400)]
    [InlineData("从10至20 升", 10, 20)]
    public void A_range_has_both_ends(string text, double low, double high)
    {
        var quantity = Assert.Single(QuantityScanner.Scan(CleanText.Of(text), "en"));
        Assert.Equal((low, high, true), (quantity.Value.Low, quantity.Value.High, quantity.Value.Covers));
    }

    [Theory]
    [InlineData("at least 460 MPa", true)]
    [InlineData("не менее 460 МПа", true)]
    [InlineData("≥ 460 MPa", true)]
    [InlineData("less than 460 MPa", false)]
    [InlineData("< 460 MPa", false)]
    public void A_limit_leaves_the_value_open_on_one_side(string text, bool lower)
    {
        var span = Assert.Single(QuantityScanner.Scan(CleanText.Of(text), "en")).Value;
        Assert.False(span.Covers);
        Assert.Equal(lower, double.IsPositiveInfinity(span.High));
    }

    [Theory]
    [InlineData("400x300x200 mm")]
    [InlineData("400 x 300 x 200 mm")]
    [InlineData("400 mm × 300 mm × 200 mm")]
    public void Sides_of_a_block_are_read_together(string text) =>
        Assert.Equal([400, 300, 200], QuantityScanner.Scan(CleanText.Of(text), "en")[0].Sides);

    [Theory]
    [InlineData("bearing 7000C series", 0)]
    [InlineData("furnace 900C", 1)]
    [InlineData("furnace 2200C", 1)]
    public void A_long_number_with_a_letter_is_a_series_and_no_temperature(string text, int units) => Assert.Equal(units, QuantityScanner.Scan(text, "en")[0].Units.Count(u => u.Dimension == Dimension.Temperature));

    [Fact]
    public void A_model_number_with_a_dash_is_no_range_and_no_quantity()
    {
        Assert.All(QuantityScanner.Scan("3W-170 engine", "en"), q => Assert.Empty(q.Units));
        Assert.Equal(500, Assert.Single(QuantityScanner.Scan("80mm-500mm", "en")).Value.High);
    }

    [Fact]
    public void A_model_number_is_no_quantity() => Assert.Empty(QuantityScanner.Scan("Unidrive M700-034", "en"));
}
