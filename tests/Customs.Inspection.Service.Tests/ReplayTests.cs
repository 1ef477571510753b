using Customs.Inspection.Assessing;
using Customs.Inspection.Service.Checks;
using Customs.Inspection.Service.Store;
using Customs.ServiceDefaults;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Customs.Inspection.Service.Tests;

public sealed class ReplayTests
{
    [Fact]
    public async Task A_stored_assessment_is_made_again_to_the_same_answer_from_what_is_stored_beside_it()
    {
        var ct = TestContext.Current.CancellationToken;
        await using var fixture = await InspectionFixture.StartAsync(ct);
        fixture.Screening.Listed["Fjordvik Vannverk AS"] = "lists/un/designations/QDi.001";
        await fixture.SubmitAsync(Border.Pump(), ct);
        var second = await fixture.SubmitAsync(Border.Pump(), ct);

        // What the other services would say today no longer matters.
        fixture.Screening.Switch.GoAway();
        fixture.Classification.Switch.GoAway();
        var store = fixture.Suite.Services.GetRequiredService<Store<InspectionDb>>();
        var (dossier, row) = await store.ReadAsync(
            async (db, inner) => (await db.Dossiers.SingleAsync(d => d.Declaration == second.Name, inner), await db.Assessments.SingleAsync(a => a.Declaration == second.Name, inner)), ct);

        Assert.True(Service.Wire.TryRead(V1.Dossier.Parser.ParseFrom(dossier.Dossier), "dossier", out var read, out _));
        var stored = V1.Assessment.Parser.ParseFrom(row.Assessment);
        var history = V1.Dossier.Parser.ParseFrom(row.History);
        Assert.Single(history.RelatedConsignments);
        var again = Service.Wire.Write(Assessor.Current.Assess(FactsBuilding.Make(read!, Service.Wire.ReadPast(history, stored), stored.Classifications, stored.Screenings), stored.RandomControl));

        Assert.Equal(stored.Outcome, again.Outcome);
        Assert.Equal(stored.Axes, again.Axes);
        Assert.Equal(stored.Gates, again.Gates);
        Assert.Equal(stored.Indications, again.Indications);
        Assert.Equal(stored.Reason, again.Reason);
    }
}
