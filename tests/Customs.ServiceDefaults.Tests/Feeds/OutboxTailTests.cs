using Customs.Referral.V1;
using Customs.ServiceDefaults.Tests.Stores;
using Customs.Testing;
using Grpc.Core;
using Microsoft.Extensions.Time.Testing;

namespace Customs.ServiceDefaults.Tests.Feeds;

public sealed class OutboxTailTests(PostgresServer postgres)
{
    [Theory]
    [MemberData(nameof(StoreSuite.Databases), MemberType = typeof(StoreSuite))]
    public async Task Every_watcher_sees_every_row_of_its_topic_once_and_in_order_from_where_it_stood(string database)
    {
        var ct = TestContext.Current.CancellationToken;
        await using var suite = await StoreSuite.StartAsync(database, postgres, ct);
        await PublishAsync(suite, 1, 40, ct);
        var watchers = Enumerable.Range(0, 20).Select(i => CollectAsync(suite, after: i, until: 120, ct)).ToList();

        await Task.WhenAll(Enumerable.Range(0, 4).Select(i => PublishAsync(suite, 41 + (i * 20), 20, ct)));

        for (var i = 0; i < watchers.Count; i++)
        {
            Assert.Equal(Enumerable.Range(i + 1, 120 - i).Select(n => (long)n), await watchers[i].WaitAsync(TimeSpan.FromSeconds(20), ct));
        }
    }

    [Fact]
    public async Task A_watcher_of_another_topic_gets_only_heartbeats()
    {
        var ct = TestContext.Current.CancellationToken;
        var clock = new FakeTimeProvider(DateTimeOffset.UnixEpoch.AddYears(60));
        await using var suite = await StoreSuite.StartAsync(new SuiteOptions { Clock = clock }, ct);
        await PublishAsync(suite, 1, 3, ct);
        await using var watch = suite.Tail.FollowAsync("other", 0, ct).GetAsyncEnumerator(ct);
        var next = watch.MoveNextAsync().AsTask();
        while (!next.IsCompleted)
        {
            clock.Advance(TimeSpan.FromSeconds(5));
            await Task.Delay(20, ct);
        }

        Assert.True(await next);
        Assert.Equal((0, 3L), (watch.Current.Rows.Count, watch.Current.Position));
    }

    [Fact]
    public async Task A_service_that_stops_tells_its_watchers_to_go_elsewhere()
    {
        var ct = TestContext.Current.CancellationToken;
        var suite = await StoreSuite.StartAsync(StoreSuite.Sqlite, postgres, ct);
        await using var watch = suite.Tail.FollowAsync("cases", 0, ct).GetAsyncEnumerator(ct);
        var next = watch.MoveNextAsync().AsTask();
        await suite.DisposeAsync();
        var failure = await Assert.ThrowsAsync<RpcException>(() => next);
        Assert.Equal((StatusCode.Unavailable, "STOPPING"), (failure.StatusCode, failure.Reason()));
    }

    private static async Task PublishAsync(StoreSuite suite, int from, int count, CancellationToken ct)
    {
        for (var i = 0; i < count; i++)
        {
            var name = "cases/" + (from + i);
            await suite.Store.ActAsync("test", (act, _) => { act.Publish("cases", name, new Case { Name = name }); return Task.FromResult(0); }, ct);
        }
    }

    private static async Task<List<long>> CollectAsync(StoreSuite suite, long after, long until, CancellationToken ct)
    {
        var seen = new List<long>();
        await foreach (var batch in suite.Tail.FollowAsync("cases", after, ct))
        {
            seen.AddRange(batch.Rows.Select(r => r.Sequence));
            if (batch.Position >= until)
            {
                break;
            }
        }

        return seen;
    }
}
