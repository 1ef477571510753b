using Customs.Inspection.Dossiers;
using Customs.Inspection.Mitigators;

namespace Customs.Inspection.Tests.Mitigators;

public sealed class MitigatorsTests
{
    [Fact]
    public void Nothing_is_mitigated_without_a_reason() => Assert.Empty(MitigatorSet.Apply(Sample.Facts()));

    [Fact]
    public void A_licence_that_covers_one_of_two_sensitive_items_mitigates_nothing()
    {
        var covered = Sample.Item(1) with { SupportingDocuments = [Sample.Licence()] };
        Assert.Contains("M01", Applied(Sample.Facts(Sample.Dossier(covered), Sample.Listed())));
        Assert.DoesNotContain("M01", Applied(Sample.Facts(Sample.Dossier(covered, Sample.Item(2)), Sample.Listed())));
        Assert.DoesNotContain("M01", Applied(Sample.Facts(Sample.Dossier(covered with { SupportingDocuments = [Sample.Licence() with { EndUser = "Another" }] }), Sample.Listed())));
    }

    [Theory]
    [InlineData(true, true)]
    [InlineData(false, false)]
    [InlineData(null, false)]
    public void Only_a_certificate_that_its_issuer_confirmed_counts(bool? verified, bool applies) => Assert.Equal(applies, Applied(Sample.Facts(
        Sample.Dossier().WithPapers(p => p with { EndUse = new Dossiers.EndUse { Certificate = new EndUseCertificate { Present = true, Verified = verified } } }))).Contains("M02"));

    [Theory]
    [InlineData("by manufacturer, 4 weeks on site", true, true)]
    [InlineData("by manufacturer, 4 weeks on site", false, false)]
    [InlineData("declined by the maker's wish", true, false)]
    [InlineData("own team", true, false)]
    public void Installation_by_the_maker_counts_at_a_known_site(string installation, bool verified, bool applies) => Assert.Equal(applies, Applied(Sample.Facts(
        Sample.Dossier().WithPapers(p => p with { Services = new Services { Installation = installation } }).WithProfile("csg", new Profile { SiteVerified = verified }))).Contains("M03"));

    [Theory]
    [InlineData("2021-01-01", "released", true)]
    [InlineData("2024-01-01", "released", false)]
    [InlineData("2021-01-01", "withdrawn", false)]
    public void Long_trade_counts_from_five_years_and_without_trouble(string date, string outcome, bool applies)
    {
        var previous = new PreviousDeclaration { Mrn = "21DE...", Date = DateOnly.Parse(date), Family = "CONSUMER_GOODS", Consignee = "csg", Outcome = outcome };
        Assert.Equal(applies, Applied(Sample.Facts(Sample.Dossier().WithContext(c => c with { PreviousDeclarations = [previous] }))).Contains("M04"));
    }

    [Fact]
    public void A_humanitarian_reference_counts_only_for_uncontrolled_goods()
    {
        var dossier = Sample.Dossier().WithPapers(p => p with { OtherDocuments = ["humanitarian payment channel reference HC-26-311"] });
        Assert.Contains("M06", Applied(Sample.Facts(dossier)));
        Assert.DoesNotContain("M06", Applied(Sample.Facts(dossier, Sample.Listed())));
    }

    [Fact]
    public void A_frame_contract_counts_when_both_declarations_name_it()
    {
        var previous = new PreviousDeclaration { Mrn = "26DE...", Date = Sample.Day.AddDays(-9), Family = "CONSUMER_GOODS", Consignee = "csg", Outcome = "released", FrameContract = "FC-1" };
        var dossier = Sample.Dossier().WithContext(c => c with { PreviousDeclarations = [previous] });
        Assert.DoesNotContain("M10", Applied(Sample.Facts(dossier)));
        Assert.Contains("M10", Applied(Sample.Facts(dossier.WithDocument(new SupportingDocument { Type = "N315", Reference = "FC-1" }))));
    }

    [Fact]
    public void One_open_match_beside_a_cleared_one_keeps_the_clearance_from_counting()
    {
        Assert.Contains("M07", Applied(Sample.Facts(matches: ("csg", Sample.Match(MatchCertainty.Cleared)))));
        Assert.DoesNotContain("M07", Applied(Sample.Facts(matches: [("csg", Sample.Match(MatchCertainty.Cleared)), ("exp", Sample.Match(MatchCertainty.Possible))])));
    }

    [Theory]
    [InlineData("NO", true, true)]
    [InlineData("NO", false, false)]
    [InlineData("MY", true, false)]
    public void A_trusted_destination_counts_with_a_site_that_was_verified(string country, bool verified, bool applies) => Assert.Equal(applies, Applied(Sample.Facts(
        Sample.Dossier().With(d => d with { CountryOfDestination = Sample.Country(country) }).WithProfile("csg", new Profile { SiteVerified = verified }))).Contains("M05"));

    [Theory]
    [InlineData("3LLD/NB", true)]
    [InlineData("C626", true)]
    [InlineData("Y901", false)]
    public void A_zero_notice_and_binding_tariff_information_count_and_the_declarants_own_claim_does_not(string type, bool applies) =>
        Assert.Equal(applies, Applied(Sample.Facts(Sample.Dossier().WithDocument(new SupportingDocument { Type = type, Reference = "N-1" }))).Contains("M08"));

    [Fact]
    public void The_authorised_operator_that_counts_is_the_exporter()
    {
        Assert.Contains("M09", Applied(Sample.Facts(Sample.Dossier().WithProfile("exp", new Profile { Aeo = true }))));
        Assert.DoesNotContain("M09", Applied(Sample.Facts(Sample.Dossier().WithProfile("csg", new Profile { Aeo = true }))));
        Assert.DoesNotContain("M09", Applied(Sample.Facts()));
    }

    private static IReadOnlyList<string> Applied(Facts facts) => Indicators.Ledger.Note(MitigatorSet.All.Select(m => m.Id), [.. MitigatorSet.Apply(facts).Select(m => m.Mitigator.Id)]);
}
