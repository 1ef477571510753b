using Microsoft.Extensions.Options;

namespace Customs.Inspection.Service.Tests;

public sealed class InspectionOptionsTests
{
    [Fact]
    public async Task A_wrong_setting_stops_the_start_and_is_named()
    {
        var ct = TestContext.Current.CancellationToken;
        var stopped = await Assert.ThrowsAsync<OptionsValidationException>(async () =>
        {
            await using var fixture = await InspectionFixture.StartAsync(ct, errorsExpected: true, settings: new Dictionary<string, string> { ["Inspection:RandomControlShare"] = "1.5" });
        });
        Assert.Contains("RandomControlShare", stopped.Message);
    }

    [Fact]
    public async Task The_random_quota_marks_what_it_draws_and_counts_as_no_indication()
    {
        var ct = TestContext.Current.CancellationToken;
        await using var fixture = await InspectionFixture.StartAsync(ct, settings: new Dictionary<string, string> { ["Inspection:RandomControlShare"] = "1" });

        var drawn = await fixture.SubmitAsync(Border.Pump(), ct);

        Assert.True(drawn.Assessment.RandomControl);
        Assert.Equal(V1.Outcome.Release, drawn.Assessment.Outcome);
        Assert.Equal(V1.Lane.Red, drawn.Assessment.Lane);
        Assert.DoesNotContain(drawn.Assessment.Indications, i => i.State == V1.Indication.Types.State.Hit);
        Assert.True((await fixture.SubmitAsync(drawn.Dossier, ct)).Assessment.RandomControl);
    }
}
