using System.Security.Claims;
using System.Security.Cryptography.X509Certificates;
using System.Text.Encodings.Web;
using Customs.Common.V1;
using Microsoft.AspNetCore.Authentication;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace Customs.ServiceDefaults;

/// <summary>Names the service behind a client certificate. The TLS layer has checked that the suite's own authority issued it.</summary>
internal sealed class PeerCertificateHandler(IOptionsMonitor<AuthenticationSchemeOptions> options, ILoggerFactory loggers, UrlEncoder encoder)
    : AuthenticationHandler<AuthenticationSchemeOptions>(options, loggers, encoder)
{
    public const string SchemeName = "PeerCertificate";

    protected override Task<AuthenticateResult> HandleAuthenticateAsync()
    {
        if (Context.Connection.ClientCertificate is not { } certificate)
        {
            return Task.FromResult(AuthenticateResult.NoResult());
        }

        var name = certificate.GetNameInfo(X509NameType.SimpleName, forIssuer: false);
        var identity = new ClaimsIdentity([new Claim(Claims.Subject, name), new Claim(Claims.Roles, RoleNames.Write(Role.Service))], Scheme.Name, Claims.Subject, Claims.Roles);
        return Task.FromResult(AuthenticateResult.Success(new AuthenticationTicket(new ClaimsPrincipal(identity), Scheme.Name)));
    }
}
