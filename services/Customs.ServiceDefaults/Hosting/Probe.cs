using System.Security.Cryptography.X509Certificates;
using System.Text.Json;
using Grpc.Core;
using Grpc.Health.V1;
using Grpc.Net.Client;
using Microsoft.Extensions.Configuration;

namespace Customs.ServiceDefaults;

/// <summary>
/// Asks the process of the same settings on this machine how it is, over its own port and certificate: what an image's health check and an orchestrator run, since their own probes
/// do not speak TLS with a private authority.
/// </summary>
public static class Probe
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(4);

    /// <summary>Asks; says one line on standard output.</summary>
    /// <param name="arguments">Settings as of the process itself; <c>Data</c> and <c>Services</c> matter.</param>
    /// <param name="modules">The services that this program has.</param>
    /// <returns>0 when it serves, 1 when not.</returns>
    /// <exception cref="SettingsException">A setting is wrong.</exception>
    public static async Task<int> RunAsync(IReadOnlyList<string> arguments, IReadOnlyList<IServiceModule> modules)
    {
        var configuration = new ConfigurationManager();
        Configuration.Load(configuration, arguments, [.. modules.Select(m => m.Name)]);
        var settings = SuiteSettings.Read(configuration, [.. modules.Select(m => m.Name)]);
        var state = Path.Combine(settings.Data, settings.ProcessName + ".json");
        if (!File.Exists(state))
        {
            await Console.Out.WriteLineAsync($"{settings.ProcessName}: not ready");
            return 1;
        }

        using var patience = new CancellationTokenSource(Patience);
        var status = await AskAsync(await ReadUrlAsync(state, patience.Token), Path.Combine(settings.Identity, CertificateAuthority.PublicFile), patience.Token);
        await Console.Out.WriteLineAsync($"{settings.ProcessName}: {status}");
        return status == nameof(HealthCheckResponse.Types.ServingStatus.Serving) ? 0 : 1;
    }

    private static async Task<Uri> ReadUrlAsync(string state, CancellationToken ct)
    {
        await using var file = File.OpenRead(state);
        using var json = await JsonDocument.ParseAsync(file, cancellationToken: ct);
        return new Uri(json.RootElement.GetProperty("url").GetString()!);
    }

    private static async Task<string> AskAsync(Uri url, string authority, CancellationToken ct)
    {
        using var root = X509CertificateLoader.LoadCertificateFromFile(authority);
        using var handler = new SocketsHttpHandler();
        handler.SslOptions.CertificateChainPolicy = new X509ChainPolicy { TrustMode = X509ChainTrustMode.CustomRootTrust, RevocationMode = X509RevocationMode.NoCheck, DisableCertificateDownloads = true };
        handler.SslOptions.CertificateChainPolicy.CustomTrustStore.Add(root);
        using var channel = GrpcChannel.ForAddress(url, new GrpcChannelOptions { HttpHandler = handler });
        try
        {
            var answer = await new Health.HealthClient(channel).CheckAsync(new HealthCheckRequest(), cancellationToken: ct);
            return answer.Status.ToString();
        }
        catch (RpcException e)
        {
            return e.StatusCode.ToString();
        }
    }
}
