using Customs.Inspection.Assessing;
using Customs.Inspection.Dossiers;
using Customs.Inspection.Indicators;
using Customs.Inspection.Tests.Scenarios;
using Customs.Primitives;

namespace Customs.Inspection.Tests.Assessing;

public sealed class AssessorTests
{
    [Fact]
    public void An_honest_consignment_is_released_in_the_green_lane()
    {
        var assessment = Assessor.Current.Assess(Sample.Facts());
        Assert.Equal((Outcome.Release, Lane.Green), (assessment.Outcome, assessment.Lane));
        Assert.All(assessment.Axes, a => Assert.Equal(Level.None, a.Level));
        Assert.Empty(assessment.LegalBasis);
    }

    [Fact]
    public void The_same_facts_give_the_same_assessment()
    {
        var facts = Sample.Facts(answer: Sample.Listed());
        var (one, other) = (Assessor.Current.Assess(facts), Assessor.Current.Assess(facts));
        Assert.Equal(one.Axes, other.Axes);
        Assert.Equal(one.Gates.Select(g => g.Sentence), other.Gates.Select(g => g.Sentence));
        Assert.Equal(one.Indications.Select(i => (i.Indicator.Id, i.Contribution, i.OutcomeWithout)), other.Indications.Select(i => (i.Indicator.Id, i.Contribution, i.OutcomeWithout)));
    }

    [Fact]
    public void Screening_that_could_not_run_is_shown_and_never_leads_to_release()
    {
        var facts = Sample.Facts() with { Parties = new Dictionary<string, PartyCheck> { ["exp"] = new PartyCheck.Answered([]), ["csg"] = new PartyCheck.NotPerformed("screening did not answer in 1.5 s") } };
        var assessment = Assessor.Current.Assess(facts);
        Assert.Equal(Outcome.Inspect, assessment.Outcome);
        Assert.Equal("screening of Pulau Furniture Works Sdn Bhd", Assert.Single(assessment.NotPerformed).Check);
    }

    [Fact]
    public void A_check_that_nobody_answered_counts_as_not_performed()
    {
        var facts = Sample.Facts() with { Items = new Dictionary<int, ItemCheck>(), Parties = new Dictionary<string, PartyCheck>() };
        var assessment = Assessor.Current.Assess(facts);
        Assert.Equal(Outcome.Inspect, assessment.Outcome);
        Assert.Equal(3, assessment.NotPerformed.Count);
    }

    [Fact]
    public void No_development_scenario_is_released_while_any_check_is_missing() => Assert.All(Scenario.All(), scenario =>
    {
        var facts = scenario.Facts;
        Assert.All(facts.Items.Keys, item => Assert.NotEqual(Outcome.Release,
            Assessor.Current.Assess(facts with { Items = facts.Items.Where(i => i.Key != item).ToDictionary() }).Outcome));
        Assert.All(facts.Parties.Keys, party => Assert.NotEqual(Outcome.Release,
            Assessor.Current.Assess(facts with { Parties = new Dictionary<string, PartyCheck>(facts.Parties) { [party] = new PartyCheck.NotPerformed("away") } }).Outcome));
    });

    [Theory]
    [InlineData("IR")]
    [InlineData("KP")]
    [InlineData("RU")]
    [InlineData("PK")]
    [InlineData("SY")]
    public void The_country_alone_never_stops_and_never_inspects_harmless_goods(string country)
    {
        var dossier = Sample.Dossier().With(d => d with { CountryOfDestination = CountryCode.Parse(country) })
            .WithConsignee(p => p with { Address = p.Address with { Country = CountryCode.Parse(country) } });
        Assert.Equal(Outcome.Release, Assessor.Current.Assess(Sample.Facts(dossier)).Outcome);
    }

    [Fact]
    public void Undetermined_goods_are_looked_at_before_they_are_stopped()
    {
        var nameless = Sample.Item(description: "profiles, various") with { Model = null };
        var dossier = Sample.Dossier(nameless).WithProfile("csg", new Profile { Sector = Sector.Military });
        var facts = Sample.Facts(dossier, Sample.Answer("1C202", 0.4, "ALUMINIUM_UNDETERMINED", Regime.Nuclear, ItemVerdict.Ask));
        var assessment = Assessor.Current.Assess(facts);
        Assert.Equal((Outcome.Inspect, Lane.Red), (assessment.Outcome, assessment.Lane));
    }

    [Fact]
    public void A_drawn_consignment_is_examined_and_stays_without_indication()
    {
        var assessment = Assessor.Current.Assess(Sample.Facts(), drawn: true);
        Assert.Equal((Outcome.Release, Lane.Red, true), (assessment.Outcome, assessment.Lane, assessment.RandomControl));
        Assert.DoesNotContain(assessment.Indications, i => i.Result is IndicatorResult.Hit);
        Assert.Contains(Law.RandomControl, assessment.LegalBasis);
    }

    [Fact]
    public void Two_end_users_are_shown_asked_about_and_looked_at()
    {
        var dossier = Sample.Dossier().WithParty(Sample.Party("eu2", "Another Works Sdn Bhd", "MY", PartyRole.EndUser));
        var assessment = Assessor.Current.Assess(Sample.Facts(dossier));
        Assert.Equal(Outcome.Inspect, assessment.Outcome);
        Assert.Contains("Two end users", Assert.Single(assessment.Contradictions).Sentence);
        Assert.Contains(assessment.Questions, q => q.Concerns == "contradiction");
    }

    [Fact]
    public void A_stop_names_the_smallest_set_of_facts_that_carries_it()
    {
        var assessment = Assessor.Current.Assess(Sample.Facts(answer: Sample.Listed()));
        Assert.Equal(Outcome.StopRefer, assessment.Outcome);
        var smallest = assessment.Counterfactuals[0];
        Assert.Single(smallest.Facts);
        Assert.True(smallest.Outcome < Outcome.StopRefer);
        Assert.All(assessment.Counterfactuals, c => Assert.Contains("outcome would be", c.Sentence));
    }

    [Fact]
    public void Every_hit_tells_the_outcome_without_it()
    {
        var assessment = Assessor.Current.Assess(Sample.Facts(answer: Sample.Listed()));
        Assert.True(assessment.Indications.Single(i => i.Indicator.Id == "E01").OutcomeWithout < Outcome.StopRefer);
    }

    [Fact]
    public void Before_September_2021_the_law_is_the_old_regulation()
    {
        var day = new DateOnly(2020, 5, 4);
        var facts = Sample.Facts(answer: Sample.Listed()) with { Day = day };
        Assert.Contains(Assessor.Current.Assess(facts).LegalBasis, b => b.Contains("428/2009"));
    }
}
