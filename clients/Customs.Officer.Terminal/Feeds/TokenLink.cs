using Grpc.Core;
using Grpc.Net.Client;

namespace Customs.Officer.Terminal.Feeds;

/// <summary>A running suite at an address, with an access token from a file that is read again for every call, since it is renewed there.</summary>
/// <param name="server">Address.</param>
/// <param name="tokenFile">File with the token.</param>
public sealed class TokenLink(string server, string tokenFile) : ISuiteLink
{
    private GrpcChannel? _channel;

    /// <inheritdoc/>
    public string Words => $"connecting to {server}";

    /// <inheritdoc/>
    public Task<SuiteSession> OpenAsync(string identity, CancellationToken ct)
    {
        _channel?.Dispose();
        var token = CallCredentials.FromInterceptor(async (context, metadata) =>
            metadata.Add("authorization", $"Bearer {(await File.ReadAllTextAsync(tokenFile, context.CancellationToken)).Trim()}"));
        _channel = GrpcChannel.ForAddress(server, new() { Credentials = ChannelCredentials.Create(ChannelCredentials.SecureSsl, token) });
        return Task.FromResult(new SuiteSession(_channel.CreateCallInvoker(), identity, []));
    }

    /// <inheritdoc/>
    public ValueTask DisposeAsync()
    {
        _channel?.Dispose();
        return default;
    }
}
