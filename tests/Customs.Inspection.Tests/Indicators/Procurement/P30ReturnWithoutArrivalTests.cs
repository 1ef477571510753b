using Customs.Inspection.Dossiers;
using Customs.Inspection.Indicators;

namespace Customs.Inspection.Tests.Indicators.Procurement;

public sealed class P30ReturnWithoutArrivalTests
{
    private static Facts Returned(string procedure = "3151", Func<GoodsItem, GoodsItem>? change = null, SupportingDocument[]? documents = null, params PreviousDeclaration[] earlier) => Deal.Facts(
        Deal.Dossier((change ?? (i => i))(Deal.Welder with { Description = "welding machine", SerialNumbers = ["A1", "A2"] })).WithDocument(documents ?? []).With(d => d with { Procedure = procedure }).After(earlier));

    private static PreviousDeclaration Came(params string[] serials) => Deal.Earlier("2026-02-25") with { Direction = Direction.Import, Procedure = "5100", SerialNumbers = serials };

    [Fact]
    public void Serial_numbers_that_never_came_in_speak_in_full() => Assert.Equal(1.0, Evaluate.Strength("P30", Returned()));

    [Fact]
    public void Half_of_them_count_half_and_all_of_them_are_clear()
    {
        Assert.Equal(0.5, Evaluate.Strength("P30", Returned(earlier: Came("A1"))));
        Assert.IsType<IndicatorResult.Clear>(Evaluate.Indicator("P30", Returned(earlier: Came("a1", "A2"))));
    }

    [Fact]
    public void A_movement_on_paper_a_missing_number_and_a_warranty_replacement_are_weaker()
    {
        Assert.Equal(0.5, Evaluate.Strength("P30", Returned(documents: [new SupportingDocument { Type = "PREVIOUS", Reference = "carnet 12" }])));
        Assert.Equal(0.5, Evaluate.Strength("P30", Returned(change: i => i with { SerialNumbers = null })));
        Assert.Equal(0.4, Evaluate.Strength("P30", Returned(change: i => i with { Description = "warranty replacement unit" })));
    }

    [Fact]
    public void A_paper_on_the_arrival_explains_what_is_not_on_record() => Assert.IsType<IndicatorResult.Suppressed>(Evaluate.Indicator("P30", Deal.Facts(Returned(documents: [new SupportingDocument { Type = "PREVIOUS", Reference = "carnet 12" }])
        .Dossier.WithPapers(p => p with { OtherDocuments = ["import document of 2025 on paper, stamped"] }))));

    [Theory]
    [InlineData("returned after repair")]
    [InlineData("Gerät nach Reparatur zurück")]
    [InlineData("appareil réparé")]
    public void The_words_of_a_return_count_under_any_procedure(string description) => Assert.Equal(1.0, Evaluate.Strength("P30", Returned("1000", i => i with { Description = description })));

    [Fact]
    public void A_sale_is_no_return() => Assert.IsType<IndicatorResult.NotApplicable>(Evaluate.Indicator("P30", Returned("1000")));

    [Fact]
    public void A_temporary_export_that_nothing_binds_to_return_speaks()
    {
        Assert.Equal(0.5, Evaluate.Strength("P30", Returned("2300")));
        Assert.Equal(0, Evaluate.Strength("P30", Deal.Facts(d => d.With(x => x with { Procedure = "2300" }).WithPapers(p => p with { OtherDocuments = ["ATA carnet, exhibition in Kuala Lumpur"] }))));
    }
}
