using Customs.Inspection.Assessing;
using Customs.Inspection.Dossiers;

namespace Customs.Inspection.Tests.Assessing;

public sealed class DossierContradictionsTests
{
    [Theory]
    [InlineData("two end users", "Two end users are declared")]
    [InlineData("currency", "The invoice is in USD, the items are declared in EUR")]
    [InlineData("items", "The header counts 3 items, 1 are declared")]
    [InlineData("mass", "weighs 90 kg net and only 60 kg gross")]
    [InlineData("founded later", "is registered as founded on 2027-01-01, after the declaration")]
    [InlineData("certificate later", "The end-use certificate is dated 2026-12-24, after the declaration")]
    [InlineData("validity", "is valid from 2026-12-31 and only until 2026-01-01")]
    public void A_contradiction_is_told_becomes_a_question_and_keeps_the_goods_for_a_look(string what, string words)
    {
        var assessment = Assessor.Current.Assess(Sample.Facts(With(what)));
        var contradiction = Assert.Single(assessment.Contradictions);
        Assert.Contains(words, contradiction.Sentence);
        Assert.Contains(assessment.Questions, q => q.Field == contradiction.Path && q.Concerns == "contradiction");
        Assert.NotEqual(Outcome.Release, assessment.Outcome);
    }

    [Fact]
    public void An_honest_dossier_and_one_firm_entered_twice_contradict_nothing()
    {
        Assert.Empty(Assessor.Current.Assess(Sample.Facts()).Contradictions);
        var twice = Sample.Dossier().WithParty(Sample.Party("eu2", "PULAU Furniture Works Sdn Bhd", "MY", PartyRole.EndUser));
        Assert.Empty(Assessor.Current.Assess(Sample.Facts(twice)).Contradictions);
    }

    private static Dossier With(string what) => what switch
    {
        "two end users" => Sample.Dossier().WithParty(Sample.Party("eu2", "Issyk Instruments", "KG", PartyRole.EndUser)),
        "currency" => Sample.Dossier().WithPapers(p => p with { Invoice = new Invoice { Number = "I-1", Amount = 2_000, Currency = "USD" } }),
        "items" => Sample.Dossier().With(d => d with { Totals = d.Totals with { Items = 3 } }),
        "mass" => Sample.Dossier(Sample.Item() with { NetMassKg = 90 }),
        "founded later" => Sample.Dossier().WithProfile("csg", new Profile { Founded = new DateOnly(2027, 1, 1), BusinessType = BusinessType.Manufacturer, Activity = "C31 furniture" }),
        "certificate later" => Sample.Dossier().WithPapers(p => p with { EndUse = new EndUse { Statement = "cupboards, hall 2", Certificate = new EndUseCertificate { Present = true, Date = new DateOnly(2026, 12, 24) } } }),
        "validity" => Sample.Dossier().WithDocument(new SupportingDocument { Type = "N380", Reference = "I-1", ValidFrom = new DateOnly(2026, 12, 31), ValidTo = new DateOnly(2026, 1, 1) }),
        _ => throw new ArgumentOutOfRangeException(nameof(what)),
    };
}
