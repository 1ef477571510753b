using Customs.Inspection.Assessing;
using Customs.Inspection.Dossiers;
using Customs.Inspection.Gates;

namespace Customs.Inspection.Tests.Gates;

public sealed class GatesTests
{
    private static readonly SupportingDocument s_notListed = new() { Type = "Y901", Reference = "not in Annex I" };

    [Fact]
    public void A_listed_item_without_licence_closes_G01() => Assert.Equal(["G01"], Closed(Sample.Facts(answer: Sample.Listed())));

    [Fact]
    public void A_licence_that_covers_it_opens_the_gates() => Assert.Empty(Closed(Sample.Facts(Sample.Dossier().WithDocument(Sample.Licence()), Sample.Listed())));

    [Fact]
    public void A_zero_notice_of_the_licensing_authority_opens_G01_and_G03() =>
        Assert.Empty(Closed(Sample.Facts(Sample.Dossier().WithDocument(new SupportingDocument { Type = "3LLD/NB", Reference = "NB-1" }, s_notListed), Sample.Listed())));

    [Fact]
    public void Transit_needs_no_export_licence() =>
        Assert.Empty(Closed(Sample.Facts(Sample.Dossier().With(d => d with { MessageType = MessageType.Cc015c, DeclarationType = DeclarationType.T1, Procedure = "8000" }), Sample.Listed())));

    [Theory]
    [InlineData("FR", "G01", false)]
    [InlineData("US", "G01", true)]
    public void Inside_the_Union_Annex_I_goods_move_without_a_licence(string country, string gate, bool closed) =>
        Assert.Equal(closed, Closed(Sample.Facts(Sample.Dossier().With(d => d with { CountryOfDestination = Sample.Country(country) }), Sample.Listed())).Contains(gate));

    [Theory]
    [InlineData("IR", true)]
    [InlineData("CN", false)]
    public void Unlisted_drone_engines_are_banned_for_Iran_and_for_nobody_else(string country, bool closed) =>
        Assert.Equal(closed, Closed(Sample.Facts(Sample.Dossier().With(d => d with { CountryOfDestination = Sample.Country(country) }), Sample.Answer(family: "UAV_ENGINE"))).Contains("G05"));

    [Theory]
    [InlineData(0.59, "")]
    [InlineData(0.60, "G03:Inspect")]
    [InlineData(0.79, "G03:Inspect")]
    [InlineData(0.80, "G01:StopRefer G03:StopRefer")]
    public void A_false_not_listed_claim_means_a_look_and_from_four_fifths_a_stop(double probability, string gates)
    {
        var assessment = Assessor.Current.Assess(Sample.Facts(Sample.Dossier().WithDocument(s_notListed), Sample.Listed(probability: probability)));
        Assert.Equal(gates, string.Join(' ', assessment.Gates.Select(g => $"{g.Gate}:{g.Effect}")));
        Assert.Equal(gates.Contains("G03"), Closed(assessment).Contains("G03"));
    }

    [Theory]
    [InlineData(MatchCertainty.Confirmed, MatchSubject.Self, "G04")]
    [InlineData(MatchCertainty.Confirmed, MatchSubject.Owner, "")]
    [InlineData(MatchCertainty.Probable, MatchSubject.Self, "")]
    [InlineData(MatchCertainty.Possible, MatchSubject.Self, "")]
    [InlineData(MatchCertainty.Cleared, MatchSubject.Self, "")]
    public void Only_a_confirmed_match_of_the_party_itself_closes_G04(MatchCertainty certainty, MatchSubject subject, string gate) =>
        Assert.Equal(gate, string.Join(' ', Closed(Sample.Facts(matches: ("csg", Sample.Match(certainty, subject))))));

    [Fact]
    public void Listed_goods_whose_waybill_names_Bandar_Abbas_are_embargoed() => Assert.Contains("G05", Closed(Sample.Facts(
        Sample.Dossier().With(d => d with { TransportDocument = d.TransportDocument with { Remarks = "final delivery Bandar Abbas" } }), Sample.Listed())));

    [Fact]
    public void An_Iranian_telephone_number_or_an_abbreviation_on_a_crate_is_no_destination() => Assert.DoesNotContain("G05", Closed(Sample.Facts(
        Sample.Dossier(Sample.Item() with { Packages = new Packages { Number = 1, Type = "CT", Marks = "KLANG / BND 12" } })
            .WithConsignee(p => p with { Contact = new Contact { Phone = "+98 912 555 3304" } }),
        Sample.Listed())));

    [Fact]
    public void Between_January_2016_and_September_2025_Annex_I_goods_for_Iran_were_not_banned_outright()
    {
        var iran = Sample.Facts(Sample.Dossier().With(d => d with { CountryOfDestination = Sample.Country("IR") }), Sample.Listed());
        Assert.Contains("G05", Closed(iran));
        Assert.DoesNotContain("G05", Closed(iran with { Day = new DateOnly(2024, 6, 1) }));
        Assert.Contains("G05", Closed(iran with { Day = new DateOnly(2014, 6, 1) }));
    }

    [Fact]
    public void For_Syria_only_chemical_and_biological_goods_are_banned()
    {
        var syria = Sample.Dossier().With(d => d with { CountryOfDestination = Sample.Country("SY") });
        Assert.DoesNotContain("G05", Closed(Sample.Facts(syria, Sample.Listed())));
        Assert.Contains("G05", Closed(Sample.Facts(syria, Sample.Listed("2B350", Regime.Chemical, "REACTOR_GLASS_LINED"))));
    }

    [Fact]
    public void Unlisted_goods_are_not_embargoed_by_G05() => Assert.Empty(Closed(Sample.Facts(Sample.Dossier().With(d => d with { CountryOfDestination = Sample.Country("IR") }))));

    [Theory]
    [InlineData("2026-12-31", "CONSUMER_GOODS", true)]
    [InlineData("2026-10-31", "CONSUMER_GOODS", false)]
    [InlineData(null, "RING_MAGNET", false)]
    [InlineData(null, "CONSUMER_GOODS", true)]
    public void An_information_letter_stops_while_it_is_in_force_for_these_goods(string? validTo, string family, bool closed)
    {
        var letter = new Alert
        {
            Id = "ART4-1", Type = AlertType.Art4Letter, Date = new DateOnly(2026, 5, 1), ValidTo = validTo is null ? null : DateOnly.Parse(validTo),
            Parties = ["PULAU FURNITURE WORKS SDN. BHD."], Family = family, Text = "authorisation required",
        };
        Assert.Equal(closed, Closed(Sample.Facts(Sample.Dossier().WithContext(c => c with { Alerts = [letter] }))).Contains("G06"));
    }

    [Theory]
    [InlineData("6.1", true)]
    [InlineData("1.4S", true)]
    [InlineData("7", true)]
    [InlineData("2.3", true)]
    [InlineData("2.2", false)]
    [InlineData("8", false)]
    [InlineData("9", false)]
    public void Toxic_explosive_and_radioactive_goods_are_marked_and_not_stopped(string dgClass, bool marked)
    {
        var item = Sample.Item() with { UnDangerousGoods = new DangerousGoods { UnNumber = "1234", DgClass = dgClass } };
        var assessment = Assessor.Current.Assess(Sample.Facts(Sample.Dossier(item)));
        Assert.Equal(Outcome.Release, assessment.Outcome);
        Assert.Equal(marked, assessment.Handling.Any(h => h.StartsWith(G07DangerousToOpen.DoNotOpen)));
        Assert.Equal(marked, Closed(assessment).Contains("G07"));
    }

    [Fact]
    public void A_licence_for_another_end_user_closes_G02_and_one_of_two_that_covers_opens_it()
    {
        var other = Sample.Licence() with { Reference = "DE-2026-2", EndUser = "Issyk Instruments" };
        Assert.Equal(["G02"], Closed(Sample.Facts(Sample.Dossier().WithDocument(other), Sample.Listed())));
        Assert.Empty(Closed(Sample.Facts(Sample.Dossier().WithDocument(other, Sample.Licence()), Sample.Listed())));
    }

    private static IReadOnlyList<string> Closed(Facts facts) => Closed(Assessor.Current.Assess(facts));

    private static IReadOnlyList<string> Closed(Assessment assessment) => Indicators.Ledger.Note(GateSet.All.Select(g => g.Id), [.. assessment.Gates.Select(g => g.Gate)]);
}
