using Customs.Inspection.V1;
using Grpc.Core;

namespace Customs.Inspection.Service.Tests;

public sealed class ReplayTests
{
    [Fact]
    public async Task A_stored_assessment_is_made_again_to_the_same_answer_from_what_is_stored_beside_it()
    {
        var ct = TestContext.Current.CancellationToken;
        await using var fixture = await InspectionFixture.StartAsync(ct);
        fixture.Screening.Listed["Fjordvik Vannverk AS"] = "lists/un/designations/QDi.001";
        await fixture.SubmitJoinedAsync(Border.Pump(), ct);
        var second = await fixture.SubmitAsync(Border.Pump(), ct);

        // What the other services would say today no longer matters, nor does what came later.
        fixture.Screening.Switch.GoAway();
        fixture.Classification.Switch.GoAway();
        await fixture.SubmitAsync(Border.Pump(), ct);
        var replay = await fixture.Officer.ReplayAssessmentAsync(new ReplayAssessmentRequest { Name = second.Assessment.Name }, cancellationToken: ct);

        Assert.True(replay.Same, string.Join(" ", replay.Differences));
        Assert.Equal(second.Assessment, replay.Stored);
        Assert.Equal(second.Assessment, replay.Replayed);
        Assert.Equal(1, replay.Stored.Network.MemberCount);
    }

    [Theory]
    [InlineData("declarations/26DE000000000001B4/assessments/x", StatusCode.InvalidArgument)]
    [InlineData("declarations/26DE000000000001B4", StatusCode.InvalidArgument)]
    [InlineData("declarations/26DE999999999991B4/assessments/1", StatusCode.NotFound)]
    public async Task What_is_no_assessment_can_not_be_replayed(string name, StatusCode expected)
    {
        var ct = TestContext.Current.CancellationToken;
        await using var fixture = await InspectionFixture.StartAsync(ct);
        var e = await Assert.ThrowsAsync<RpcException>(async () => await fixture.Officer.ReplayAssessmentAsync(new ReplayAssessmentRequest { Name = name }, cancellationToken: ct));
        Assert.Equal(expected, e.StatusCode);
    }

    [Fact]
    public async Task Candidate_weights_are_tried_on_what_is_stored_and_the_differences_are_counted()
    {
        var ct = TestContext.Current.CancellationToken;
        await using var fixture = await InspectionFixture.StartAsync(ct);
        fixture.Classification.Known["centrifuge"] = new Classification.V1.Classification
        {
            Verdict = Classification.V1.Classification.Types.Verdict.UnlistedRelevant, Family = "EB_WELDER", FamilyProbability = 0.9, Programmes = { ["nuclear"] = 0.8 },
        };
        var odd = Border.Pump();
        odd.Declared.GoodsItems[0].Description = "Parts for a centrifuge, laboratory";
        odd.Declared.GoodsItems[0].Hs6 = "842119";
        var looked = await fixture.SubmitAsync(odd, ct);
        await fixture.SubmitAsync(Border.Pump(), ct);
        Assert.NotEqual(Outcome.Release, looked.Assessment.Outcome);

        var live = new TryWeightsRequest { Weights = { ["P05"] = 0.35 } };
        var same = await fixture.Supervisor.TryWeightsAsync(live, cancellationToken: ct);
        Assert.Equal(2, same.AssessedCount);
        var off = new TryWeightsRequest();
        foreach (var hit in looked.Assessment.Indications.Where(i => i.State == Indication.Types.State.Hit))
        {
            off.Weights[hit.Indicator] = 0;
        }

        var candidate = await fixture.Supervisor.TryWeightsAsync(off, cancellationToken: ct);
        Assert.Equal((2, 0, 0), (candidate.AssessedCount, candidate.WouldStopCount, candidate.WouldInspectCount));
        Assert.Equal(1, candidate.WouldReleaseCount);
        var difference = Assert.Single(candidate.Differences);
        Assert.Equal((looked.Name, looked.Assessment.Outcome, Outcome.Release), (difference.Declaration, difference.Live, difference.Candidate));
    }

    [Fact]
    public async Task A_candidate_with_bad_weights_is_refused_with_every_bad_field()
    {
        var ct = TestContext.Current.CancellationToken;
        await using var fixture = await InspectionFixture.StartAsync(ct);
        var request = new TryWeightsRequest { Weights = { ["P05"] = 1.5, ["X99"] = 0.1 }, DeclarationCount = 10_001 };
        var e = await Assert.ThrowsAsync<RpcException>(async () => await fixture.Supervisor.TryWeightsAsync(request, cancellationToken: ct));
        Assert.Equal(["declaration_count", "weights[P05]", "weights[X99]"], InspectionFixture.Fields(e).Order(StringComparer.Ordinal));
    }
}
