using Customs.Inspection.Dossiers;
using Customs.Inspection.Indicators;

namespace Customs.Inspection.Tests.Indicators.Procurement;

public sealed class P26NeutralPackingTests
{
    private static double Asked(string instruction) => Evaluate.Strength("P26", Deal.Facts(d => d.WithPapers(p => p with { Instructions = [instruction] })));

    [Theory]
    [InlineData("remove type plates before packing", 1.0)]
    [InlineData("Typenschilder entfernen", 1.0)]
    [InlineData("ne pas mentionner le type sur la lettre de transport", 1.0)]
    [InlineData("do not show the type on the airway bill", 1.0)]
    [InlineData("neutral cartons, no maker label", 0.7)]
    [InlineData("Neutralverpackung, ohne Herstellerangaben", 0.7)]
    [InlineData("emballage neutre, sans logo", 0.7)]
    [InlineData("nötr ambalaj, etiketsiz", 0.7)]
    [InlineData("упаковка без маркировки", 0.7)]
    [InlineData("seaworthy packing for long storage", 0.5)]
    [InlineData("nameplates to be removed", 1.0)]
    [InlineData("Herstellerschild abmontieren", 1.0)]
    [InlineData("label as machine parts", 1.0)]
    [InlineData("keine Hinweise auf den Hersteller", 0.7)]
    [InlineData("kolilerde üretici ismi olmasın", 0.7)]
    [InlineData("retirer les étiquettes", 0.7)]
    [InlineData("убрать логотипы", 0.7)]
    [InlineData("goods to be repacked in Dubai", 0.7)]
    [InlineData("mark as fragile, do not remove labels", 0)]
    [InlineData("Etiketten nicht entfernen", 0)]
    [InlineData("ISPM 15 wood, label with PO number", 0)]
    [InlineData("keep dry, 2 to 8 C", 0)]
    [InlineData("two pallets, shock indicators", 0)]
    public void Instructions_that_hide_the_goods_speak(string instruction, double strength) => Assert.Equal(strength, Asked(instruction), 6);

    [Fact]
    public void Marks_speak_without_instructions() =>
        Assert.Equal(0.7, Evaluate.Strength("P26", Deal.Facts(Deal.Dossier(Deal.Welder with { Packages = Deal.Welder.Packages with { Marks = "GAT HK / NO BRAND" } }))));

    [Fact]
    public void A_reseller_hides_its_supplier_from_a_named_user()
    {
        var dossier = Deal.Dossier().WithConsignee(p => p with { Roles = [PartyRole.EndUser, PartyRole.Consignee] }).WithParty(Sample.Party("buy", "Asia Welding Distribution", "SG", PartyRole.Buyer))
            .WithProfile("buy", new Profile { BusinessType = BusinessType.Distributor }).WithPapers(p => p with { Instructions = ["neutral boxes"] });
        Assert.IsType<IndicatorResult.Suppressed>(Evaluate.Indicator("P26", Deal.Facts(dossier)));
    }

    [Fact]
    public void Without_instructions_the_question_is_asked() => Assert.IsType<IndicatorResult.NotEvaluable>(Evaluate.Indicator("P26", Deal.Facts(d => d.WithPapers(p => p with { Instructions = null }))));
}
