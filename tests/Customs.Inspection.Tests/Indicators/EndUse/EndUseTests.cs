using Customs.Inspection.Dossiers;
using Customs.Inspection.Indicators;

namespace Customs.Inspection.Tests.Indicators.EndUse;

public sealed class EndUseTests
{
    [Theory]
    [InlineData(0.95, Regime.Nuclear, 0.95)]
    [InlineData(0.9, Regime.Conventional, 0.45)]
    [InlineData(0.3, Regime.Nuclear, 0.3)]
    [InlineData(0.29, Regime.Nuclear, 0)]
    public void E01_follows_the_probability_and_halves_conventional_entries(double probability, Regime regime, double strength) =>
        Assert.Equal(strength, Evaluate.Strength("E01", Sample.Facts(answer: Sample.Listed(regime: regime, probability: probability))), 6);

    [Fact]
    public void E01_cannot_be_told_without_classification() =>
        Assert.IsType<IndicatorResult.NotEvaluable>(Evaluate.Indicator("E01", Sample.Facts() with { Items = new Dictionary<int, ItemCheck>() }));

    [Fact]
    public void E02_speaks_for_sought_families_and_leaves_listed_goods_to_E01()
    {
        Assert.True(Evaluate.Strength("E02", Sample.Facts(answer: Sample.Answer(family: "EB_WELDER"))) >= 0.5);
        Assert.Equal(0, Evaluate.Strength("E02", Sample.Facts(answer: Sample.Listed(family: "EB_WELDER"))));
        Assert.Equal(0, Evaluate.Strength("E02", Sample.Facts()));
    }

    [Fact]
    public void E02_believes_classification_about_a_family_that_its_table_does_not_know()
    {
        var answer = Sample.Answer(family: "NEW_FAMILY", verdict: ItemVerdict.UnlistedRelevant) with { Programmes = new Dictionary<string, double> { ["missile"] = 0.7 } };
        Assert.Equal(0.7, Evaluate.Strength("E02", Sample.Facts(answer: answer)), 6);
        Assert.Contains("missile programmes", Evaluate.Sentence("E02", Sample.Facts(answer: answer)));
    }

    [Theory]
    [InlineData("IR", 1.0)]
    [InlineData("PK", 1.0)]
    [InlineData("SY", 0.0)]
    [InlineData("MY", 0.0)]
    public void E03_asks_whether_a_programme_of_the_country_seeks_such_goods(string country, double strength) =>
        Assert.Equal(strength, Evaluate.Strength("E03", Sample.Facts(Sample.Dossier().With(d => d with { CountryOfDestination = Sample.Country(country) }), Sample.Listed())));

    [Fact]
    public void E03_is_weaker_for_a_destination_that_only_a_telephone_number_suggests()
    {
        var dossier = Sample.Dossier().WithConsignee(p => p with { Contact = new Contact { Phone = "+98 21 5550 6712" } });
        Assert.Equal(0.7, Evaluate.Strength("E03", Sample.Facts(dossier, Sample.Listed())));
        Assert.Contains("Iran", Evaluate.Sentence("E03", Sample.Facts(dossier, Sample.Listed())));
    }

    [Fact]
    public void E03_is_silent_for_harmless_goods_even_to_Iran() =>
        Assert.Equal(0, Evaluate.Strength("E03", Sample.Facts(Sample.Dossier().With(d => d with { CountryOfDestination = Sample.Country("IR") }))));

    [Theory]
    [InlineData("beer filling line", 1.0)]
    [InlineData("turbine rotor drums, hall 3", 0.0)]
    [InlineData("trace metals in drinking water, laboratory room 12", 0.0)]
    public void E04_finds_goods_that_the_stated_trade_does_not_need(string statement, double strength)
    {
        var item = Sample.Item() with { TechnicalParameters = new Dictionary<string, ParameterValue?> { ["bodyMaterial"] = new ParameterValue.Text("Alloy 400") } };
        var dossier = Sample.Dossier(item).WithPapers(p => p with { EndUse = new Dossiers.EndUse { Statement = statement } });
        Assert.Equal(strength, Evaluate.Strength("E04", Sample.Facts(dossier, Sample.Listed())));
    }

    [Fact]
    public void E04_finds_pipes_that_do_not_fit_the_machine()
    {
        var item = Sample.Item() with { TechnicalParameters = new Dictionary<string, ParameterValue?> { ["windingDiameterMm"] = new ParameterValue.Text("80-500") } };
        Facts With(string statement) => Sample.Facts(Sample.Dossier(item).WithPapers(p => p with { EndUse = new Dossiers.EndUse { Statement = statement } }), Sample.Listed());
        Assert.Contains("600 and 1200 mm", Evaluate.Sentence("E04", With("glass fibre pipes DN 600 to DN 1200")));
        Assert.Equal(0, Evaluate.Strength("E04", With("glass fibre pipes DN 100 to DN 400")));
    }

    [Fact]
    public void E05_counts_a_named_precursor_fully_and_a_trade_name_less()
    {
        var precursor = Sample.Listed("1C350", Regime.Chemical, "PRECURSOR_X");
        Assert.Equal(1.0, Evaluate.Strength("E05", Sample.Facts(Sample.Dossier(Sample.Item() with { CasNumbers = ["7719-09-7"] }), precursor)));
        Assert.Equal(0.7, Evaluate.Strength("E05", Sample.Facts(answer: precursor)));
    }

    [Fact]
    public void E05_is_silent_for_goods_that_are_no_chemical() => Assert.Equal(0, Evaluate.Strength("E05", Sample.Facts(answer: Sample.Listed())));

    [Fact]
    public void E05_is_silent_for_a_mixture_below_the_limit_of_its_note() =>
        Assert.Equal(0, Evaluate.Strength("E05", Sample.Facts(Sample.Dossier(Sample.Item() with { CasNumbers = ["102-71-6"], ConcentrationPct = 12 }), Sample.Answer("1C350", 0.04, "SURFACTANT", Regime.Chemical))));

    [Fact]
    public void E06_is_silent_for_a_vaccine_and_weak_for_a_nameless_culture()
    {
        Assert.Equal(1.0, Evaluate.Strength("E06", Sample.Facts(answer: Sample.Listed("1C351", Regime.Biological, "AGENT_X"))));
        Assert.Equal(0, Evaluate.Strength("E06", Sample.Facts(answer: Sample.Answer("1C351", 0.03, "VETERINARY_VACCINE", Regime.Biological))));
        Assert.Equal(0.4, Evaluate.Strength("E06", Sample.Facts(Sample.Dossier(Sample.Item() with { UnDangerousGoods = new DangerousGoods { UnNumber = "2814" } }))));
        Assert.Equal(0, Evaluate.Strength("E06", Sample.Facts(Sample.Dossier(Sample.Item() with { UnDangerousGoods = new DangerousGoods { UnNumber = "3373" } }))));
    }

    [Fact]
    public void E07_knows_technology_by_its_entry_and_leaves_books_alone()
    {
        Assert.Equal(1.0, Evaluate.Strength("E07", Sample.Facts(answer: Sample.Listed("2E201", family: "FLOW_FORMING_TECHNOLOGY"))));
        Assert.Equal(0, Evaluate.Strength("E07", Sample.Facts(answer: Sample.Answer(family: "BOOKS"))));
        Assert.Equal(0, Evaluate.Strength("E07", Sample.Facts(answer: Sample.Listed())));
    }

    [Theory]
    [InlineData("UAV_SERVO", 200, 1.0)]
    [InlineData(null, 200, 0.6)]
    [InlineData(null, 3, 0.0)]
    [InlineData("PARAMOTOR_ENGINE", 3, 0.0)]
    public void E08_wants_two_classes_of_parts_or_a_series(string? other, int quantity, double strength)
    {
        var dossier = Sample.Dossier(Sample.Item() with { Quantity = quantity });
        if (other is not null)
        {
            dossier = dossier.WithContext(c => c with { PreviousDeclarations = [new PreviousDeclaration { Mrn = "26DE...", Date = Sample.Day.AddDays(-30), Family = other, Consignee = "csg", Outcome = "released", Quantity = 10 }] });
        }

        Assert.Equal(strength, Evaluate.Strength("E08", Sample.Facts(dossier, Sample.Answer(family: "UAV_ENGINE"))));
    }

    [Theory]
    [InlineData(null, 0.6)]
    [InlineData("general automation", 0.5)]
    [InlineData("Industrial use.", 0.5)]
    [InlineData("yoghurt for schools", 1.0)]
    [InlineData("industrial laundry presses, hall 3, Senai works", 1.0)]
    [InlineData("isostatic pressing of turbine blanks, building 4", 0.0)]
    public void E09_reads_the_statement(string? statement, double strength) => Assert.Equal(strength, Evaluate.Strength("E09", Sample.Facts(
        Sample.Dossier().WithPapers(p => p with { EndUse = new Dossiers.EndUse { Statement = statement } }), Sample.Listed())));

    [Fact]
    public void E09_asks_nothing_of_harmless_goods() =>
        Assert.IsType<IndicatorResult.NotApplicable>(Evaluate.Indicator("E09", Sample.Facts(Sample.Dossier().WithPapers(p => p with { EndUse = null }))));

    [Theory]
    [InlineData(Sector.DefenceResearch, "MY", "teaching", 1.0)]
    [InlineData(Sector.Military, "MY", "army field hospital", 0.0)]
    [InlineData(Sector.SpaceLaunch, "JP", "teaching", 0.0)]
    [InlineData(Sector.Civil, "MY", "teaching", 0.0)]
    public void E10_sees_a_military_body_behind_a_civil_use(Sector sector, string country, string statement, double strength)
    {
        var dossier = Sample.Dossier().WithProfile("csg", new Profile { Sector = sector })
            .WithConsignee(p => p with { Address = p.Address with { Country = Sample.Country(country) } })
            .WithPapers(p => p with { EndUse = new Dossiers.EndUse { Statement = statement } });
        Assert.Equal(strength, Evaluate.Strength("E10", Sample.Facts(dossier)));
    }
}
