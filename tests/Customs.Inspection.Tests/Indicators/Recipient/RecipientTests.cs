using Customs.Inspection.Dossiers;
using Customs.Inspection.Indicators;

namespace Customs.Inspection.Tests.Indicators.Recipient;

public sealed class RecipientTests
{
    [Theory]
    [InlineData(MatchCertainty.Confirmed, 1.0)]
    [InlineData(MatchCertainty.Probable, 0.6)]
    [InlineData(MatchCertainty.Possible, 0.2)]
    public void R01_follows_the_certainty_of_the_match(MatchCertainty certainty, double strength) =>
        Assert.Equal(strength, Evaluate.Strength("R01", Sample.Facts(matches: ("csg", Sample.Match(certainty)))));

    [Fact]
    public void R01_is_suppressed_by_an_earlier_clearance()
    {
        var result = Assert.IsType<IndicatorResult.Suppressed>(Evaluate.Indicator("R01", Sample.Facts(matches: ("csg", Sample.Match(MatchCertainty.Cleared) with { Disposition = "cleared 2024-04-04" }))));
        Assert.Equal("cleared 2024-04-04", result.By);
    }

    [Fact]
    public void R01_cannot_be_told_while_screening_is_away() =>
        Assert.IsType<IndicatorResult.NotEvaluable>(Evaluate.Indicator("R01", Sample.Facts() with { Parties = new Dictionary<string, PartyCheck>() }));

    [Theory]
    [InlineData(60, 100, 1.0)]
    [InlineData(50, 50, 1.0)]
    [InlineData(49, 100, 0.4)]
    [InlineData(24, 100, 0)]
    [InlineData(60, 49, 0)]
    public void R02_cascades_through_holdings_of_which_half_is_listed(int holding, int listed, double strength)
    {
        var owner = new Owner { Name = "Holding", SharePct = holding, Owners = [new Owner { Name = "Listed", SharePct = listed, Listed = new OwnerListing { List = "OFAC-SDN" } }] };
        Assert.Equal(strength, Evaluate.Strength("R02", Sample.Facts(Sample.Dossier().WithProfile("csg", new Profile { Owners = [owner, new Owner { Name = "Others", SharePct = 100 - holding }] }))));
    }

    [Fact]
    public void R02_adds_up_two_listed_minorities_and_trusts_an_old_extract_less()
    {
        Owner Listed(string name) => new() { Name = name, SharePct = 30, Listed = new OwnerListing() };
        var profile = new Profile { Owners = [Listed("A"), Listed("B")], OwnershipAsOf = new DateOnly(2026, 1, 1) };
        Assert.Equal(1.0, Evaluate.Strength("R02", Sample.Facts(Sample.Dossier().WithProfile("csg", profile))));
        Assert.Equal(0.7, Evaluate.Strength("R02", Sample.Facts(Sample.Dossier().WithProfile("csg", profile with { OwnershipAsOf = new DateOnly(2022, 1, 1) }))));
    }

    [Theory]
    [InlineData(MatchCertainty.Confirmed, 1.0)]
    [InlineData(MatchCertainty.Probable, 0.6)]
    [InlineData(MatchCertainty.Possible, 0)]
    public void R02_sees_a_listed_parent(MatchCertainty certainty, double strength) => Assert.Equal(strength, Evaluate.Strength("R02", Sample.Facts(
        Sample.Dossier().WithProfile("csg", new Profile { Parent = "Hesong Trading Corporation" }), matches: ("csg", Sample.Match(certainty, MatchSubject.Owner)))));

    [Theory]
    [InlineData(FindingStatus.Confirmed, 0, 1.0)]
    [InlineData(FindingStatus.Suspicion, 0, 0.6)]
    [InlineData(FindingStatus.Confirmed, 5, 0.5)]
    public void R03_halves_every_five_years(FindingStatus status, int years, double strength) =>
        Assert.Equal(strength, Evaluate.Strength("R03", WithFinding(Finding(status) with { Date = Sample.Day.AddYears(-years) })), 2);

    [Fact]
    public void R03_is_lowered_by_a_refuted_case()
    {
        Assert.IsType<IndicatorResult.Suppressed>(Evaluate.Indicator("R03", WithFinding(Finding(FindingStatus.Refuted))));
        var suspicion = Finding(FindingStatus.Suspicion) with { Date = Sample.Day.AddDays(-100) };
        var refuted = Finding(FindingStatus.Refuted) with { Id = "F-2", Date = Sample.Day.AddDays(-10) };
        Assert.IsType<IndicatorResult.Suppressed>(Evaluate.Indicator("R03", WithFinding(suspicion, refuted)));
    }

    [Fact]
    public void R03_leaves_forwarders_to_R07()
    {
        var dossier = Sample.Dossier().WithParty(Sample.Party("fwd", "Khor Gulf Freight LLC", "AE", PartyRole.FreightForwarder));
        var facts = Sample.Facts(dossier.WithContext(c => c with { Findings = [Finding(FindingStatus.Suspicion) with { Party = "Khor Gulf Freight" }] }));
        Assert.Equal(0, Evaluate.Strength("R03", facts));
        Assert.Equal(0.6, Evaluate.Strength("R07", facts));
    }

    [Theory]
    [InlineData("dual-use, nuclear", DenialSimilarity.EssentiallyIdentical, 1.0)]
    [InlineData("dual-use, nuclear", DenialSimilarity.Similar, 0.5)]
    [InlineData("human rights", DenialSimilarity.EssentiallyIdentical, 0)]
    [InlineData("dual-use, nuclear", DenialSimilarity.None, 0)]
    public void R04_counts_denials_for_weapons_and_not_for_other_grounds(string ground, DenialSimilarity similarity, double strength)
    {
        var denial = new Denial { Id = "DN-1", Date = Sample.Day.AddYears(-1), Party = "Pulau Furniture Works", Family = "CONSUMER_GOODS", Ground = ground, Similarity = similarity };
        Assert.Equal(strength, Evaluate.Strength("R04", Sample.Facts(Sample.Dossier().WithContext(c => c with { Denials = [denial] }))));
        var old = denial with { Date = Sample.Day.AddYears(-4) };
        Assert.Equal(0, Evaluate.Strength("R04", Sample.Facts(Sample.Dossier().WithContext(c => c with { Denials = [old] }))));
    }

    [Fact]
    public void R04_sees_the_denied_firm_behind_the_payer()
    {
        var denial = new Denial { Id = "DN-1", Date = Sample.Day.AddYears(-1), Party = "Samara Reagent Komplekt OOO", Family = "CONSUMER_GOODS", Ground = "chemical" };
        var dossier = Sample.Dossier().WithContext(c => c with { Denials = [denial] })
            .WithPapers(p => p with { Finance = new Finance { Payer = new Payer { Name = "Samara Reagent Komplekt", Country = Sample.Country("RU") } } });
        Assert.Contains("the payer Samara Reagent Komplekt", Evaluate.Sentence("R04", Sample.Facts(dossier)));
    }

    [Fact]
    public void R05_joins_by_telephone_and_tells_the_path()
    {
        var dossier = Sample.Dossier().WithConsignee(p => p with { Contact = new Contact { Phone = "+60 4 5550 3187" } });
        var finding = Finding(FindingStatus.Confirmed) with { Party = "Utara Vacuum Enterprise", Phone = "+60-4-5550-3187" };
        var sentence = Evaluate.Sentence("R05", Sample.Facts(dossier.WithContext(c => c with { Findings = [finding] })));
        Assert.Contains("Utara Vacuum Enterprise", sentence);
        Assert.Contains("+60 4 5550 3187", sentence);
    }

    [Theory]
    [InlineData("Works Road 12", null, 0.7)]
    [InlineData("Works Road 12", 64, 0)]
    [InlineData("Trade Tower, floor 11", null, 0)]
    public void R05_does_not_join_the_tenants_of_a_tower(string street, int? registrations, double strength)
    {
        var dossier = Sample.Dossier().WithConsignee(p => p with { Address = p.Address with { Street = street } }).WithProfile("csg", new Profile { RegistrationsAtAddress = registrations });
        var finding = Finding(FindingStatus.Suspicion) with { Party = "Somebody Else", Address = $"{street}, Penang" };
        Assert.Equal(strength, Evaluate.Strength("R05", Sample.Facts(dossier.WithContext(c => c with { Findings = [finding] }))));
    }

    [Fact]
    public void R06_knows_a_new_name_by_register_number_and_by_name_history()
    {
        var finding = Finding(FindingStatus.Confirmed) with { Party = "Margalla Glazes Cell", RegistrationNo = "ICT-0045519" };
        var byNumber = Sample.Dossier().WithConsignee(p => p with { Identifiers = new PartyIdentifiers { RegistrationNo = "ICT 0045519" } });
        var byHistory = Sample.Dossier().WithProfile("csg", new Profile { NameHistory = ["Margalla Glazes Cell (until 2025-07)"] });
        Assert.Equal(1.0, Evaluate.Strength("R06", Sample.Facts(byNumber.WithContext(c => c with { Findings = [finding] }))));
        Assert.Equal(1.0, Evaluate.Strength("R06", Sample.Facts(byHistory.WithContext(c => c with { Findings = [finding] }))));
        Assert.Equal(0, Evaluate.Strength("R06", Sample.Facts(Sample.Dossier().WithProfile("csg", new Profile { NameHistory = ["Old Honest Name"] }).WithContext(c => c with { Findings = [finding] }))));
    }

    [Fact]
    public void R06_does_not_take_a_firm_for_another_that_keeps_its_name()
    {
        var finding = Finding(FindingStatus.Confirmed) with { RegistrationNo = "ICT-0045519" };
        var same = Sample.Dossier().WithConsignee(p => p with { Identifiers = new PartyIdentifiers { RegistrationNo = "ICT 0045519" } });
        Assert.Equal(0, Evaluate.Strength("R06", Sample.Facts(same.WithContext(c => c with { Findings = [finding] }))));
        Assert.Equal(0, Evaluate.Strength("R06", Sample.Facts()));
    }

    [Fact]
    public void R07_is_silent_for_a_forwarder_whose_case_was_refuted_and_for_one_that_nobody_knows()
    {
        var dossier = Sample.Dossier().WithParty(Sample.Party("fwd", "Khor Gulf Freight LLC", "AE", PartyRole.FreightForwarder));
        Assert.Equal(0, Evaluate.Strength("R07", Sample.Facts(dossier)));
        Assert.Equal(0, Evaluate.Strength("R07", Sample.Facts(dossier.WithContext(c => c with { Findings = [Finding(FindingStatus.Refuted) with { Party = "Khor Gulf Freight" }] }))));
        Assert.Equal(0, Evaluate.Strength("R07", Sample.Facts(dossier, matches: ("csg", Sample.Match(MatchCertainty.Confirmed)))));
    }

    [Fact]
    public void R08_counts_a_named_party_fully_a_pattern_less_and_an_expired_alert_not()
    {
        var alert = new Alert { Id = "A-1", Type = AlertType.Rif, Date = Sample.Day.AddDays(-30), Parties = ["Pulau Furniture Works"], Text = "watch" };
        double Strength(Alert a) => Evaluate.Strength("R08", Sample.Facts(Sample.Dossier().WithContext(c => c with { Alerts = [a] })));
        Assert.Equal(1.0, Strength(alert));
        Assert.Equal(0.6, Strength(alert with { Parties = [], Family = "CONSUMER_GOODS" }));
        Assert.Equal(0, Strength(alert with { Parties = [], Family = "UAV_ENGINE" }));
        Assert.Equal(0, Strength(alert with { ValidTo = Sample.Day.AddDays(-1) }));
        Assert.Equal(0, Strength(alert with { Date = Sample.Day.AddYears(-9) }));
    }

    [Theory]
    [InlineData(EndUseCheckResult.Refused, 1.0)]
    [InlineData(EndUseCheckResult.Failed, 1.0)]
    [InlineData(EndUseCheckResult.NotPossible, 0.5)]
    [InlineData(EndUseCheckResult.Passed, 0)]
    public void R09_follows_the_latest_end_use_check(EndUseCheckResult result, double strength)
    {
        var check = new EndUseCheck { Date = Sample.Day.AddDays(-90), Type = EndUseCheckType.PostShipment, Party = "Pulau Furniture Works", Result = result };
        Assert.Equal(strength, Evaluate.Strength("R09", Sample.Facts(Sample.Dossier().WithContext(c => c with { EndUseChecks = [check] }))));
        var passed = check with { Date = Sample.Day.AddDays(-5), Result = EndUseCheckResult.Passed };
        Assert.Equal(0, Evaluate.Strength("R09", Sample.Facts(Sample.Dossier().WithContext(c => c with { EndUseChecks = [check, passed] }))));
    }

    [Theory]
    [InlineData("department sponsored by a missile development organisation", 1.0)]
    [InlineData("member of the chamber of commerce", 0)]
    [InlineData("partner of the university of applied sciences", 0)]
    public void R10_weighs_the_sponsor_and_not_the_name(string affiliation, double strength) =>
        Assert.Equal(strength, Evaluate.Strength("R10", Sample.Facts(Sample.Dossier().WithProfile("csg", new Profile { Affiliations = [affiliation] }))));

    private static Finding Finding(FindingStatus status) =>
        new() { Id = "F-1", Date = Sample.Day, Status = status, Party = "Pulau Furniture Works", Family = "PRESSURE_TRANSDUCER", Summary = "gauges passed on" };

    private static Facts WithFinding(params Finding[] findings) => Sample.Facts(Sample.Dossier().WithContext(c => c with { Findings = findings }));
}
