using System.Net;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using System.Threading.Channels;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace Customs.Inspection.Service.Tests.Webhooks;

/// <summary>A receiver of a border system on loopback: HTTPS with a certificate of its own, and it behaves as the test wants.</summary>
internal sealed class Receiver : IAsyncDisposable
{
    private readonly WebApplication app;
    private readonly Channel<Delivery> deliveries = Channel.CreateUnbounded<Delivery>();
    private readonly string folder = Directory.CreateTempSubdirectory("customs-receiver-").FullName;

    private Receiver(WebApplication app) => this.app = app;

    /// <summary>One attempt as it arrived.</summary>
    internal sealed record Delivery(string Id, string Signature, byte[] Body, string ContentType);

    /// <summary>Answers an attempt; told its number from 1. Takes it by default.</summary>
    public Func<HttpContext, int, Task> Answer { get; set; } = (_, _) => Task.CompletedTask;

    public byte[] Secret { get; } = RandomNumberGenerator.GetBytes(48);

    public int Attempts { get; private set; }

    /// <summary>Starts it.</summary>
    public static async Task<Receiver> StartAsync(CancellationToken ct)
    {
        using var key = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        var request = new CertificateRequest("CN=localhost", key, HashAlgorithmName.SHA256);
        var names = new SubjectAlternativeNameBuilder();
        names.AddDnsName("localhost");
        request.CertificateExtensions.Add(names.Build());
        var now = TimeProvider.System.GetUtcNow();
        var made = request.CreateSelfSigned(now.AddDays(-1), now.AddDays(2));
        var certificate = X509CertificateLoader.LoadPkcs12(made.Export(X509ContentType.Pfx), password: null);
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseKestrelHttpsConfiguration();
        builder.WebHost.ConfigureKestrel(k => k.Listen(IPAddress.Loopback, 0, l => l.UseHttps(certificate)));
        var receiver = new Receiver(builder.Build());
        await File.WriteAllTextAsync(receiver.CaFile, made.ExportCertificatePem(), ct);
        receiver.app.MapPost("/hook", receiver.TakeAsync);
        await receiver.app.StartAsync(ct);
        return receiver;
    }

    /// <summary>The next attempt.</summary>
    public async Task<Delivery> NextAsync(CancellationToken ct) => await deliveries.Reader.ReadAsync(ct);

    /// <summary>Settings of a subscription that leads here.</summary>
    public Dictionary<string, string> Settings(bool isPrivate = true)
    {
        var secret = Path.Combine(folder, "secret");
        File.WriteAllText(secret, Convert.ToHexString(Secret) + "\n");
        if (!OperatingSystem.IsWindows())
        {
            File.SetUnixFileMode(secret, UnixFileMode.UserRead | UnixFileMode.UserWrite);
        }

        return new Dictionary<string, string>
        {
            ["Inspection:Webhooks:harbour:Subject"] = "local-operator",
            ["Inspection:Webhooks:harbour:Url"] = $"https://localhost:{new Uri(app.Urls.First()).Port}/hook",
            ["Inspection:Webhooks:harbour:KeyId"] = "2026-11",
            ["Inspection:Webhooks:harbour:SecretFile"] = secret,
            ["Inspection:Webhooks:harbour:Private"] = isPrivate ? "true" : "false",
            ["Inspection:Webhooks:harbour:TimeoutSeconds"] = "1",
            ["Inspection:Webhooks:harbour:CaFile"] = CaFile,
        };
    }

    public async ValueTask DisposeAsync()
    {
        await app.DisposeAsync();
        Directory.Delete(folder, recursive: true);
    }

    private string CaFile => Path.Combine(folder, "ca.pem");

    private async Task TakeAsync(HttpContext context)
    {
        using var body = new MemoryStream();
        await context.Request.Body.CopyToAsync(body, context.RequestAborted);
        Attempts++;
        deliveries.Writer.TryWrite(new Delivery(context.Request.Headers["Customs-Event-Id"]!, context.Request.Headers["Customs-Signature"]!, body.ToArray(), context.Request.ContentType!));
        await Answer(context, Attempts);
    }
}
