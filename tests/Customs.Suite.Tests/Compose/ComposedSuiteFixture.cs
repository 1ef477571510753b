using Customs.Testing;

namespace Customs.Suite.Tests.Compose;

/// <summary>One composed suite for the tests of a class; starting eight processes takes a while.</summary>
public sealed class ComposedSuiteFixture(RedisServer redis, PostgresServer postgres) : IAsyncLifetime
{
    private ComposedSuite? suite;

    internal ComposedSuite Suite => suite!;

    public async ValueTask InitializeAsync() => suite = await ComposedSuite.StartAsync(redis, postgres, TestContext.Current.CancellationToken);

    public async ValueTask DisposeAsync()
    {
        if (suite is not null)
        {
            await suite.DisposeAsync();
        }
    }
}
