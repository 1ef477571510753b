using Customs.Inspection.Dossiers;
using Customs.Inspection.Indicators;

namespace Customs.Inspection.Tests.Indicators.Procurement;

public sealed class P16ComplementaryPartsTests
{
    private static readonly ItemAnswer s_engine = Sample.Answer(family: "UAV_ENGINE");

    private static Dossier Kit(params string[] families) =>
        Deal.Dossier() with { RelatedConsignments = [.. families.Select((f, i) => Deal.Related($"2026-0{7 + i}-11", f, 41_000, exporter: $"Supplier {i}"))] };

    [Fact]
    public void Engines_servos_and_antennas_of_three_suppliers_make_a_drone()
    {
        Assert.Equal(0.5, Evaluate.Strength("P16", Deal.Facts(Kit("UAV_SERVO", "UAV_GNSS_CRPA"), s_engine)));
        Assert.Contains("unmanned aircraft", Evaluate.Sentence("P16", Deal.Facts(Kit("UAV_SERVO", "UAV_GNSS_CRPA"), s_engine)));
    }

    [Fact]
    public void Two_kinds_of_parts_make_nothing_yet() => Assert.Equal(0, Evaluate.Strength("P16", Deal.Facts(Kit("UAV_SERVO"), s_engine)));

    [Fact]
    public void A_school_that_buys_paramotors_builds_no_drone() => Assert.Equal(0, Evaluate.Strength("P16", Deal.Facts(Kit("UAV_SERVO", "UAV_GNSS_CRPA"), Sample.Answer(family: "PARAMOTOR_ENGINE"))));

    [Fact]
    public void A_licensed_project_with_a_checked_certificate_is_a_project()
    {
        var dossier = Kit("HEAT_EXCHANGER_GRAPHITE", "CHEMICAL_PUMP") with { };
        dossier = dossier with { RelatedConsignments = [.. dossier.RelatedConsignments, Deal.Related("2026-10-11", "CHEMICAL_VALVE", 9_000)] };
        var reactor = Sample.Listed("2B350", Regime.Chemical, "REACTOR_GLASS_LINED");
        Assert.Equal(0.5, Evaluate.Strength("P16", Deal.Facts(dossier, reactor)));
        var licensed = dossier.WithDocument(Sample.Licence()).WithPapers(p => p with { EndUse = p.EndUse! with { Certificate = p.EndUse.Certificate! with { Verified = true } } });
        Assert.IsType<IndicatorResult.Suppressed>(Evaluate.Indicator("P16", Deal.Facts(licensed, reactor)));
    }
}
