using Grpc.AspNetCore.Server;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.JwtBearer;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.IdentityModel.Tokens;

namespace Customs.ServiceDefaults;

/// <summary>Tokens for people and border systems, certificates between services. What a caller may do is the <see cref="AccessInterceptor"/>'s.</summary>
internal static class Authentication
{
    private const string Either = "TokenOrCertificate";

    public static void AddTo(IServiceCollection services, TokenKey key, TimeProvider time)
    {
        // The framework would else write keys of its own under the home folder.
        services.AddDataProtection().UseEphemeralDataProtectionProvider();
        services.AddAuthentication(Either)
            .AddPolicyScheme(Either, displayName: null, o => o.ForwardDefaultSelector = Scheme)
            .AddJwtBearer(o =>
            {
                o.MapInboundClaims = false;
                o.TimeProvider = time;
                o.TokenValidationParameters = Parameters(key, time);
            })
            .AddScheme<AuthenticationSchemeOptions, PeerCertificateHandler>(PeerCertificateHandler.SchemeName, configureOptions: null);
        services.AddAuthorizationBuilder().SetFallbackPolicy(new AuthorizationPolicyBuilder().RequireAssertion(IsGrpcOrKnown).Build());
    }

    private static string Scheme(HttpContext context) =>
        context.Request.Headers.Authorization.Count > 0 ? JwtBearerDefaults.AuthenticationScheme : PeerCertificateHandler.SchemeName;

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

    private static bool IsInForce(DateTime? from, DateTime? until, DateTime now)
    {
        var skew = TimeSpan.FromSeconds(30);
        return until is { } end && now <= end + skew && (from is not { } start || now >= start - skew);
    }
}
