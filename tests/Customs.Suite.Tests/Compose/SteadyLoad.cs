using System.Collections.Concurrent;
using System.Globalization;
using System.Security.Cryptography.X509Certificates;
using System.Text;
using Customs.Inspection.V1;
using Google.Protobuf;
using Grpc.Core;
using Grpc.Net.Client;
using Grpc.Net.Client.Balancer;
using Grpc.Net.Client.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace Customs.Suite.Tests.Compose;

/// <summary>Border systems and officers that go on calling while something happens to the suite: each call is tried again as the suite's clients do, on any replica, and counted.</summary>
internal sealed class SteadyLoad : IAsyncDisposable
{
    private readonly GrpcChannel channel;
    private readonly InspectionService.InspectionServiceClient border;
    private readonly CancellationTokenSource stop = new();
    private readonly Task[] loops;
    private readonly string sample = Encoding.UTF8.GetString(Samples.Read(Samples.Turbines));
    private int next;
    private int reads;

    private SteadyLoad(ComposedSuite suite, int callers)
    {
        var token = File.ReadAllText(Path.Combine(suite.Identity, "local-operator.token"));
        var handler = new SocketsHttpHandler { EnableMultipleHttp2Connections = true };
        handler.SslOptions.CertificateChainPolicy = new X509ChainPolicy { TrustMode = X509ChainTrustMode.CustomRootTrust, RevocationMode = X509RevocationMode.NoCheck };
        handler.SslOptions.CertificateChainPolicy.CustomTrustStore.Add(X509CertificateLoader.LoadCertificateFromFile(Path.Combine(suite.Identity, "ca.pem")));
        var replicas = suite.Addresses("inspection").Select(uri => new BalancerAddress(uri.Host, uri.Port)).ToList();
        channel = GrpcChannel.ForAddress("static:///inspection", new GrpcChannelOptions
        {
            HttpHandler = handler,
            Credentials = ChannelCredentials.Create(ChannelCredentials.SecureSsl, CallCredentials.FromInterceptor((_, metadata) =>
            {
                metadata.Add("authorization", "Bearer " + token);
                return Task.CompletedTask;
            })),
            ServiceProvider = new ServiceCollection().AddSingleton<ResolverFactory>(new StaticResolverFactory(_ => replicas)).BuildServiceProvider(),
            ServiceConfig = new ServiceConfig { LoadBalancingConfigs = { new RoundRobinConfig() }, MethodConfigs = { Retried() } },
        });
        border = new InspectionService.InspectionServiceClient(channel);
        loops = [.. Enumerable.Range(0, callers).Select(_ => Task.Run(LoopAsync))];
    }

    /// <summary>Declarations whose submission was acknowledged.</summary>
    public ConcurrentQueue<Declaration> Acknowledged { get; } = [];

    /// <summary>Calls that failed for good, with their status.</summary>
    public ConcurrentQueue<string> Failed { get; } = [];

    /// <summary>Reads that were answered.</summary>
    public int Reads => reads;

    public static SteadyLoad On(ComposedSuite suite, int callers) => new(suite, callers);

    /// <summary>Ends the load when its last calls are answered.</summary>
    public async Task StopAsync()
    {
        await stop.CancelAsync();
        await Task.WhenAll(loops);
    }

    public async ValueTask DisposeAsync()
    {
        await StopAsync();
        channel.Dispose();
        stop.Dispose();
    }

    private static DateTime Soon => TimeProvider.System.GetUtcNow().UtcDateTime.AddSeconds(30);

    private static MethodConfig Retried() => new()
    {
        Names = { MethodName.Default },
        RetryPolicy = new RetryPolicy
        {
            MaxAttempts = 5, InitialBackoff = TimeSpan.FromMilliseconds(50), MaxBackoff = TimeSpan.FromSeconds(1), BackoffMultiplier = 2, RetryableStatusCodes = { StatusCode.Unavailable },
        },
    };

    private async Task LoopAsync()
    {
        while (!stop.IsCancellationRequested)
        {
            try
            {
                var submitted = (await border.SubmitMessageAsync(Another(), deadline: Soon, cancellationToken: CancellationToken.None)).Declaration;
                Acknowledged.Enqueue(submitted);
                await border.GetDeclarationAsync(new GetDeclarationRequest { Name = submitted.Name }, deadline: Soon, cancellationToken: CancellationToken.None);
                Interlocked.Increment(ref reads);
            }
            catch (RpcException e)
            {
                Failed.Enqueue($"{e.StatusCode} {e.Status.Detail}");
            }

            await Task.Delay(20, CancellationToken.None);
        }
    }

    // A declaration is known by its own number: every submission is another one.
    private SubmitMessageRequest Another()
    {
        var number = Interlocked.Increment(ref next);
        var text = sample.Replace("26DE7302EBW00119B1", string.Create(CultureInfo.InvariantCulture, $"26DE7302{number:D8}B1"), StringComparison.Ordinal)
            .Replace("ALV-2026-1190", string.Create(CultureInfo.InvariantCulture, $"ALV-2026-{number}"), StringComparison.Ordinal);
        return new SubmitMessageRequest { Content = ByteString.CopyFromUtf8(text), FileName = "again.json", RequestId = Guid.NewGuid().ToString() };
    }
}
