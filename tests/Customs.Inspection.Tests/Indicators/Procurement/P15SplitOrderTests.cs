using Customs.Inspection.Dossiers;
using Customs.Inspection.Indicators;
using Customs.Primitives;

namespace Customs.Inspection.Tests.Indicators.Procurement;

public sealed class P15SplitOrderTests
{
    private static readonly GoodsItem s_gauges = Deal.Welder with { Description = "capacitance gauges", Hs6 = Deal.Hs("902620"), Quantity = 4, NetMassKg = 2, GrossMassKg = 3, InvoiceAmount = new Money(2_960, "EUR") };
    private static readonly ItemAnswer s_listed = Sample.Listed("2B230", family: "PRESSURE_TRANSDUCER");

    private static Dossier Parcels(params string[] days) =>
        Deal.Dossier(s_gauges) with { RelatedConsignments = [.. days.Select((d, i) => Deal.Related(d, "PRESSURE_TRANSDUCER", 2_960, $"Name {i}"))] };

    [Fact]
    public void Three_parcels_below_the_limit_to_three_names_speak_in_full()
    {
        Assert.Equal(1.0, Evaluate.Strength("P15", Deal.Facts(Parcels("2026-10-10", "2026-10-20"), s_listed)));
        Assert.Contains("3 consignments", Evaluate.Sentence("P15", Deal.Facts(Parcels("2026-10-10", "2026-10-20"), s_listed)));
    }

    [Fact]
    public void Two_parcels_count_half() => Assert.Equal(0.5, Evaluate.Strength("P15", Deal.Facts(Parcels("2026-10-20"), s_listed)));

    [Fact]
    public void A_parcel_before_the_window_does_not_count() => Assert.Equal(0, Evaluate.Strength("P15", Deal.Facts(Parcels("2026-08-20"), s_listed)));

    [Fact]
    public void A_parcel_above_every_limit_was_not_split() =>
        Assert.Equal(0, Evaluate.Strength("P15", Deal.Facts(Parcels("2026-10-20") with { RelatedConsignments = [Deal.Related("2026-10-20", "PRESSURE_TRANSDUCER", 41_000)] }, s_listed)));

    [Fact]
    public void Call_offs_under_one_frame_contract_are_explained()
    {
        var dossier = Deal.Dossier(s_gauges with { Description = "gauges, call-off 18 under FC-2024-118" }).After(
            Deal.Earlier("2026-10-01", "PRESSURE_TRANSDUCER") with { Amount = new Money(2_900, "EUR"), FrameContract = "FC-2024-118" },
            Deal.Earlier("2026-10-20", "PRESSURE_TRANSDUCER") with { Amount = new Money(2_900, "EUR"), FrameContract = "FC-2024-118" });
        Assert.Equal("frame contract FC-2024-118", Assert.IsType<IndicatorResult.Suppressed>(Evaluate.Indicator("P15", Deal.Facts(dossier, s_listed))).By);
    }

    [Fact]
    public void Small_orders_of_one_works_for_goods_that_are_not_sensitive_are_spare_part_trade()
    {
        var dossier = Deal.Dossier(s_gauges).After(Deal.Earlier("2026-10-01", "RF_AMPLIFIER") with { Amount = new Money(900, "EUR") }, Deal.Earlier("2026-10-20", "RF_AMPLIFIER") with { Amount = new Money(900, "EUR") });
        Assert.Equal(0, Evaluate.Strength("P15", Deal.Facts(dossier, Sample.Answer(family: "RF_AMPLIFIER"))));
    }
}
