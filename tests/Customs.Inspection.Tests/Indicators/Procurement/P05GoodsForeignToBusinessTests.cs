using Customs.Inspection.Dossiers;
using Customs.Inspection.Indicators;
using Customs.Primitives;

namespace Customs.Inspection.Tests.Indicators.Procurement;

public sealed class P05GoodsForeignToBusinessTests
{
    [Theory]
    [InlineData("G46 wholesale of hardware", 1.0)]
    [InlineData("I56.10 restaurants", 1.0)]
    [InlineData("N79.11 travel agency", 1.0)]
    [InlineData("L68 real estate", 1.0)]
    [InlineData("A01.13 growing of vegetables", 1.0)]
    [InlineData("C28 manufacture of turbines", 0)]
    [InlineData("P85.42 tertiary education", 0)]
    [InlineData("M72.19 research on materials", 0)]
    public void A_welder_fits_works_and_universities_and_nobody_else(string activity, double strength) =>
        Assert.Equal(strength, Evaluate.Strength("P05", Deal.Facts(d => d.WithProfile("csg", new Profile { Activity = activity, Employees = 40 }))), 6);

    [Fact]
    public void A_purchasing_firm_of_a_group_is_not_judged_by_its_code() =>
        Assert.IsType<IndicatorResult.Clear>(Evaluate.Indicator("P05", Deal.Facts(d => d.WithProfile("csg", new Profile { Activity = "M70.10 head offices", Parent = "Nordlicht Turbinen SE (DE)", Employees = 40 }))));

    [Fact]
    public void A_food_press_under_the_heading_of_food_machines_fits_a_juice_maker()
    {
        var dossier = Deal.Dossier(Deal.Welder with { Hs6 = Deal.Hs("843860"), Description = "High pressure processing press for juice" }).WithProfile("csg", new Profile { Activity = "C10.32 fruit juice", Employees = 320 });
        Assert.Equal(0, Evaluate.Strength("P05", Deal.Facts(dossier, Sample.Listed())));
    }

    [Fact]
    public void A_brewery_has_no_use_for_nickel_valves_but_for_steel_ones()
    {
        var dossier = Deal.Dossier(Deal.Welder with { Hs6 = Deal.Hs("848180") }).WithProfile("csg", new Profile { Activity = "C11.05 manufacture of beer", Employees = 60 });
        Assert.Equal(1.0, Evaluate.Strength("P05", Deal.Facts(dossier, Sample.Listed("2A226", family: "BELLOWS_VALVE_NICKEL"))));
        Assert.Equal(0, Evaluate.Strength("P05", Deal.Facts(dossier, Sample.Answer(family: "STEEL_VALVE"))));
    }

    [Fact]
    public void Three_staff_that_order_for_a_million_are_odd()
    {
        Assert.Equal(0.5, Evaluate.Strength("P05", Deal.Facts(d => d.WithProfile("csg", Deal.Works with { Employees = 3 }))));
        Assert.Contains("3 staff", Evaluate.Sentence("P05", Deal.Facts(d => d.WithProfile("csg", Deal.Works with { Employees = 3 }))));
        Assert.Equal(0, Evaluate.Strength("P05", Deal.Facts(Deal.Dossier(Deal.Welder with { InvoiceAmount = new Money(90_000, "EUR") }).WithProfile("csg", Deal.Works with { Employees = 3 }))));
    }

    [Fact]
    public void An_unknown_activity_is_a_question()
    {
        var missing = Assert.IsType<IndicatorResult.NotEvaluable>(Evaluate.Indicator("P05", Deal.Facts(d => d.WithContext(_ => new Context())))).Missing;
        Assert.Contains(missing, m => m.Path == "context.register.csg.activity");
    }
}
