using System.Net;
using System.Net.Http.Headers;
using System.Net.Sockets;
using System.Security.Cryptography.X509Certificates;
using Customs.ServiceDefaults;

namespace Customs.Inspection.Service.Webhooks;

/// <summary>
/// Sends events out. It connects to the address that was checked and to no other: https only, no redirect, no proxy, no private or local address unless the subscription allows it; the answer
/// is its status, and its body is not read.
/// </summary>
internal sealed class WebhookDoor : IDisposable
{
    private readonly Webhook webhook;
    private readonly TimeProvider time;
    private readonly HttpClient http;

    /// <summary>For one subscription.</summary>
    public WebhookDoor(Webhook webhook, TimeProvider time)
    {
        this.webhook = webhook;
        this.time = time;
        var handler = new SocketsHttpHandler { AllowAutoRedirect = false, UseProxy = false, UseCookies = false, ConnectCallback = ConnectAsync, PooledConnectionLifetime = TimeSpan.FromMinutes(5) };
        if (webhook.Roots is { } roots)
        {
            var policy = new X509ChainPolicy { TrustMode = X509ChainTrustMode.CustomRootTrust, RevocationMode = X509RevocationMode.NoCheck };
            policy.CustomTrustStore.AddRange(roots);
            handler.SslOptions.CertificateChainPolicy = policy;
        }

        http = new HttpClient(handler) { Timeout = Timeout.InfiniteTimeSpan };
    }

    /// <summary>Sends a row once.</summary>
    /// <returns>Empty when it was taken; else why not.</returns>
    public async Task<string> SendAsync(OutboxRow row, CancellationToken ct)
    {
        var body = WebhookEvent.Write(webhook, row);
        using var request = new HttpRequestMessage(HttpMethod.Post, webhook.Url) { Content = new ByteArrayContent(body) };
        request.Content.Headers.ContentType = new MediaTypeHeaderValue("application/json");
        request.Headers.Add("Customs-Event-Id", WebhookEvent.IdOf(webhook, row));
        request.Headers.Add(WebhookSignature.Header, WebhookSignature.Of(webhook.KeyId, webhook.Secret, time.GetUtcNow(), body));
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(ct);
        await using var timer = time.CreateTimer(_ => patience.Cancel(), state: null, webhook.Timeout, Timeout.InfiniteTimeSpan);
        try
        {
            using var response = await http.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, patience.Token);
            return response.IsSuccessStatusCode ? "" : $"HTTP {(int)response.StatusCode}";
        }
        catch (OperationCanceledException) when (!ct.IsCancellationRequested)
        {
            return "TIMEOUT";
        }
        catch (HttpRequestException e)
        {
            return e.InnerException is ForbiddenAddressException ? "FORBIDDEN_ADDRESS" : e.HttpRequestError.ToString();
        }
    }

    /// <inheritdoc/>
    public void Dispose() => http.Dispose();

    /// <summary>Whether an address is one of the public internet.</summary>
    internal static bool IsPublic(IPAddress address)
    {
        var plain = address.IsIPv4MappedToIPv6 ? address.MapToIPv4() : address;
        if (plain.AddressFamily == AddressFamily.InterNetworkV6)
        {
            return !(IPAddress.IsLoopback(plain) || plain.IsIPv6LinkLocal || plain.IsIPv6SiteLocal || plain.IsIPv6UniqueLocal || plain.IsIPv6Multicast || plain.Equals(IPAddress.IPv6Any));
        }

        var bytes = plain.GetAddressBytes();
        return (bytes[0], bytes[1]) is not ((0 or 10 or 127 or >= 224, _) or (100, >= 64 and <= 127) or (169, 254) or (172, >= 16 and <= 31) or (192, 168) or (192, 0) or (198, 18 or 19));
    }

    // The name is resolved here, and the connection is made to an address that was looked at: a name that changes its address in between gains nothing.
    private async ValueTask<Stream> ConnectAsync(SocketsHttpConnectionContext context, CancellationToken ct)
    {
        var addresses = await Dns.GetHostAddressesAsync(context.DnsEndPoint.Host, ct);
        var allowed = webhook.Private ? addresses : Array.FindAll(addresses, IsPublic);
        if (allowed.Length == 0)
        {
            throw new ForbiddenAddressException();
        }

        var socket = new Socket(SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
        try
        {
            await socket.ConnectAsync(allowed, context.DnsEndPoint.Port, ct);
            return new NetworkStream(socket, ownsSocket: true);
        }
        catch
        {
            socket.Dispose();
            throw;
        }
    }

    private sealed class ForbiddenAddressException() : IOException("the name leads to an address that is not public");
}
