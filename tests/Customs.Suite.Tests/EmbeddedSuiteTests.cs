using Customs.Client;
using Grpc.Core;
using Grpc.Health.V1;

namespace Customs.Suite.Tests;

public sealed class EmbeddedSuiteTests
{
    [Fact]
    public async Task A_client_starts_the_suite_talks_to_it_and_leaves_nothing_of_a_temporary_one()
    {
        var ct = TestContext.Current.CancellationToken;
        var connection = await SuiteConnection.ConnectAsync(new SuiteAddress(Server: null, SuiteAddress.Temporary), ct);
        var folder = Path.GetDirectoryName(connection.IdentityFolder)!;

        var health = await new Health.HealthClient(connection.Open("local-officer").Invoker).CheckAsync(new HealthCheckRequest(), cancellationToken: ct);

        Assert.True(connection.Started);
        Assert.Equal(HealthCheckResponse.Types.ServingStatus.Serving, health.Status);
        await connection.DisposeAsync();
        Assert.False(Directory.Exists(folder));
    }

    [Fact]
    public async Task A_second_client_uses_the_suite_of_the_first_and_does_not_end_it()
    {
        var ct = TestContext.Current.CancellationToken;
        var data = Directory.CreateTempSubdirectory("customs-embedded-").FullName;
        await using (var first = await SuiteConnection.ConnectAsync(new SuiteAddress(Server: null, data), ct))
        {
            await using (var second = await SuiteConnection.ConnectAsync(new SuiteAddress(Server: null, data), ct))
            {
                Assert.False(second.Started);
                Assert.Equal(first.Address, second.Address);
            }

            await new Health.HealthClient(first.Open("local-officer").Invoker).CheckAsync(new HealthCheckRequest(), cancellationToken: ct);
            Assert.True(File.Exists(Path.Combine(data, "suite.json")));
        }

        Assert.False(File.Exists(Path.Combine(data, "suite.json")));
        Directory.Delete(data, recursive: true);
    }

    [Fact]
    public async Task Clients_that_start_together_share_one_suite()
    {
        var ct = TestContext.Current.CancellationToken;
        var data = Directory.CreateTempSubdirectory("customs-embedded-").FullName;
        var connections = await Task.WhenAll(Enumerable.Range(0, 3).Select(_ => SuiteConnection.ConnectAsync(new SuiteAddress(Server: null, data), ct)));

        Assert.Single(connections.Select(c => c.Address).Distinct());
        Assert.Single(connections, c => c.Started);
        foreach (var connection in connections)
        {
            await connection.DisposeAsync();
        }

        Directory.Delete(data, recursive: true);
    }

    [Fact]
    public async Task A_suite_that_can_not_start_says_why()
    {
        var ct = TestContext.Current.CancellationToken;
        var data = Directory.CreateTempSubdirectory("customs-embedded-").FullName;
        await File.WriteAllTextAsync(Path.Combine(data, "settings.json"), """{ "DrainSeconds": 999 }""", ct);
        var failure = await Assert.ThrowsAsync<SuiteUnreachableException>(() => SuiteConnection.ConnectAsync(new SuiteAddress(Server: null, data), ct));
        Assert.Contains("DrainSeconds is '999'; it must be a whole number from 0 to 300", failure.Message);
        Directory.Delete(data, recursive: true);
    }

    [Fact]
    public async Task A_suite_of_another_authority_is_not_trusted()
    {
        var ct = TestContext.Current.CancellationToken;
        await using var one = await SuiteConnection.ConnectAsync(new SuiteAddress(Server: null, SuiteAddress.Temporary), ct);
        await using var two = await SuiteConnection.ConnectAsync(new SuiteAddress(Server: null, SuiteAddress.Temporary), ct);
        await using var wrong = await SuiteConnection.ConnectAsync(new SuiteAddress(one.Address, "unused", two.IdentityFolder), ct);

        var failure = await Assert.ThrowsAsync<RpcException>(async () =>
            await new Health.HealthClient(wrong.Open("local-officer").Invoker).CheckAsync(new HealthCheckRequest(), deadline: TimeProvider.System.GetUtcNow().UtcDateTime.AddSeconds(10), cancellationToken: ct));

        var error = SuiteError.From(failure);
        Assert.Equal((SuiteError.NotTrusted, false), (error.Reason, error.IsPassing));
        Assert.StartsWith("This server can not prove", error.Words);
    }

    [Fact]
    public async Task A_server_without_its_authority_at_hand_is_not_even_asked() =>
        await Assert.ThrowsAsync<SuiteUnreachableException>(() =>
            SuiteConnection.ConnectAsync(new SuiteAddress(new Uri("https://127.0.0.1:1"), Path.GetTempPath(), Path.GetTempPath()), TestContext.Current.CancellationToken));

    [Theory]
    [InlineData("http://localhost:1")]
    [InlineData("localhost")]
    public void A_server_is_named_by_an_https_address(string server) => Assert.Throws<FormatException>(() => SuiteAddress.Choose(server, data: null));
}
