using System.Globalization;
using Customs.Referral.V1;
using Customs.Testing;
using Google.Protobuf;
using Microsoft.Extensions.DependencyInjection;
using StackExchange.Redis;
using ZiggyCreatures.Caching.Fusion;

namespace Customs.ServiceDefaults.Tests.LookUps;

/// <summary>What a look-up costs; run the test program itself with <c>-explicit only -diagnostics</c> from a release build, on an idle machine.</summary>
public sealed class LookupMeasurements(RedisServer redis)
{
    private const int Rounds = 4_000;

    private static readonly Case Answer = new() { Name = "cases/1", Programmes = { "missile", "nuclear" }, Desk = "desks/federal" };

    [Fact(Explicit = true)]
    public async Task Cost_of_a_hit_in_memory_and_in_Redis_beside_a_bare_get()
    {
        var ct = TestContext.Current.CancellationToken;
        await redis.StartAsync(ct);
        await using var suite = await InProcessSuite.StartAsync([new StandInModule(new StandIn())], new SuiteOptions { Settings = new Dictionary<string, string> { ["Redis"] = redis.Setting } }, ct);
        var cache = suite.Services.GetRequiredService<LookupCache>();
        var fusion = suite.Services.GetRequiredService<IFusionCache>();
        await cache.GetOrAddAsync("measured", _ => Task.FromResult(Answer), ct);
        await using var connection = await ConnectionMultiplexer.ConnectAsync(redis.Setting);
        var database = connection.GetDatabase();
        await database.StringSetAsync("bare", Answer.ToByteArray());
        var past = new FusionCacheEntryOptions { SkipMemoryCacheRead = true, SkipMemoryCacheWrite = true, Duration = TimeSpan.FromMinutes(5), Size = 1 };

        var memory = await MedianAsync(50, async () =>
        {
            for (var i = 0; i < 1_000; i++)
            {
                await cache.GetOrAddAsync("measured", _ => Task.FromResult(Answer), ct);
            }
        }) / 1_000;
        var bare = await MedianAsync(Rounds, async () => Case.Parser.ParseFrom((byte[])(await database.StringGetAsync("bare"))!));
        var second = await MedianAsync(Rounds, async () => Assert.True((await fusion.TryGetAsync<Case>("measured", past, ct)).HasValue));

        TestContext.Current.SendDiagnosticMessage(string.Create(
            CultureInfo.InvariantCulture, $"hit in memory {memory * 1_000:F0} ns; bare GET and parse {bare:F1} us; hit in Redis {second:F1} us, ratio {second / bare:F2}"));
        Assert.True(memory < 1, "a hit in memory takes less than a microsecond");
    }

    // Microseconds of one round.
    private static async Task<double> MedianAsync(int rounds, Func<Task> act)
    {
        var took = new List<double>();
        for (var i = 0; i < rounds; i++)
        {
            var since = TimeProvider.System.GetTimestamp();
            await act();
            took.Add(TimeProvider.System.GetElapsedTime(since).TotalMicroseconds);
        }

        took.Sort();
        return took[rounds / 2];
    }
}
