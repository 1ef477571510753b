using System.Security.Claims;
using System.Text.Json;
using System.Security.Cryptography.X509Certificates;
using Customs.Common.V1;
using Microsoft.AspNetCore.Authentication.JwtBearer;
using Microsoft.IdentityModel.Protocols;
using Microsoft.IdentityModel.Protocols.OpenIdConnect;
using Microsoft.IdentityModel.Tokens;

namespace Customs.ServiceDefaults;

/// <summary>Checks tokens of an OpenID Connect provider and reads from them what the suite's own tokens say.</summary>
internal static class OidcBearer
{
    public const string SchemeName = "Oidc";

    /// <summary>Mark on a request whose token could not be checked because the provider did not answer.</summary>
    public const string ProviderAway = "customs.oidc.away";

    public static void Configure(JwtBearerOptions options, OidcSettings settings, TimeProvider time)
    {
        options.Authority = settings.Authority.ToString();
        options.MapInboundClaims = false;
        options.TimeProvider = time;

        options.ConfigurationManager = Keys(settings);
        options.TokenValidationParameters = new TokenValidationParameters
        {
            ValidAudience = settings.Audience,
            ValidAlgorithms = [SecurityAlgorithms.RsaSha256, SecurityAlgorithms.RsaSsaPssSha256, SecurityAlgorithms.EcdsaSha256, SecurityAlgorithms.EcdsaSha384],
            NameClaimType = Claims.Subject,
            RoleClaimType = Claims.Roles,
            RequireExpirationTime = true,
            LifetimeValidator = (from, until, _, _) => Authentication.IsInForce(from, until, time.GetUtcNow().UtcDateTime),
        };
        options.Events = new JwtBearerEvents
        {
            OnTokenValidated = context =>
            {
                if (context.Principal is { } principal)
                {
                    context.Principal = new ClaimsPrincipal(Translate(principal, settings));
                }

                return Task.CompletedTask;
            },
            OnAuthenticationFailed = async context =>
            {
                if (!await KnowsKeysAsync(context.Options, context.HttpContext.RequestAborted))
                {
                    context.HttpContext.Items[ProviderAway] = true;
                }
            },
        };
    }

    // Without the provider's keys every token fails, whatever is wrong with it.
    private static async Task<bool> KnowsKeysAsync(JwtBearerOptions options, CancellationToken ct)
    {
        try
        {
            return (await options.ConfigurationManager!.GetConfigurationAsync(ct)).SigningKeys.Count > 0;
        }
        catch (Exception e) when (e is InvalidOperationException or IOException or HttpRequestException or OperationCanceledException)
        {
            return false;
        }
    }

    // A token never makes a service of its bearer: only a certificate of the suite's own authority does.
    private static ClaimsIdentity Translate(ClaimsPrincipal principal, OidcSettings settings)
    {
        var claims = new List<Claim>();
        if (ActorOf(principal, settings) is { } actor)
        {
            // RFC 8693: the token is another's, and who acts stands in its claim act. Both count where two identities are needed.
            claims.Add(new Claim(Claims.Subject, actor));
            Take(settings.SubjectClaim, Claims.OnBehalfOf);
        }
        else
        {
            Take(settings.SubjectClaim, Claims.Subject);
            Take(Claims.OnBehalfOf, Claims.OnBehalfOf);
        }

        Take(settings.OfficeClaim, Claims.Office);
        Take(settings.DeskClaim, Claims.Desk);
        claims.AddRange(principal.FindAll(settings.RolesClaim)
            .Where(c => RoleNames.TryRead(c.Value, out var role) && role != Role.Service)
            .Select(c => new Claim(Claims.Roles, c.Value)));
        return new ClaimsIdentity(claims, SchemeName, Claims.Subject, Claims.Roles);

        void Take(string theirs, string ours)
        {
            if (principal.FindFirstValue(theirs) is { Length: > 0 } value)
            {
                claims.Add(new Claim(ours, value));
            }
        }
    }

    private static string? ActorOf(ClaimsPrincipal principal, OidcSettings settings)
    {
        if (principal.FindFirstValue("act") is not { } act)
        {
            return null;
        }

        // What can not be read must not turn a delegate into his principal.
        try
        {
            using var read = JsonDocument.Parse(act);
            return read.RootElement.TryGetProperty(settings.SubjectClaim, out var id) || read.RootElement.TryGetProperty(Claims.Subject, out id) ? id.GetString() : throw Rpc.Unauthenticated();
        }
        catch (Exception e) when (e is JsonException or InvalidOperationException)
        {
            throw Rpc.Unauthenticated();
        }
    }

    // A key that is not known yet is fetched, at most this often: rotation at the provider needs no restart here, and a key that it withdrew is not taken for a while longer.
    private static ConfigurationManager<OpenIdConnectConfiguration> Keys(OidcSettings settings)
    {
        var http = new HttpClient(settings.Roots is { } roots ? Trusting(roots) : new SocketsHttpHandler()) { Timeout = TimeSpan.FromSeconds(5), MaxResponseContentBufferSize = 1024 * 1024 };
        return new(settings.Authority.ToString().TrimEnd('/') + "/.well-known/openid-configuration", new OpenIdConnectConfigurationRetriever(), new HttpDocumentRetriever(http) { RequireHttps = true })
        {
            RefreshInterval = TimeSpan.FromSeconds(30),
            UseLastKnownGoodConfiguration = false,
        };
    }

    private static SocketsHttpHandler Trusting(X509Certificate2Collection roots)
    {
        var handler = new SocketsHttpHandler();
        handler.SslOptions.CertificateChainPolicy = new X509ChainPolicy { TrustMode = X509ChainTrustMode.CustomRootTrust, RevocationMode = X509RevocationMode.NoCheck };
        handler.SslOptions.CertificateChainPolicy.CustomTrustStore.AddRange(roots);
        return handler;
    }
}
