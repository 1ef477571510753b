using Customs.Inspection.Assessing;

namespace Customs.Inspection.Tests.Assessing;

public sealed class AssessmentChangesTests
{
    [Fact]
    public void A_licence_handed_in_later_changes_the_outcome_and_says_why()
    {
        var before = Assessor.Current.Assess(Sample.Facts(answer: Sample.Listed(family: "STEEL_VALVE")));
        var after = Assessor.Current.Assess(Sample.Facts(Sample.Dossier().WithDocument(Sample.Licence()), Sample.Listed(family: "STEEL_VALVE")));
        var changes = AssessmentChanges.Between(before, after);
        Assert.StartsWith("Outcome: stop and refer before", changes[0]);
        Assert.Contains(changes, c => c.StartsWith("No longer (G01)"));
    }

    [Fact]
    public void A_service_that_came_back_is_told()
    {
        var whole = Sample.Facts();
        var before = Assessor.Current.Assess(whole with { Items = new Dictionary<int, ItemCheck>() });
        Assert.Contains("Performed now: classification of item 1.", AssessmentChanges.Between(before, Assessor.Current.Assess(whole)));
    }
}
