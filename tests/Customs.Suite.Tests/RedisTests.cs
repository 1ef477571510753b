using Customs.Inspection.V1;
using Customs.Testing;
using StackExchange.Redis;

namespace Customs.Suite.Tests;

/// <summary>Redis makes look-ups cheaper and is needed for nothing.</summary>
public sealed class RedisTests
{
    [Fact(Timeout = 120_000)]
    public async Task Submissions_go_on_while_Redis_is_away_and_its_keys_come_back_with_it()
    {
        var ct = TestContext.Current.CancellationToken;
        await using var redis = new RedisServer();
        await redis.StartAsync(ct);
        await using var suite = await WholeSuite.StartAsync(ct, new Dictionary<string, string>(WholeSuite.NoLuck) { ["Redis"] = redis.Setting });
        var people = new Officers(suite.As);

        Assert.Equal(Outcome.StopRefer, await OutcomeAsync(people, Samples.Welder, ct));
        await UntilKeysAsync(redis, people, ct);

        await redis.StopAsync();
        Assert.Equal(Outcome.Release, await OutcomeAsync(people, Samples.Turbines, ct));
        Assert.Equal(Outcome.StopRefer, await OutcomeAsync(people, "05-thiodiglycol.json", ct));
        Assert.Equal(Outcome.Release, await OutcomeAsync(people, "06-cosmetics.json", ct));

        // It comes back empty: it keeps nothing on disk.
        await redis.StartAsync(ct);
        await UntilKeysAsync(redis, people, ct);
    }

    private static async Task<Outcome> OutcomeAsync(Officers people, string sample, CancellationToken ct)
    {
        var declaration = await people.SubmitSampleAsync(sample, ct);
        Assert.Empty(declaration.Assessment.NotPerformed);
        return declaration.Assessment.Outcome;
    }

    // The cache writes to Redis behind the answer, and after an outage as soon as it has noticed the end of it; new consignments keep coming meanwhile.
    private static async Task UntilKeysAsync(RedisServer redis, Officers people, CancellationToken ct)
    {
        await using var connection = await ConnectionMultiplexer.ConnectAsync(redis.Setting);
        var server = connection.GetServers().Single();
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(ct);
        patience.CancelAfter(TimeSpan.FromSeconds(40));
        while (await server.DatabaseSizeAsync() == 0)
        {
            await OutcomeAsync(people, "13-textbooks.json", patience.Token);
            await Task.Delay(100, patience.Token);
        }
    }
}
