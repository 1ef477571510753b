using System.Net.Security;
using System.Security.Cryptography.X509Certificates;
using Customs.ServiceDefaults;
using Grpc.Core;
using Grpc.Core.Interceptors;
using Grpc.Net.Client;
using Grpc.Net.Client.Configuration;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Diagnostics.HealthChecks;
using Microsoft.Extensions.Logging;

namespace Customs.Testing;

/// <summary>Modules running in the test's process as the product runs them: real port on loopback, TLS, identities, interceptors, store.</summary>
public sealed class InProcessSuite : IAsyncDisposable
{
    private readonly WebApplication app;
    private readonly SuiteOptions options;
    private readonly List<GrpcChannel> channels = [];

    private InProcessSuite(WebApplication app, SuiteOptions options, string data, NoErrorsLogged log)
    {
        this.app = app;
        this.options = options;
        Data = data;
        Logged = log;
        Address = new Uri(app.Urls.First());
    }

    /// <summary>Where it listens.</summary>
    public Uri Address { get; }

    /// <summary>Its data folder.</summary>
    public string Data { get; }

    /// <summary>What it logged.</summary>
    public NoErrorsLogged Logged { get; }

    /// <summary>Its container.</summary>
    public IServiceProvider Services => app.Services;

    /// <summary>Starts the modules.</summary>
    public static async Task<InProcessSuite> StartAsync(IReadOnlyList<IServiceModule> modules, SuiteOptions? options = null, CancellationToken ct = default)
    {
        options ??= new SuiteOptions();
        var data = options.Data ?? Directory.CreateTempSubdirectory("customs-suite-").FullName;
        var log = new NoErrorsLogged();
        string[] arguments = [$"--data={data}", "--port=0", .. options.Settings.ContainsKey("DrainSeconds") ? Array.Empty<string>() : ["--DrainSeconds=1"], .. options.Settings.Select(s => $"--{s.Key}={s.Value}")];
        var built = await CustomsHost.BuildAsync(arguments, modules, options.Clock, builder =>
        {
            builder.Logging.ClearProviders();
            builder.Logging.AddProvider(log);
            options.Configure?.Invoke(builder);
        }, ct);
        try
        {
            await built.StartAsync(ct);
        }
        catch
        {
            await built.DisposeAsync();
            throw;
        }

        await UntilHealthyAsync(built, ct);
        return new InProcessSuite(built, options, data, log);
    }

    /// <summary>Calls as a local identity: <c>local-officer</c>, <c>local-desk</c>, <c>local-operator</c> ...; null brings no token.</summary>
    public CallInvoker As(string? identity) =>
        AsToken(identity is null ? null : File.ReadAllText(Path.Combine(Data, "identity", identity + ".token")));

    /// <summary>Calls as an identity of the test's own making.</summary>
    public CallInvoker As(LocalIdentity identity) => AsToken(Services.GetRequiredService<IdentityFolder>().Tokens.Mint(identity, TimeSpan.FromHours(1)));

    /// <summary>Calls with this token; null brings none.</summary>
    public CallInvoker AsToken(string? token)
    {
        var invoker = Open(certificate: null).CreateCallInvoker();
        return token is null ? invoker : invoker.Intercept(metadata =>
        {
            metadata.Add("authorization", "Bearer " + token);
            return metadata;
        });
    }

    /// <summary>Calls as another service of the suite does: with a leaf of its authority.</summary>
    public async Task<CallInvoker> AsServiceAsync(string name, CancellationToken ct)
    {
        var leaf = await Services.GetRequiredService<IdentityFolder>().OpenLeafAsync(name, ct);
        return Open(leaf.Current).CreateCallInvoker();
    }

    /// <summary>Calls with this client certificate.</summary>
    public CallInvoker AsCertificate(X509Certificate2 certificate) => Open(certificate).CreateCallInvoker();

    /// <summary>Ends it; fails the test when an error was logged that was not expected.</summary>
    public async ValueTask DisposeAsync()
    {
        foreach (var channel in channels)
        {
            channel.Dispose();
        }

        await app.StopAsync();
        await app.DisposeAsync();
        if (options.Data is null)
        {
            Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
            Directory.Delete(Data, recursive: true);
        }

        if (!options.ErrorsExpected)
        {
            Logged.Check();
        }
    }

    private GrpcChannel Open(X509Certificate2? certificate)
    {
        var authority = Services.GetRequiredService<IdentityFolder>().Authority;
        var handler = new SocketsHttpHandler { EnableMultipleHttp2Connections = true };
        handler.SslOptions.RemoteCertificateValidationCallback = (_, theirs, _, errors) =>
            theirs is X509Certificate2 leaf && (errors & SslPolicyErrors.RemoteCertificateNameMismatch) == SslPolicyErrors.None && authority.IsOurs(leaf);
        if (certificate is not null)
        {
            handler.SslOptions.LocalCertificateSelectionCallback = (_, _, _, _, _) => certificate;
        }

        var channel = GrpcChannel.ForAddress(Address, new GrpcChannelOptions { HttpHandler = handler, DisposeHttpClient = true, MaxReceiveMessageSize = CustomsHost.MostMessageBytes, ServiceConfig = Retries() });
        channels.Add(channel);
        return channel;
    }

    // As the program does before it says READY: lists are being loaded for a moment after the start. A suite whose store is away on purpose is waited for no longer than this.
    private static async Task UntilHealthyAsync(WebApplication built, CancellationToken ct)
    {
        var health = built.Services.GetRequiredService<HealthCheckService>();
        for (var tries = 0; tries < 1_000 && (await health.CheckHealthAsync(ct)).Status != HealthStatus.Healthy; tries++)
        {
            await Task.Delay(20, ct);
        }
    }

    // As the product's clients do: on a busy machine a connection may be cut while it is being made.
    private static ServiceConfig Retries() => new()
    {
        MethodConfigs =
        {
            new MethodConfig
            {
                Names = { MethodName.Default },
                RetryPolicy = new RetryPolicy
                {
                    MaxAttempts = 4,
                    InitialBackoff = TimeSpan.FromMilliseconds(20),
                    MaxBackoff = TimeSpan.FromMilliseconds(200),
                    BackoffMultiplier = 2,
                    RetryableStatusCodes = { StatusCode.Unavailable },
                },
            },
        },
    };
}
