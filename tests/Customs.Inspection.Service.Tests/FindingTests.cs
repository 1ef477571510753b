using Customs.Inspection.V1;

namespace Customs.Inspection.Service.Tests;

/// <summary>What desks find comes back: confirmed cases speak against their parties, refuted ones for them.</summary>
public sealed class FindingTests
{
    [Fact]
    public async Task A_confirmed_case_is_a_finding_on_its_consignee_a_refuted_one_a_suppression_and_an_opened_one_neither()
    {
        var ct = TestContext.Current.CancellationToken;
        await using var fixture = await InspectionFixture.StartAsync(ct);
        var first = await fixture.SubmitAsync(Border.Pump(), ct);
        Assert.Equal(Indication.Types.State.Clear, R03(first).State);

        var hold = $"{first.Name}/holds/1";
        fixture.Referral.Tell("CLOSED", hold, outcome: "CONFIRMED");
        var confirmed = await UntilAsync(fixture, Indication.Types.State.Hit, ct);
        Assert.Contains($"cases/of-{first.Name.Split('/')[1]}-1", R03(confirmed).Sentence, StringComparison.Ordinal);
        Assert.Contains("Fjordvik Vannverk AS", R03(confirmed).Sentence, StringComparison.Ordinal);

        fixture.Referral.Tell("CLOSED", hold, outcome: "REFUTED");
        var refuted = await UntilAsync(fixture, Indication.Types.State.Suppressed, ct);
        Assert.StartsWith("refuted case cases/of-", R03(refuted).SuppressedBy, StringComparison.Ordinal);

        fixture.Referral.Tell("REOPENED", hold);
        await UntilAsync(fixture, Indication.Types.State.Clear, ct);
    }

    [Fact]
    public async Task A_case_says_nothing_of_its_own_consignment_nor_of_the_exporter()
    {
        var ct = TestContext.Current.CancellationToken;
        await using var fixture = await InspectionFixture.StartAsync(ct);
        var first = await fixture.SubmitAsync(Border.Pump(), ct);
        fixture.Referral.Tell("CLOSED", $"{first.Name}/holds/1", outcome: "CONFIRMED");
        await UntilAsync(fixture, Indication.Types.State.Hit, ct);

        var again = await fixture.Officer.GetDeclarationAsync(new GetDeclarationRequest { Name = first.Name }, cancellationToken: ct);
        Assert.Equal(Indication.Types.State.Clear, R03(again).State);
        var other = Border.Pump();
        other.Declared.Parties[1] = Border.Party("csg", "Nordlys Renseanlegg AS", "Bergen", "NO", "CONSIGNEE", "END_USER", "BUYER");
        Assert.Equal(Indication.Types.State.Clear, R03(await fixture.SubmitAsync(other, ct)).State);
    }

    private static Indication R03(Declaration declaration) => declaration.Assessment.Indications.Single(i => i.Indicator == "R03");

    // The desk's word takes its way; each try is a consignment of its own.
    private static async Task<Declaration> UntilAsync(InspectionFixture fixture, Indication.Types.State state, CancellationToken ct)
    {
        for (var tries = 0; ; tries++)
        {
            var next = await fixture.SubmitAsync(Border.Pump(), ct);
            if (R03(next).State == state || tries == 200)
            {
                Assert.Equal(state, R03(next).State);
                return next;
            }

            await Task.Delay(20, ct);
        }
    }
}
