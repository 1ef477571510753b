using Customs.Inspection.V1;
using Customs.Testing;

namespace Customs.Inspection.Service.Tests;

public sealed class PostgresTests(PostgresServer server)
{
    [Fact]
    public async Task The_flow_is_the_same_on_PostgreSQL()
    {
        var ct = TestContext.Current.CancellationToken;
        await using var fixture = await InspectionFixture.StartAsync(ct, postgres: await server.MakeDatabaseAsync(ct));
        var dossiers = Enumerable.Range(0, 6).Select(_ => Border.Pump()).ToList();
        var submitted = await Task.WhenAll(dossiers.Select(d => fixture.SubmitAsync(d, ct)));
        var stopped = await fixture.Officer.PlaceHoldAsync(
            new PlaceHoldRequest { Declaration = submitted[0].Name, ReasonCode = "H03", Etag = submitted[0].Etag, RequestId = Border.NewId() }, cancellationToken: ct);
        await fixture.Officer.ReferHoldAsync(
            new ReferHoldRequest { Name = stopped.Holds[0].Name, Desk = "desks/federal", Etag = stopped.Etag, RequestId = Border.NewId() }, cancellationToken: ct);
        await fixture.UntilAsync(submitted[0].Name, d => d.Holds[0].Receipt.DeliverTime is not null, ct);
        fixture.Referral.Decide(stopped.Holds[0].Name, Referral.V1.Decision.Types.Kind.Seize);
        var decided = await fixture.UntilAsync(submitted[0].Name, d => d.Holds[0].Decision is not null, ct);

        Assert.Equal(Declaration.Types.State.Seized, decided.State);
        var queue = await fixture.Officer.ListQueueEntriesAsync(new ListQueueEntriesRequest { Filter = "fjordvik taken:none" }, cancellationToken: ct);
        Assert.Equal(5, queue.TotalSize);
        var audit = await fixture.Officer.ListAuditEventsAsync(new ListAuditEventsRequest { PageSize = 500 }, cancellationToken: ct);
        Assert.Equal(Enumerable.Range(1, audit.Events.Count).Select(n => (long)n), audit.Events.Select(e => e.Sequence));
        Assert.All(audit.Events.GroupBy(e => e.Resource), chain => Assert.Null(ServiceDefaults.AuditChain.FirstBroken(chain)));
    }
}
