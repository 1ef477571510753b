using System.Security.Cryptography;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;
using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Tokens;

namespace Customs.ServiceDefaults.Tests.Access;

/// <summary>An OpenID Connect provider over HTTPS on loopback: its discovery document, its keys, and tokens signed with them.</summary>
public sealed class Provider : IAsyncDisposable
{
    private readonly WebApplication app;
    private readonly string home;
    private readonly List<ECDsaSecurityKey> keys = [Key()];

    private Provider(WebApplication app, string folder) => (this.app, home) = (app, folder);

    public string Issuer => app.Urls.First();

    public string CaFile => Path.Combine(home, "ca.pem");

    public static async Task<Provider> StartAsync(CancellationToken ct)
    {
        var folder = Directory.CreateTempSubdirectory("customs-provider-").FullName;
        var leaf = await (await IdentityFolder.OpenAsync(folder, TimeProvider.System, ct)).OpenLeafAsync("provider", ct);
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseKestrelHttpsConfiguration();
        builder.WebHost.ConfigureKestrel(k => k.Listen(System.Net.IPAddress.Loopback, 0, l => l.UseHttps(leaf.Current)));
        var provider = new Provider(builder.Build(), folder);
        provider.app.MapGet("/.well-known/openid-configuration", () => Results.Json(new Dictionary<string, object> { ["issuer"] = provider.Issuer, ["jwks_uri"] = provider.Issuer + "/keys" }));
        provider.app.MapGet("/keys", () => Results.Json(new Dictionary<string, object> { ["keys"] = provider.keys.Select(Public).ToArray() }));
        await provider.app.StartAsync(ct);
        return provider;
    }

    /// <summary>Takes another key; tokens of the old one are no longer known.</summary>
    public void ExchangeKey()
    {
        keys.Clear();
        keys.Add(Key());
    }

    public string Token(string subject, string[] roles, string audience = "customs", TimeSpan? life = null, string? actor = null) => new JsonWebTokenHandler().CreateToken(new SecurityTokenDescriptor
    {
        Issuer = Issuer,
        Audience = audience,
        NotBefore = DateTime.UtcNow.AddHours(-2),
        Expires = DateTime.UtcNow + (life ?? TimeSpan.FromMinutes(5)),
        Claims = Claims(subject, roles, actor),
        SigningCredentials = new SigningCredentials(keys[0], SecurityAlgorithms.EcdsaSha256),
    });

    public async ValueTask DisposeAsync()
    {
        await app.DisposeAsync();
        Directory.Delete(home, recursive: true);
    }

    private static Dictionary<string, object> Claims(string subject, string[] roles, string? actor)
    {
        var claims = new Dictionary<string, object> { ["oid"] = subject, ["sub"] = "changes with every client", ["name"] = "Anybody", ["groups"] = roles };
        if (actor is not null)
        {
            claims["act"] = new Dictionary<string, object> { ["oid"] = actor };
        }

        return claims;
    }

    private static ECDsaSecurityKey Key() => new(ECDsa.Create(ECCurve.NamedCurves.nistP256)) { KeyId = Guid.NewGuid().ToString("N") };

    private static Dictionary<string, string> Public(ECDsaSecurityKey key)
    {
        var point = key.ECDsa.ExportParameters(includePrivateParameters: false).Q;
        return new() { ["kty"] = "EC", ["crv"] = "P-256", ["use"] = "sig", ["kid"] = key.KeyId, ["x"] = Base64UrlEncoder.Encode(point.X), ["y"] = Base64UrlEncoder.Encode(point.Y) };
    }
}
