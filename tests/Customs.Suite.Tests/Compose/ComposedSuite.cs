using System.Globalization;
using Customs.ServiceDefaults;
using Customs.Testing;
using Npgsql;

namespace Customs.Suite.Tests.Compose;

/// <summary>
/// The services of <c>docker-compose.yml</c> as processes: its environment, its start order, its number of replicas, its health check and its identities, on a real Redis and PostgreSQL.
/// What a container would give in another way (names of hosts, mounted folders) is replaced and nothing else.
/// </summary>
internal sealed class ComposedSuite : IAsyncDisposable
{
    private readonly ComposeFile file = ComposeFile.Read();
    private readonly string home = Directory.CreateTempSubdirectory("customs-compose-").FullName;
    private readonly Dictionary<string, int[]> ports = new(StringComparer.Ordinal);
    private readonly Dictionary<(string Service, int Replica), SuiteProgram> running = [];
    private readonly string redis;
    private readonly NpgsqlConnectionStringBuilder postgres;

    private ComposedSuite(string redis, string postgres) => (this.redis, this.postgres) = (redis, new NpgsqlConnectionStringBuilder(postgres));

    /// <summary>Names of the services of ours in the order that they were started in.</summary>
    public IReadOnlyList<string> Services => file.StartOrder();

    /// <summary>Starts all.</summary>
    public static async Task<ComposedSuite> StartAsync(RedisServer redisServer, PostgresServer postgresServer, CancellationToken ct)
    {
        await redisServer.StartAsync(ct);
        var suite = new ComposedSuite(redisServer.Setting, await postgresServer.MakeDatabaseAsync(ct));
        await suite.MakeDatabasesAsync(ct);
        var services = suite.Services;
        var issued = await SuiteProgram.RunAsync(["issue", suite.Identity, .. services], new Dictionary<string, string>(), ct);
        Assert.True(issued.Code == 0, issued.Said);
        await suite.MintAsync(ct);
        foreach (var name in services)
        {
            suite.ports[name] = FreePorts.Take(suite.file.Services[name].Replicas);
        }

        foreach (var name in services)
        {
            for (var replica = 0; replica < suite.ports[name].Length; replica++)
            {
                await suite.StartAsync(name, replica, ct);
            }
        }

        return suite;
    }

    /// <summary>The people, who call the given replicas.</summary>
    public Officers People(int inspection, int referral) => new(running[("inspection", inspection)].As, running[("referral", referral)].As);

    /// <summary>Addresses of the replicas of a service.</summary>
    public IReadOnlyList<Uri> Addresses(string service) => [.. ports[service].Select(port => new Uri(string.Create(CultureInfo.InvariantCulture, $"https://localhost:{port}")))];

    /// <summary>Folder of the authority and the tokens.</summary>
    public string Identity => Path.Combine(home, "secrets");

    /// <summary>How many replicas a service has.</summary>
    public int Replicas(string service) => ports[service].Length;

    /// <summary>Stops a replica as an orchestrator does and starts it again.</summary>
    public async Task RestartAsync(string service, int replica, CancellationToken ct)
    {
        await running[(service, replica)].StopAsync(ct);
        await running[(service, replica)].DisposeAsync();
        await StartAsync(service, replica, ct);
    }

    public async ValueTask DisposeAsync()
    {
        foreach (var program in running.Values)
        {
            await program.DisposeAsync();
        }

        Directory.Delete(home, recursive: true);
    }

    private async Task StartAsync(string name, int replica, CancellationToken ct)
    {
        var service = file.Services[name];
        var environment = service.Environment.ToDictionary(pair => pair.Key, pair => Here(pair.Key, pair.Value, name, replica), StringComparer.Ordinal);
        environment["CUSTOMS_LISTEN"] = "127.0.0.1";
        running[(name, replica)] = await SuiteProgram.StartAsync([], environment, Identity, ct);
        Assert.Equal(["CMD", "/app/Customs.Suite", "probe"], service.Health);
        var probed = (Code: 1, Said: "");
        for (var tries = 0; tries < service.HealthRetries && probed.Code != 0; tries++)
        {
            probed = await SuiteProgram.RunAsync(["probe"], environment, ct);
        }

        Assert.True(probed.Code == 0, probed.Said);
    }

    private string Here(string setting, string value, string name, int replica) => setting switch
    {
        "CUSTOMS_DATA" => Path.Combine(home, string.Create(CultureInfo.InvariantCulture, $"{name}-{replica}")),
        "CUSTOMS_IDENTITY" => Path.Combine(home, file.Services[name].Volumes.Single(volume => volume.EndsWith($":{value}:ro", StringComparison.Ordinal)).Split(':')[0]),
        "CUSTOMS_PORT" => ports[name][replica].ToString(CultureInfo.InvariantCulture),
        "CUSTOMS_REDIS" => value.Replace("redis:6379", redis, StringComparison.Ordinal),
        _ when setting.StartsWith("CUSTOMS_PEERS__", StringComparison.Ordinal) => string.Join(',', Addresses(new Uri(value).AbsolutePath.Trim('/').Split(':')[0]).Select(uri => uri.ToString())),
        _ when setting.StartsWith("CUSTOMS_POSTGRES__", StringComparison.Ordinal) => Database(new NpgsqlConnectionStringBuilder(value).Database!),
        _ => value,
    };

    private string Database(string name) => new NpgsqlConnectionStringBuilder(postgres.ConnectionString) { Database = $"{postgres.Database}_{name}", MaxPoolSize = 15 }.ConnectionString;

    // As the container of PostgreSQL runs the file at its first start; a name of its own keeps the tests of one server apart.
    private async Task MakeDatabasesAsync(CancellationToken ct)
    {
        await using var connection = new NpgsqlConnection(postgres.ConnectionString);
        await connection.OpenAsync(ct);
        var lines = await File.ReadAllLinesAsync(Path.Combine(Repository.Root, "deploy", "postgres", "databases.sql"), ct);
        foreach (var line in lines.Where(line => line.StartsWith("CREATE DATABASE ", StringComparison.Ordinal)))
        {
#pragma warning disable CA2100 // A line of the repository's own file.
            await using var command = new NpgsqlCommand(line.Replace("CREATE DATABASE ", $"CREATE DATABASE {postgres.Database}_", StringComparison.Ordinal), connection);
#pragma warning restore CA2100
            await command.ExecuteNonQueryAsync(ct);
        }
    }

    // The hosts sign nothing: tokens come from who keeps the key.
    private async Task MintAsync(CancellationToken ct)
    {
        var keys = (await IdentityFolder.OpenAsync(Identity, TimeProvider.System, ct)).Tokens;
        foreach (var identity in LocalIdentity.All)
        {
            await File.WriteAllTextAsync(Path.Combine(Identity, identity.Name + ".token"), keys.Mint(identity, TimeSpan.FromHours(1)), ct);
        }
    }
}
