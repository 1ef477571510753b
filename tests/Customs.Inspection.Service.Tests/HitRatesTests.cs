using Customs.Inspection.V1;

namespace Customs.Inspection.Service.Tests;

public sealed class HitRatesTests
{
    [Fact]
    public async Task Examinations_count_for_what_had_spoken_and_those_by_chance_for_the_base_line_alone()
    {
        var ct = TestContext.Current.CancellationToken;
        await using var fixture = await InspectionFixture.StartAsync(ct, settings: new Dictionary<string, string> { ["Inspection:RandomControlShare"] = "1" });
        fixture.Screening.Listed["Listed Partner AS"] = "lists/un/designations/QDi.001";
        var drawn = await fixture.SubmitAsync(Border.Pump(), ct);
        var found = await ExamineAsync(fixture, await fixture.SubmitAsync(Listed(), ct), "B1", "GOODS_DIFFER", ct);
        await ExamineAsync(fixture, found, "A1", "AS_DECLARED", ct);
        await ExamineAsync(fixture, await fixture.SubmitAsync(Listed(), ct), "A1", "AS_DECLARED", ct);
        await ExamineAsync(fixture, drawn, "A1", "AS_DECLARED", ct);

        Assert.True(drawn.Assessment.RandomControl);
        Assert.Equal(Outcome.Release, drawn.Assessment.Outcome);
        Assert.DoesNotContain(drawn.Assessment.Indications, i => i.State == Indication.Types.State.Hit);
        var rates = (await fixture.Officer.ListHitRatesAsync(new ListHitRatesRequest(), cancellationToken: ct)).Rates;
        var r01 = rates.Single(r => r.Indicator == "R01");
        Assert.Equal((2, 1), (r01.ExaminedCount, r01.FoundCount));
        Assert.InRange(r01.Low, 0.05, 0.2);
        Assert.Equal(("RANDOM", 1, 0), (rates[^1].Indicator, rates[^1].ExaminedCount, rates[^1].FoundCount));
    }

    private static async Task<Declaration> ExamineAsync(InspectionFixture fixture, Declaration declaration, string result, string finding, CancellationToken ct) =>
        await fixture.Officer.RecordExaminationAsync(
            new RecordExaminationRequest
            {
                Name = declaration.Name, Etag = declaration.Etag, RequestId = Border.NewId(), Examination = new Examination { Kind = "OPENING", ResultCode = result, Findings = { finding } },
            },
            cancellationToken: ct);

    private static Dossier Listed()
    {
        var dossier = Border.Pump();
        dossier.Declared.Parties[1].Name = "Listed Partner AS";
        return dossier;
    }
}
