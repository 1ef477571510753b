using Customs.Inspection.Dossiers;
using Customs.Inspection.Indicators;

namespace Customs.Inspection.Tests.Indicators.Procurement;

public sealed class P31CourierSampleTests
{
    private static Facts Sent(string description, Channel channel = Channel.Courier, string nature = "11", ItemAnswer? answer = null) => Deal.Facts(
        Deal.Dossier(Deal.Welder with { Description = description }).With(d => d with { Channel = channel, NatureOfTransaction = nature }), answer ?? Sample.Listed("2B230", family: "PRESSURE_TRANSDUCER"));

    [Theory]
    [InlineData("Penderia tekanan, sampel, tiada nilai komersial")]
    [InlineData("Druckmessgeräte, Muster ohne Handelswert")]
    [InlineData("échantillon sans valeur commerciale")]
    [InlineData("numune, ticari değeri yoktur")]
    [InlineData("Микросхемы, образцы")]
    [InlineData("gift for a friend")]
    [InlineData("样品")]
    public void Sensitive_goods_called_a_sample_or_gift_speak_in_full(string description) => Assert.Equal(1.0, Evaluate.Strength("P31", Sent(description)));

    [Theory]
    [InlineData(Channel.Courier, "31", 1.0)]
    [InlineData(Channel.Post, "34", 1.0)]
    [InlineData(Channel.Baggage, "11", 0.6)]
    [InlineData(Channel.Courier, "11", 0)]
    [InlineData(Channel.Cargo, "31", 0)]
    public void Channel_and_nature_of_transaction_speak_as_well(Channel channel, string nature, double strength) => Assert.Equal(strength, Evaluate.Strength("P31", Sent("capacitance gauges", channel, nature)), 6);

    [Fact]
    public void Other_goods_may_be_samples() => Assert.IsType<IndicatorResult.Clear>(Evaluate.Indicator("P31", Sent("samples", answer: Sample.Answer())));
}
