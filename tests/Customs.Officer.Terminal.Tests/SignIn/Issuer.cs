using System.Net;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using System.Text.Json;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Customs.Officer.Terminal.Tests.SignIn;

/// <summary>An OpenID Connect issuer with the device flow, over HTTPS on a free port, with an authority of its own. A person is played by <see cref="Answers"/>.</summary>
public sealed class Issuer : IAsyncDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("issuer-").FullName;
    private readonly WebApplication _app;

    private Issuer(X509Certificate2 certificate)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseKestrelHttpsConfiguration().ConfigureKestrel(kestrel => kestrel.Listen(IPAddress.Loopback, 0, listen => listen.UseHttps(certificate)));
        _app = builder.Build();
        _app.MapGet("/.well-known/openid-configuration", () => Results.Text(Discovery(), "application/json"));
        _app.MapGet("/keys", () => Results.Text("""{"keys":[]}""", "application/json"));
        _app.MapPost("/device", DeviceAsync);
        _app.MapPost("/token", TokenAsync);
    }

    public Uri Address { get; private set; } = new("https://localhost");

    public string Authority => Path.Combine(_folder, "ca.pem");

    /// <summary>What the token endpoint answers, in order; after the last one a token is given.</summary>
    public Queue<string> Answers { get; } = new();

    public List<Dictionary<string, string>> Forms { get; } = [];

    public bool HasDeviceFlow { get; init; } = true;

    /// <summary>Seconds between two questions of the terminal.</summary>
    public int Interval { get; set; } = 5;

    public int TokenSeconds { get; set; } = 600;

    public int Refreshed { get; private set; }

    public static async Task<Issuer> StartAsync(bool deviceFlow = true)
    {
        using var key = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        var request = new CertificateRequest("CN=localhost", key, HashAlgorithmName.SHA256);
        var names = new SubjectAlternativeNameBuilder();
        names.AddDnsName("localhost");
        request.CertificateExtensions.Add(names.Build());
        request.CertificateExtensions.Add(new X509BasicConstraintsExtension(true, false, 0, true));
        using var made = request.CreateSelfSigned(DateTimeOffset.UtcNow.AddDays(-1), DateTimeOffset.UtcNow.AddDays(1));
        var issuer = new Issuer(X509CertificateLoader.LoadPkcs12(made.Export(X509ContentType.Pfx), null)) { HasDeviceFlow = deviceFlow };
        await File.WriteAllTextAsync(issuer.Authority, made.ExportCertificatePem(), TestContext.Current.CancellationToken);
        await issuer._app.StartAsync(TestContext.Current.CancellationToken);
        var port = new Uri(issuer._app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.Single()).Port;
        issuer.Address = new($"https://localhost:{port}");
        return issuer;
    }

    public async ValueTask DisposeAsync()
    {
        await _app.DisposeAsync();
        Directory.Delete(_folder, true);
    }

    /// <summary>A token as the terminal reads it; nobody here verifies it.</summary>
    public static string Token(string name) =>
        $"e30.{Convert.ToBase64String(JsonSerializer.SerializeToUtf8Bytes(new { sub = "f3a1", preferred_username = name, roles = new[] { "OFFICER" }, exp = 4_102_444_800L })).TrimEnd('=').Replace('+', '-').Replace('/', '_')}.c2ln";

    private string Discovery()
    {
        var root = Address.ToString().TrimEnd('/');
        var document = new Dictionary<string, string> { ["issuer"] = root, ["token_endpoint"] = root + "/token", ["jwks_uri"] = root + "/keys" };
        if (HasDeviceFlow)
        {
            document["device_authorization_endpoint"] = root + "/device";
        }

        return JsonSerializer.Serialize(document);
    }

    private async Task<IResult> DeviceAsync(HttpRequest request)
    {
        await NoteAsync(request);
        return Results.Text($$"""{"device_code":"dev-1","user_code":"WDJB-MJHT","verification_uri":"{{Address}}activate","expires_in":600,"interval":{{Interval}}}""", "application/json");
    }

    private async Task<IResult> TokenAsync(HttpRequest request)
    {
        var form = await NoteAsync(request);
        if (form["grant_type"] == "refresh_token")
        {
            Refreshed++;
        }
        else if (Answers.TryDequeue(out var error))
        {
            return Results.Text($$"""{"error":"{{error}}"}""", "application/json", statusCode: 400);
        }

        return Results.Text($$"""{"access_token":"{{Token(Refreshed == 0 ? "mueller" : $"mueller-{Refreshed}")}}","token_type":"Bearer","expires_in":{{TokenSeconds}},"refresh_token":"ref-{{Refreshed}}"}""", "application/json");
    }

    private async Task<Dictionary<string, string>> NoteAsync(HttpRequest request)
    {
        var form = (await request.ReadFormAsync(request.HttpContext.RequestAborted)).ToDictionary(pair => pair.Key, pair => pair.Value.ToString(), StringComparer.Ordinal);
        Forms.Add(form);
        return form;
    }
}
