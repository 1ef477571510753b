using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Sockets;

namespace Customs.Testing;

/// <summary>A redis-server of the tests. As an assembly fixture it starts at its first use.</summary>
public sealed class RedisServer : ServerProcess
{
    /// <summary>The <c>Redis</c> setting that reaches it.</summary>
    public string Setting => string.Create(CultureInfo.InvariantCulture, $"127.0.0.1:{Port},connectTimeout=500,syncTimeout=500,asyncTimeout=500");

    /// <inheritdoc/>
    protected override Task<Process> LaunchAsync(CancellationToken ct)
    {
        if (Find("redis-server") is not { } program)
        {
            Corpora.Shared.Missing("redis-server is not installed (apt-get install redis-server)");
            throw new InvalidOperationException("unreachable: the test was skipped");
        }

        return Task.FromResult(Run(program, "--port", Port.ToString(CultureInfo.InvariantCulture), "--bind", "127.0.0.1", "--save", "", "--appendonly", "no", "--dir", Folder));
    }

    /// <inheritdoc/>
    protected override async Task ProbeAsync(CancellationToken ct)
    {
        using var client = new TcpClient();
        await client.ConnectAsync(IPAddress.Loopback, Port, ct);
    }
}
