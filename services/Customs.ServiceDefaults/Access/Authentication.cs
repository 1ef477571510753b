using Grpc.AspNetCore.Server;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.JwtBearer;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Tokens;

namespace Customs.ServiceDefaults;

/// <summary>Tokens for people and border systems, certificates between services. What a caller may do is the <see cref="AccessInterceptor"/>'s.</summary>
internal static class Authentication
{
    private const string Either = "TokenOrCertificate";

    public static void AddTo(IServiceCollection services, SuiteSettings settings, TokenKey key, TimeProvider time)
    {
        // The framework would else write keys of its own under the home folder.
        services.AddDataProtection().UseEphemeralDataProtectionProvider();
        var schemes = services.AddAuthentication(Either)
            .AddPolicyScheme(Either, displayName: null, o => o.ForwardDefaultSelector = context => Scheme(context, settings))
            .AddJwtBearer(o =>
            {
                o.MapInboundClaims = false;
                o.TimeProvider = time;
                o.TokenValidationParameters = Parameters(key, time);
            })
            .AddScheme<AuthenticationSchemeOptions, PeerCertificateHandler>(PeerCertificateHandler.SchemeName, configureOptions: null);
        if (settings.Oidc is { } oidc)
        {
            schemes.AddJwtBearer(OidcBearer.SchemeName, o => OidcBearer.Configure(o, oidc, time));
        }

        services.AddAuthorizationBuilder().SetFallbackPolicy(new AuthorizationPolicyBuilder().RequireAssertion(IsGrpcOrKnown).Build());
    }

    // With a provider and without local identities, a token of the suite's own key is checked by the provider's keys, and fails.
    private static string Scheme(HttpContext context, SuiteSettings settings)
    {
        if (context.Request.Headers.Authorization is not [{ } header, ..])
        {
            return PeerCertificateHandler.SchemeName;
        }

        return settings.Oidc is not null && !(settings.LocalIdentities && IsOwn(header)) ? OidcBearer.SchemeName : JwtBearerDefaults.AuthenticationScheme;
    }

    // Only tells which key to check with; the check itself reads the token again.
    private static bool IsOwn(string header)
    {
        var token = header.StartsWith("Bearer ", StringComparison.OrdinalIgnoreCase) ? header["Bearer ".Length..].Trim() : "";
        var handler = new JsonWebTokenHandler();
        try
        {
            return handler.CanReadToken(token) && handler.ReadJsonWebToken(token).Issuer == TokenKey.Issuer;
        }
        catch (Exception e) when (e is ArgumentException or SecurityTokenMalformedException)
        {
            return false;
        }
    }

    // A gRPC method answers for itself, with a reason; anything else is for known callers only.
    private static bool IsGrpcOrKnown(AuthorizationHandlerContext context) =>
        context.User.Identity is { IsAuthenticated: true } || (context.Resource is HttpContext http && http.GetEndpoint()?.Metadata.GetMetadata<GrpcMethodMetadata>() is not null);

    private static TokenValidationParameters Parameters(TokenKey key, TimeProvider time) => new()
    {
        ValidIssuer = TokenKey.Issuer,
        ValidAudience = TokenKey.Audience,
        IssuerSigningKey = key.Verifying,
        ValidAlgorithms = [SecurityAlgorithms.EcdsaSha256],
        RoleClaimType = Claims.Roles,
        NameClaimType = Claims.Subject,
        RequireExpirationTime = true,
        LifetimeValidator = (from, until, _, _) => IsInForce(from, until, time.GetUtcNow().UtcDateTime),
    };

    internal static bool IsInForce(DateTime? from, DateTime? until, DateTime now)
    {
        var skew = TimeSpan.FromSeconds(30);
        return until is { } end && now <= end + skew && (from is not { } start || now >= start - skew);
    }
}
