using Customs.Inspection.V1;

namespace Customs.Inspection.Service.Tests;

public sealed class PeersTests
{
    [Fact]
    public async Task A_price_is_compared_with_what_twenty_others_paid_and_before_that_with_nothing()
    {
        var ct = TestContext.Current.CancellationToken;
        await using var fixture = await InspectionFixture.StartAsync(ct);
        var early = await fixture.SubmitJoinedAsync(At("50"), ct);
        for (var i = 0; i < 19; i++)
        {
            await fixture.SubmitJoinedAsync(At("8200.50"), ct);
        }

        var late = await fixture.SubmitJoinedAsync(At("400"), ct);
        var usual = await fixture.SubmitJoinedAsync(At("7900"), ct);

        Assert.Equal(Indication.Types.State.NotEvaluable, P22(early).State);
        Assert.Equal(Indication.Types.State.Hit, P22(late).State);
        Assert.Contains("20 sales", P22(late).Sentence);
        Assert.Equal(Indication.Types.State.Clear, P22(usual).State);
        var peers = Assert.Single(usual.Assessment.Peers);
        Assert.Equal(("HS 841370", "8200.5", 21), (peers.Goods, peers.MedianPrice.Value, peers.PriceCount));
    }

    [Fact]
    public async Task Assessing_again_counts_no_sale_twice()
    {
        var ct = TestContext.Current.CancellationToken;
        await using var fixture = await InspectionFixture.StartAsync(ct);
        var first = await fixture.SubmitJoinedAsync(At("8200.50"), ct);
        await fixture.Officer.ReassessDeclarationAsync(new ReassessDeclarationRequest { Name = first.Name, RequestId = Border.NewId() }, cancellationToken: ct);
        var second = await fixture.SubmitJoinedAsync(At("8200.50"), ct);
        Assert.Equal(1, Assert.Single(second.Assessment.Peers).PriceCount);
    }

    private static Indication P22(Declaration declaration) => declaration.Assessment.Indications.Single(i => i.Indicator == "P22");

    private static Dossier At(string euros)
    {
        var dossier = Border.Pump();
        dossier.Declared.GoodsItems[0].InvoiceAmount.Amount_ = Border.Number(euros);
        return dossier;
    }
}
