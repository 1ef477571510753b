using Customs.Inspection.Dossiers;
using Customs.Inspection.Indicators;

namespace Customs.Inspection.Tests.Indicators.Procurement;

public sealed class P06YoungFirmTests
{
    [Theory]
    [InlineData("2026-06-01", 1.0)]
    [InlineData("2026-02-11", 0.8)]
    [InlineData("2025-03-04", 0.5)]
    [InlineData("2024-11-03", 0)]
    public void The_younger_the_firm_the_stronger(string founded, double strength) =>
        Assert.Equal(strength, Evaluate.Strength("P06", Deal.Facts(d => d.WithProfile("csg", Deal.Works with { Founded = DateOnly.Parse(founded) }))));

    [Fact]
    public void A_project_company_of_a_known_parent_counts_half() =>
        Assert.Equal(0.5, Evaluate.Strength("P06", Deal.Facts(d => d.WithProfile("csg", Deal.Works with { Founded = new DateOnly(2026, 6, 1), Parent = "Nordlicht Turbinen SE (DE)" }))));

    [Fact]
    public void A_guarantee_of_the_parent_explains_a_young_firm() => Assert.IsType<IndicatorResult.Suppressed>(Evaluate.Indicator("P06", Deal.Facts(d => d
        .WithProfile("csg", Deal.Works with { Founded = new DateOnly(2026, 6, 1) }).WithPapers(p => p with { OtherDocuments = ["Patronatserklärung der Nordlicht SE"] }))));

    [Fact]
    public void A_dormant_firm_that_woke_up_speaks() =>
        Assert.Equal(0.8, Evaluate.Strength("P06", Deal.Facts(d => d.WithProfile("csg", new Profile { Founded = new DateOnly(1999, 1, 1), Activity = "G46 wholesale, dormant 2009 to 2026, re-activated" }))));
}
