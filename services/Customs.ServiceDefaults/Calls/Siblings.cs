using System.Net.Security;
using System.Net.Sockets;
using System.Security.Cryptography.X509Certificates;
using Grpc.Core;
using Grpc.Net.Client;
using Grpc.Net.Client.Balancer;
using Grpc.Net.Client.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace Customs.ServiceDefaults;

/// <summary>Clients of the other services.</summary>
public static class Siblings
{
    /// <summary>
    /// Registers the client of a service of the suite. It is in another process when <c>Peers:{name}</c> says where, else in this one. Either way the call goes over TLS with
    /// this process' certificate, so deadlines, access rules and errors are the same; a call inside the process costs about 0.2 ms for it.
    /// </summary>
    /// <param name="builder">The host.</param>
    /// <param name="name">Name of the service: <c>screening</c>.</param>
    public static IHttpClientBuilder AddSibling<TClient>(this IHostApplicationBuilder builder, string name)
        where TClient : ClientBase
    {
        builder.Services.AddKeyedSingleton(name, (services, _) => SiblingPipeline.Make(name, services.GetRequiredService<TimeProvider>()));
        return builder.Services.AddGrpcClient<TClient>((services, options) =>
            {
                var peer = services.GetRequiredService<SuiteSettings>().Peers.GetValueOrDefault(name);
                options.Address = peer?.Channel ?? new Uri("https://localhost");
                options.ChannelOptionsActions.Add(channel => Configure(channel, peer));
            })
            .ConfigurePrimaryHttpMessageHandler(services => MakeHandler(services, name))
            .AddInterceptor(services => new ResilienceInterceptor(
                services.GetRequiredKeyedService<Polly.ResiliencePipeline>(name), CallPolicy.Of, services.GetRequiredService<TimeProvider>()))
            .EnableCallContextPropagation(o => o.SuppressContextNotFoundErrors = true);
    }

    // Calls go round the replicas, and one that is gone is left out.
    private static void Configure(GrpcChannelOptions channel, PeerAddress? peer)
    {
        channel.MaxReceiveMessageSize = CustomsHost.MostMessageBytes;
        if (peer is { IsBalanced: true })
        {
            var replicas = peer.Replicas.Select(replica => new BalancerAddress(replica.Host, replica.Port)).ToList();
            channel.ServiceProvider = replicas.Count == 0 ? channel.ServiceProvider : new ServiceCollection().AddSingleton<ResolverFactory>(new StaticResolverFactory(_ => replicas)).BuildServiceProvider();
            channel.Credentials = ChannelCredentials.SecureSsl;
            channel.ServiceConfig = new ServiceConfig { LoadBalancingConfigs = { new RoundRobinConfig() } };
        }
    }

    private static SocketsHttpHandler MakeHandler(IServiceProvider services, string name)
    {
        var leaf = services.GetRequiredService<Leaf>();
        var authority = services.GetRequiredService<IdentityFolder>().Authority;
        var handler = new SocketsHttpHandler
        {
            EnableMultipleHttp2Connections = true,
            PooledConnectionIdleTimeout = Timeout.InfiniteTimeSpan,
            KeepAlivePingDelay = TimeSpan.FromSeconds(30),
            KeepAlivePingTimeout = TimeSpan.FromSeconds(10),
            ConnectTimeout = TimeSpan.FromSeconds(10),
        };
        handler.SslOptions.LocalCertificateSelectionCallback = (_, _, _, _, _) => leaf.Current;
        handler.SslOptions.RemoteCertificateValidationCallback = (_, certificate, _, errors) =>
            certificate is X509Certificate2 theirs && (errors & SslPolicyErrors.RemoteCertificateNameMismatch) == SslPolicyErrors.None && authority.IsOurs(theirs);
        if (!services.GetRequiredService<SuiteSettings>().Peers.ContainsKey(name))
        {
            var own = services.GetRequiredService<OwnAddress>();
            handler.ConnectCallback = async (_, ct) => await ConnectAsync(own, ct);
        }

        return handler;
    }

    private static async Task<Stream> ConnectAsync(OwnAddress own, CancellationToken ct)
    {
        var endpoint = await own.FindAsync(ct);
        var socket = new Socket(endpoint.AddressFamily, SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
        try
        {
            await socket.ConnectAsync(endpoint, ct);
            return new NetworkStream(socket, ownsSocket: true);
        }
        catch
        {
            socket.Dispose();
            throw;
        }
    }
}
