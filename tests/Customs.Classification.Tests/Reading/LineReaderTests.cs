namespace Customs.Classification.Tests.Reading;

public sealed class LineReaderTests
{
    private static readonly ControlListPack Pack = TestPack.Read();
    private static readonly LineReader Reader = new(Pack.Parameters, new PropertyWords(Pack.Parameters), Pack.Trade);

    [Theory]
    [InlineData("max_output_frequency", 1.2, "kHz")]
    [InlineData("maxFrequencyHz", 1200, "")]
    [InlineData("max-output-frequency", 1200, "Hz")]
    [InlineData("Output Frequency", 1200, "hertz")]
    [InlineData("maxOutputFrequencyKHz", 1.2, "")]
    public void Both_forms_of_a_parameter_are_understood(string name, double value, string unit) =>
        Assert.Equal(1200, Quantity(Read("x", TestPack.Number(name, value, unit)), "max_output_frequency"), 1e-9);

    [Fact]
    public void A_name_that_nobody_knows_is_reported() =>
        Assert.Contains("parameter colourOfLid", Read("x", TestPack.Number("colourOfLid", 3)).NotUnderstood);

    [Fact]
    public void A_unit_of_another_kind_is_reported_and_does_not_count()
    {
        var read = Read("x", TestPack.Number("max_output_frequency", 3, "kg"));
        Assert.Contains(read.NotUnderstood, n => n.Contains("kg", StringComparison.Ordinal));
        Assert.Equal(Dimension.Mass, Assert.IsType<Fact.Quantity>(read.Facts["max_output_frequency"]).Unit!.Dimension);
    }

    [Fact]
    public void A_number_without_a_unit_is_reported_where_one_is_needed()
    {
        var read = Read("x", TestPack.Number("mass", 3));
        Assert.DoesNotContain("mass", read.Facts.Keys);
        Assert.Contains(read.NotUnderstood, n => n.Contains("no unit", StringComparison.Ordinal));
    }

    [Fact]
    public void A_negative_mass_cannot_be()
    {
        var read = Read("x", TestPack.Number("mass", -3, "kg"));
        Assert.Contains(read.Contradictions, v => v.Field == "params.mass" && v.Description.Contains("negative", StringComparison.Ordinal));
        Assert.DoesNotContain("mass", read.Facts.Keys);
    }

    [Fact]
    public void More_than_the_whole_cannot_be() =>
        Assert.Contains(Read("x", TestPack.Number("concentration", 140, "%")).Contradictions, v => v.Field == "params.concentration");

    [Fact]
    public void A_length_in_kilobases_is_that_of_a_gene() =>
        Assert.Equal(2000, Quantity(Read("x", TestPack.Number("length", 2, "kb")), "assembly_length"));

    [Theory]
    [InlineData("Frequency converter, output frequency up to 1.2 kHz", 1200)]
    [InlineData("Umrichter mit 800 Hz Ausgangsfrequenz", 800)]
    [InlineData("преобразователь, выходная частота 1,2 кГц", 1200)]
    public void Words_beside_a_quantity_tell_its_property(string description, double expected)
    {
        var fact = Assert.IsType<Fact.Quantity>(Read(description).Facts["max_output_frequency"]);
        Assert.Equal((expected, Origin.NamedInText), (fact.Span.High, fact.Origin));
    }

    [Theory]
    [InlineData("three-phase converter", 3)]
    [InlineData("3 phase converter", 3)]
    [InlineData("مبدل سه فاز", 3)]
    [InlineData("三相变频器", 3)]
    public void Counts_are_read_in_words_and_figures(string description, double expected) => Assert.Equal(expected, Quantity(Read(description), "phases"));

    [Theory]
    [InlineData("fermenter, SIP", true)]
    [InlineData("fermenter, not sterilizable", false)]
    [InlineData("fermenter without SIP", false)]
    public void A_word_of_denial_turns_a_flag(string description, bool expected) =>
        Assert.Equal(expected, Assert.IsType<Fact.Flag>(Read(description).Facts["sterilisable"]).Value);

    [Fact]
    public void A_wrong_check_digit_is_told_with_the_right_one() =>
        Assert.Contains(Read("Thiodiglycol CAS 111-48-9").Contradictions, v => v.Field == "description" && v.Description.Contains('8', StringComparison.Ordinal));

    [Fact]
    public void What_the_description_contradicts_is_told_and_the_declared_value_counts()
    {
        var read = Read("Drive, output frequency 1000 Hz", TestPack.Number("max_output_frequency", 400, "Hz"));
        Assert.Equal(400, Quantity(read, "max_output_frequency"));
        Assert.Contains(read.Contradictions, v => v.Description.Contains("1000 Hz", StringComparison.Ordinal));
    }

    private static ReadLine Read(string description, params DeclaredParameter[] parameters) => Reader.Read(new GoodsLine("1", description) { Parameters = parameters });

    private static double Quantity(ReadLine read, string id) => Assert.IsType<Fact.Quantity>(read.Facts[id]).Span.High;
}
