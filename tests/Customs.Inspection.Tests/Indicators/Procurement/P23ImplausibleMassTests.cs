using Customs.Inspection.Dossiers;

namespace Customs.Inspection.Tests.Indicators.Procurement;

public sealed class P23ImplausibleMassTests
{
    private static double Of(Func<GoodsItem, GoodsItem> change) => Evaluate.Strength("P23", Deal.Facts(Deal.Dossier(change(Deal.Welder))));

    [Fact]
    public void Net_above_gross_speaks_in_full() => Assert.Equal(1.0, Of(i => i with { NetMassKg = 9_900 }));

    [Fact]
    public void A_welder_of_forty_kilograms_is_none() => Assert.Equal(0.7, Of(i => i with { NetMassKg = 40, GrossMassKg = 60 }));

    [Fact]
    public void Kilograms_as_quantity_are_the_net_mass() => Assert.Equal(0.7, Of(i => i with { QuantityUnit = QuantityUnit.Kgm, Quantity = 4_000 }));

    [Fact]
    public void The_number_of_packages_under_a_unit_of_mass_is_a_wrong_unit_code() => Assert.Equal(0.3, Of(i => i with { QuantityUnit = QuantityUnit.Kgm, Quantity = 5 }));

    [Theory]
    [InlineData(400, 44, 0.5)]
    [InlineData(400, 19, 0)]
    [InlineData(4_000, 44, 0)]
    public void A_piece_far_from_what_such_pieces_weigh_speaks_when_enough_were_sold(int usualKg, int sales, double strength)
    {
        var facts = Deal.Facts(Deal.Dossier(Deal.Welder with { NetMassKg = 5_000, GrossMassKg = 6_000 })) with { MassPeers = new Dictionary<int, MassPeers> { [1] = new(usualKg, sales) } };
        Assert.Equal(strength, Evaluate.Strength("P23", facts));
    }

    [Fact]
    public void Plausible_masses_are_clear() => Assert.Equal(0, Of(i => i));
}
