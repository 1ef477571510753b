using CsCheck;

namespace Customs.Classification.Tests;

public sealed class BadInputTests
{
    private static readonly DateOnly Today = new(2026, 11, 24);
    private static readonly Classifier Classifier = new(new ControlListSet(TestPack.Read()));

    private static readonly Gen<string> Piece = Gen.OneOf<string>(
        Gen.String, Gen.OneOf("frequency converter", "1.2.3,4", "kHz", "-5 kg", "1e999 Hz", "CAS 1-1-1", "\ud800", "x 10^", "400x", "变频器", "۱۲۳٫", "≥", "  ", "0x", "1 000 000 000 000 000 000 000"));

    [Fact]
    public void No_text_makes_the_classifier_throw() =>
        Piece.Array[0, 12].Sample(pieces => Classifier.Classify(new GoodsLine("1", string.Join(' ', pieces)), Today) is not null);

    [Fact]
    public void No_parameter_makes_the_classifier_throw()
    {
        var value = Gen.OneOf<DeclaredValue>(
            Gen.Double.Select(DeclaredValue (d) => new DeclaredValue.Number(d)), Piece.Select(DeclaredValue (t) => new DeclaredValue.Text(t)),
            Gen.Bool.Select(DeclaredValue (b) => new DeclaredValue.Flag(b)), Gen.Double.Array[0, 4].Select(DeclaredValue (n) => new DeclaredValue.Numbers(n)));
        var name = Gen.OneOf<string>(Gen.OneOf("max_output_frequency", "mass", "dims", "phases", "wetted_material", "sterilisable", "cas", "maxFrequencyHz", "concentration", "density"), Gen.String);
        Gen.Select(name, value, Piece, (n, v, u) => new DeclaredParameter(n, v, u)).Array[0, 6].Sample(parameters =>
            Classifier.Classify(new GoodsLine("1", "frequency converter reaction vessel CAS 111-48-8") { Parameters = parameters, CommodityCode = "85" }, Today) is not null);
    }

    [Fact]
    public void A_description_of_a_hundred_kilobytes_is_answered_and_its_cut_is_told()
    {
        var answer = Classifier.Classify(new GoodsLine("1", "Frequency converter " + string.Concat(Enumerable.Repeat("very good machine 12 kW, ", 4200))), Today);
        Assert.Contains(answer.NotUnderstood, n => n.StartsWith("description beyond", StringComparison.Ordinal));
        Assert.Contains(answer.Candidates, c => c.Code == "EU:3A225");
    }

    [Fact]
    public void Every_impossible_value_is_told_by_its_field()
    {
        var answer = Classifier.Classify(
            new GoodsLine("1", "Frequency converter")
            {
                CommodityCode = "85x", CasNumbers = ["111-48-9"], ConcentrationPercent = 120,
                Parameters = [TestPack.Number("mass", -1, "kg"), TestPack.Number("output_power", double.NaN, "W"), TestPack.Number("phases", 3), TestPack.Number("phases", 5)],
            },
            Today);
        Assert.Equal(["cas[0]", "concentration_percent", "hs", "params.mass", "params.output_power", "params.phases"], answer.Contradictions.Select(c => c.Field).Order(StringComparer.Ordinal));
    }
}
