using Customs.Common.V1;
using Customs.Inspection.V1;

namespace Customs.Inspection.Service.Tests;

public sealed class LicenceTests
{
    [Fact]
    public async Task A_licence_is_written_off_across_declarations_and_an_amendment_gives_back_what_it_no_longer_uses()
    {
        var ct = TestContext.Current.CancellationToken;
        await using var fixture = await InspectionFixture.StartAsync(ct);
        Listed(fixture);
        var first = await fixture.SubmitAsync(Licensed("60"), ct);
        Assert.DoesNotContain("G02", first.Assessment.Gates.Select(g => g.Id));

        var second = await fixture.SubmitAsync(Licensed("50"), ct);
        var gate = second.Assessment.Gates.Single(g => g.Id == "G02");
        Assert.Contains($"licence DE-2026-77 has 40 pieces left (60 pieces written off by {first.Dossier.Declared.Mrn}), 50 pieces are sent", gate.Sentence);

        var smaller = Licensed("45", first.Dossier.Declared.Mrn).Declared;
        await fixture.Border.AmendDeclarationAsync(new AmendDeclarationRequest { Name = first.Name, Declared = smaller, Reason = "fewer", RequestId = Border.NewId() }, cancellationToken: ct);
        var again = await fixture.Officer.ReassessDeclarationAsync(new ReassessDeclarationRequest { Name = second.Name, RequestId = Border.NewId() }, cancellationToken: ct);
        Assert.DoesNotContain("G02", again.Assessment.Gates.Select(g => g.Id));
    }

    [Fact]
    public async Task Two_declarations_that_use_one_licence_at_once_do_not_both_get_the_whole_of_it()
    {
        var ct = TestContext.Current.CancellationToken;
        await using var fixture = await InspectionFixture.StartAsync(ct, settings: new Dictionary<string, string> { ["Inspection:ReassessSeconds"] = "1" });
        Listed(fixture);
        var both = await Task.WhenAll(fixture.SubmitAsync(Licensed("60"), ct), fixture.SubmitAsync(Licensed("60"), ct));
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(ct);
        patience.CancelAfter(TimeSpan.FromSeconds(60));
        while (true)
        {
            var now = await Task.WhenAll(both.Select(async b => await fixture.Officer.GetDeclarationAsync(new GetDeclarationRequest { Name = b.Name }, cancellationToken: patience.Token)));
            if (now.Any(n => n.Assessment.Gates.Any(g => g.Id == "G02")))
            {
                return;
            }

            await Task.Delay(50, patience.Token);
        }
    }

    [Fact]
    public async Task A_refused_declaration_gives_its_part_of_the_licence_back()
    {
        var ct = TestContext.Current.CancellationToken;
        await using var fixture = await InspectionFixture.StartAsync(ct);
        Listed(fixture);
        var first = await fixture.SubmitAsync(Licensed("60"), ct);
        await NetworkTests.RefuseAsync(fixture, first, ct);
        var second = await fixture.SubmitAsync(Licensed("90"), ct);
        Assert.DoesNotContain("G02", second.Assessment.Gates.Select(g => g.Id));
        Assert.Empty(second.Assessment.LicenceUses);
    }

    private static void Listed(InspectionFixture fixture) => fixture.Classification.Known["transducer"] = new Classification.V1.Classification
    {
        Verdict = Classification.V1.Classification.Types.Verdict.Listed,
        Family = "PRESSURE_TRANSDUCER",
        FamilyProbability = 0.95,
        Candidates = { new Classification.V1.Candidate { Code = "EU:2B230", Score = 0.95 } },
    };

    private static Dossier Licensed(string pieces, string? mrn = null)
    {
        var dossier = Border.Pump(mrn);
        var item = dossier.Declared.GoodsItems[0];
        item.Description = "Pressure transducer";
        item.Quantity.Amount = Border.Number(pieces);
        item.SupportingDocuments.Add(new SupportingDocument
        {
            Type = "X060", Reference = "DE-2026-77", ControlCode = "2B230", Destination = "NO", Quantity = new Quantity { Amount = Border.Number("100"), Unit = "NAR" },
        });
        return dossier;
    }
}
