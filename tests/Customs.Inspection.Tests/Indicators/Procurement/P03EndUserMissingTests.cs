using Customs.Inspection.Dossiers;
using Customs.Inspection.Indicators;

namespace Customs.Inspection.Tests.Indicators.Procurement;

public sealed class P03EndUserMissingTests
{
    [Fact]
    public void Sensitive_goods_without_an_end_user_speak_in_full() =>
        Assert.Equal(1.0, Evaluate.Strength("P03", Deal.Facts(d => d.WithConsignee(p => p with { Roles = [PartyRole.Consignee, PartyRole.Buyer] }))));

    [Theory]
    [InlineData("to order")]
    [InlineData("laboratory in Bishkek, to be advised")]
    [InlineData("Endverwender noch nicht bekannt")]
    [InlineData("utilisateur à désigner")]
    [InlineData("belirlenecek")]
    [InlineData("конечный получатель неизвестен")]
    public void Words_that_name_nobody_are_no_end_user(string name) =>
        Assert.Equal(1.0, Evaluate.Strength("P03", Deal.Facts(d => d.WithConsignee(p => p with { Roles = [PartyRole.Consignee] }).WithParty(Sample.Party("eu", name, "MY", PartyRole.EndUser)))));

    [Fact]
    public void The_forwarder_as_end_user_is_none() =>
        Assert.Equal(1.0, Evaluate.Strength("P03", Deal.Facts(d => d.WithConsignee(p => p with { Roles = [PartyRole.Consignee, PartyRole.EndUser, PartyRole.FreightForwarder] }))));

    [Fact]
    public void Other_goods_need_no_end_user() =>
        Assert.IsType<IndicatorResult.NotApplicable>(Evaluate.Indicator("P03", Sample.Facts(Sample.Dossier().WithConsignee(p => p with { Roles = [PartyRole.Consignee] }))));

    [Fact]
    public void To_order_on_a_bill_of_lading_is_normal_when_an_end_user_is_named() =>
        Assert.IsType<IndicatorResult.Clear>(Evaluate.Indicator("P03", Deal.Facts(d => d.With(x => x with { TransportDocument = x.TransportDocument with { ConsigneeOnDocument = "to order" } }))));
}
