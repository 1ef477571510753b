using Customs.Inspection.V1;
using Grpc.Core;

namespace Customs.Inspection.Service.Tests;

public sealed class WatchQueueTests
{
    [Fact]
    public async Task The_queue_comes_as_it_is_and_then_as_it_changes()
    {
        var ct = TestContext.Current.CancellationToken;
        await using var fixture = await InspectionFixture.StartAsync(ct);
        var before = await fixture.SubmitAsync(Border.Pump(), ct);

        using var watch = fixture.Officer.WatchQueue(new WatchQueueRequest(), cancellationToken: ct);
        var snapshot = await NextAsync(watch, ct);
        Assert.True(snapshot.Snapshot && snapshot.SnapshotComplete);
        var row = Assert.Single(snapshot.Events).Entry;
        Assert.Equal(before.Name, row.Declaration);
        Assert.Equal(before.Etag, row.Etag);
        Assert.Equal("Fjordvik Vannverk AS", row.Consignee);

        var held = await fixture.Officer.PlaceHoldAsync(
            new PlaceHoldRequest { Declaration = before.Name, ReasonCode = "H03", Etag = row.Etag, RequestId = Border.NewId() }, cancellationToken: ct);
        var change = Assert.Single((await NextAsync(watch, ct)).Events);
        Assert.Equal(held.Etag, change.Entry.Etag);
        Assert.Equal(1, change.Entry.HoldCount);
        Assert.Equal("release", change.Entry.NextClockConsequence);
        Assert.Equal("held for H03 by local-officer", change.Entry.LastEvent);
    }

    [Fact]
    public async Task A_token_resumes_behind_the_last_message_that_was_seen_and_nothing_is_lost()
    {
        var ct = TestContext.Current.CancellationToken;
        await using var fixture = await InspectionFixture.StartAsync(ct);
        string token;
        using (var watch = fixture.Officer.WatchQueue(new WatchQueueRequest(), cancellationToken: ct))
        {
            token = (await NextAsync(watch, ct)).ResumeToken;
        }

        var missed = await fixture.SubmitAsync(Border.Pump(), ct);
        var released = await fixture.Officer.ReleaseDeclarationAsync(
            new ReleaseDeclarationRequest { Name = missed.Name, Etag = missed.Etag, RequestId = Border.NewId() }, cancellationToken: ct);

        using var resumed = fixture.Officer.WatchQueue(new WatchQueueRequest { ResumeToken = token }, cancellationToken: ct);
        var seen = new List<QueueEvent>();
        while (seen.Count < 2)
        {
            var message = await NextAsync(resumed, ct);
            Assert.False(message.Snapshot);
            seen.AddRange(message.Events);
        }

        Assert.Equal([missed.Etag, released.Etag], seen.Select(e => e.Entry.Etag));
        Assert.Equal([false, true], seen.Select(e => e.Removed));
        Assert.True(seen[0].Sequence < seen[1].Sequence);
    }

    [Fact]
    public async Task A_token_that_is_none_is_refused()
    {
        var ct = TestContext.Current.CancellationToken;
        await using var fixture = await InspectionFixture.StartAsync(ct);
        using var watch = fixture.Officer.WatchQueue(new WatchQueueRequest { ResumeToken = "nonsense" }, cancellationToken: ct);
        var refused = await Assert.ThrowsAsync<RpcException>(async () => await NextAsync(watch, ct));
        Assert.Equal(["resume_token"], InspectionFixture.Fields(refused));
    }

    [Fact]
    public async Task Many_watchers_see_the_same_changes_in_the_same_order()
    {
        var ct = TestContext.Current.CancellationToken;
        await using var fixture = await InspectionFixture.StartAsync(ct);
        var watches = Enumerable.Range(0, 20).Select(_ => fixture.Officer.WatchQueue(new WatchQueueRequest(), cancellationToken: ct)).ToList();
        foreach (var watch in watches)
        {
            await NextAsync(watch, ct);
        }

        await Task.WhenAll(Enumerable.Range(0, 5).Select(_ => fixture.SubmitAsync(Border.Pump(), ct)));

        var all = await Task.WhenAll(watches.Select(async watch =>
        {
            var seen = new List<long>();
            while (seen.Count < 5)
            {
                seen.AddRange((await NextAsync(watch, ct)).Events.Select(e => e.Sequence));
            }

            return seen;
        }));
        Assert.All(all, seen => Assert.Equal(all[0], seen));
        Assert.Equal(all[0].Order(), all[0]);
        watches.ForEach(w => w.Dispose());
    }

    private static async Task<WatchQueueResponse> NextAsync(AsyncServerStreamingCall<WatchQueueResponse> watch, CancellationToken ct)
    {
        Assert.True(await watch.ResponseStream.MoveNext(ct));
        return watch.ResponseStream.Current;
    }
}
