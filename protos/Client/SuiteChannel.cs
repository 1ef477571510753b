using Grpc.Core;
using Grpc.Core.Interceptors;
using Grpc.Net.Client;
using Grpc.Net.Client.Configuration;

namespace Customs.Client;

/// <summary>A channel to a suite: TLS that trusts its authority only, the token of one identity, a deadline for every call, another attempt when it is unavailable for a moment.</summary>
public sealed class SuiteChannel : IDisposable
{
    /// <summary>Largest message, either way.</summary>
    public const int MostMessageBytes = 16 * 1024 * 1024;

    private readonly GrpcChannel channel;

    private SuiteChannel(GrpcChannel channel, Func<string?> token)
    {
        this.channel = channel;
        Invoker = channel.Intercept(new CallDefaults(token, TimeProvider.System));
    }

    /// <summary>What the generated clients take.</summary>
    public CallInvoker Invoker { get; }

    /// <summary>Opens a channel; nothing is sent yet, and files are read at the first call.</summary>
    /// <param name="address">Where the suite listens.</param>
    /// <param name="identityFolder">Folder with <c>ca.pem</c> and <c>{identity}.token</c>.</param>
    /// <param name="identity">Who calls: <c>local-officer</c>.</param>
    public static SuiteChannel Open(Uri address, string identityFolder, string identity) =>
        Open(address, identityFolder, new TokenFile(Path.Combine(identityFolder, identity + ".token")).Read);

    /// <summary>Opens a channel whose token comes from elsewhere, such as an issuer where a person signed in.</summary>
    /// <param name="address">Where the suite listens.</param>
    /// <param name="identityFolder">Folder with <c>ca.pem</c>.</param>
    /// <param name="token">Gives the token of the moment; null when there is none.</param>
    public static SuiteChannel Open(Uri address, string identityFolder, Func<string?> token)
    {
        var authority = new Authority(Path.Combine(identityFolder, "ca.pem"));
        var handler = new SocketsHttpHandler
        {
            EnableMultipleHttp2Connections = true,
            PooledConnectionIdleTimeout = Timeout.InfiniteTimeSpan,
            KeepAlivePingDelay = TimeSpan.FromSeconds(20),
            KeepAlivePingTimeout = TimeSpan.FromSeconds(10),
            ConnectTimeout = TimeSpan.FromSeconds(5),
        };
        handler.SslOptions.RemoteCertificateValidationCallback = (_, certificate, _, errors) => authority.Check(certificate, errors);
        var opened = GrpcChannel.ForAddress(address, new GrpcChannelOptions
        {
            HttpHandler = handler,
            DisposeHttpClient = true,
            MaxReceiveMessageSize = MostMessageBytes,
            MaxSendMessageSize = MostMessageBytes,
            ServiceConfig = Retries(),
        });
        return new SuiteChannel(opened, token);
    }

    /// <inheritdoc/>
    public void Dispose() => channel.Dispose();

    // Safe for acts too: each carries a request id and is done once.
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
                    InitialBackoff = TimeSpan.FromMilliseconds(50),
                    MaxBackoff = TimeSpan.FromSeconds(1),
                    BackoffMultiplier = 3,
                    RetryableStatusCodes = { StatusCode.Unavailable },
                },
            },
        },
    };
}
