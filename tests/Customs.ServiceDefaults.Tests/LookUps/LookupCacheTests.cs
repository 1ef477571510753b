using Customs.Referral.V1;
using Customs.Testing;
using Microsoft.Extensions.DependencyInjection;

namespace Customs.ServiceDefaults.Tests.LookUps;

public sealed class LookupCacheTests(RedisServer redis)
{
    [Fact]
    public async Task Callers_at_the_same_time_share_one_making()
    {
        var ct = TestContext.Current.CancellationToken;
        await using var suite = await StartAsync(redisSetting: null, ct);
        var made = 0;
        var answers = await Task.WhenAll(Enumerable.Range(0, 500).Select(_ => Cache(suite).GetOrAddAsync("screening:v1:a:b", async c =>
        {
            Interlocked.Increment(ref made);
            await Task.Delay(50, c);
            return new Case { Name = "cases/1" };
        }, ct).AsTask()));
        Assert.Equal(1, made);
        Assert.All(answers, a => Assert.Equal("cases/1", a.Name));
    }

    [Fact]
    public async Task A_batch_asks_once_for_what_is_absent_and_keeps_what_was_performed_only()
    {
        var ct = TestContext.Current.CancellationToken;
        await using var suite = await StartAsync(redisSetting: null, ct);
        var cache = Cache(suite);
        string[] keys = ["a", "b", "c"];
        await cache.GetOrAddAsync("b", _ => Task.FromResult(new Case { Name = "B" }), ct);
        List<IReadOnlyList<int>> asked = [];

        async Task<IReadOnlyList<LookUp<Case>>> MakeAsync(IReadOnlyList<int> absent, CancellationToken _)
        {
            asked.Add(absent);
            await Task.Yield();
            return [.. absent.Select(i => i == 2 && asked.Count == 1 ? LookUp.Not<Case>("no answer for this one") : LookUp.Of(new Case { Name = keys[i].ToUpperInvariant() }))];
        }

        var first = await cache.GetOrAddManyAsync<Case>(keys, MakeAsync, ct);
        var second = await cache.GetOrAddManyAsync<Case>(keys, MakeAsync, ct);

        Assert.Equal(["A", "B", null], first.Select(l => l.Value?.Name));
        Assert.Equal("no answer for this one", first[2].NotPerformed);
        Assert.Equal(["A", "B", "C"], second.Select(l => l.Value?.Name));
        Assert.Equal([[0, 2], [2]], asked.Select(a => a.ToArray()));
    }

    [Fact]
    public async Task A_service_that_is_away_leaves_what_is_absent_not_performed_and_the_rest_answered()
    {
        var ct = TestContext.Current.CancellationToken;
        await using var suite = await StartAsync(redisSetting: null, ct);
        await Cache(suite).GetOrAddAsync("known", _ => Task.FromResult(new Case { Name = "K" }), ct);
        var answers = await Cache(suite).GetOrAddManyAsync<Case>(["known", "unknown"], (_, _) => throw Rpc.Unavailable("away"), ct);
        Assert.Equal(["K", null], answers.Select(a => a.Value?.Name));
        Assert.Equal("Unavailable", answers[1].NotPerformed);
    }

    [Fact]
    public async Task What_one_node_made_another_finds_in_Redis_whole()
    {
        var ct = TestContext.Current.CancellationToken;
        await redis.StartAsync(ct);
        await using var one = await StartAsync(redis.Setting, ct);
        await using var two = await StartAsync(redis.Setting, ct);
        var answer = new Case { Name = "cases/ü", Programmes = { "missile", "nuclear" } };
        var key = "k:" + Guid.NewGuid();
        await Cache(one).GetOrAddAsync(key, _ => Task.FromResult(answer), ct);

        // The write to Redis is in the background.
        for (var attempt = 0; ; attempt++)
        {
            var found = await Cache(two).GetOrAddManyAsync<Case>([key], (_, _) => Task.FromResult<IReadOnlyList<LookUp<Case>>>([LookUp.Not<Case>("absent")]), ct);
            if (found[0].Value is { } value)
            {
                Assert.Equal(answer, value);
                return;
            }

            Assert.True(attempt < 100, "the answer never came to the other node");
            await Task.Delay(20, ct);
        }
    }

    [Fact]
    public async Task Redis_stopped_is_a_miss_and_never_an_error_and_it_heals()
    {
        var ct = TestContext.Current.CancellationToken;
        await using var own = new RedisServer();
        await own.StartAsync(ct);
        await using var suite = await StartAsync(own.Setting, ct);
        var cache = Cache(suite);
        await cache.GetOrAddAsync("before", _ => Task.FromResult(new Case { Name = "before" }), ct);
        await own.StopAsync();

        for (var i = 0; i < 50; i++)
        {
            var since = TimeProvider.System.GetTimestamp();
            Assert.Equal("made", (await cache.GetOrAddAsync("during-" + i, _ => Task.FromResult(new Case { Name = "made" }), ct)).Name);
            Assert.InRange(TimeProvider.System.GetElapsedTime(since), TimeSpan.Zero, TimeSpan.FromSeconds(1));
        }

        await own.StartAsync(ct);
        Assert.Equal("after", (await cache.GetOrAddAsync("after", _ => Task.FromResult(new Case { Name = "after" }), ct)).Name);
    }

    [Fact]
    public async Task A_Redis_that_was_never_there_does_not_stop_the_start()
    {
        var ct = TestContext.Current.CancellationToken;
        await using var suite = await StartAsync("127.0.0.1:1,connectTimeout=300", ct);
        Assert.Equal("made", (await Cache(suite).GetOrAddAsync("k", _ => Task.FromResult(new Case { Name = "made" }), ct)).Name);
    }

    [Fact]
    public void Equal_questions_have_equal_keys_and_no_key_shows_its_question()
    {
        var key = LookupKey.For("screening", "v1", "m1:un-2026", new Case { Name = "Secret" });
        Assert.Equal(key, LookupKey.For("screening", "v1", "m1:un-2026", new Case { Name = "Secret" }));
        Assert.NotEqual(key, LookupKey.For("screening", "v1", "m1:un-2027", new Case { Name = "Secret" }));
        Assert.StartsWith("screening:v1:m1:un-2026:", key);
        Assert.DoesNotContain("Secret", key);
    }

    private static Task<InProcessSuite> StartAsync(string? redisSetting, CancellationToken ct) => InProcessSuite.StartAsync(
        [new StandInModule(new StandIn())],
        new SuiteOptions { Settings = redisSetting is null ? new Dictionary<string, string>() : new Dictionary<string, string> { ["Redis"] = redisSetting } },
        ct);

    private static LookupCache Cache(InProcessSuite suite) => suite.Services.GetRequiredService<LookupCache>();
}
