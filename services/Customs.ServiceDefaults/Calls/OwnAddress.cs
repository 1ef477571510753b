using System.Net;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.Extensions.Hosting;

namespace Customs.ServiceDefaults;

/// <summary>Where this process listens; known once the port is open, because port 0 means any free one.</summary>
public sealed class OwnAddress(IHostApplicationLifetime lifetime, IServer server)
{
    private readonly Lazy<Task<IPEndPoint>> endpoint = new(() => FindAsync(lifetime, server));

    /// <summary>The endpoint, on loopback when the process listens on every address. Waits until the port is open.</summary>
    public Task<IPEndPoint> FindAsync(CancellationToken ct) => endpoint.Value.WaitAsync(ct);

    private static async Task<IPEndPoint> FindAsync(IHostApplicationLifetime lifetime, IServer server)
    {
        var started = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        await using var registration = lifetime.ApplicationStarted.Register(started.SetResult);
        await started.Task;
        var text = server.Features.Get<IServerAddressesFeature>()!.Addresses.First();
        var uri = new Uri(text);
        var address = IPAddress.TryParse(uri.Host.Trim('[', ']'), out var parsed) ? parsed : IPAddress.Loopback;
        return new IPEndPoint(address.Equals(IPAddress.Any) || address.Equals(IPAddress.IPv6Any) ? IPAddress.Loopback : address, uri.Port);
    }
}
