using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Server.Kestrel.Core;
using Microsoft.AspNetCore.Server.Kestrel.Https;

namespace Customs.ServiceDefaults;

/// <summary>The one port: TLS with this process' leaf, client certificates of the suite's own authority, HTTP/2 and 1.1.</summary>
internal static class Kestrel
{
    public static void Configure(IWebHostBuilder host, SuiteSettings settings, IdentityFolder identity, Leaf leaf)
    {
        host.UseKestrelHttpsConfiguration();
        host.ConfigureKestrel(kestrel =>
        {
            kestrel.AddServerHeader = false;
            kestrel.Limits.Http2.KeepAlivePingDelay = TimeSpan.FromSeconds(30);
            kestrel.Limits.Http2.KeepAlivePingTimeout = TimeSpan.FromSeconds(20);
            kestrel.Limits.MaxRequestBodySize = null; // imports stream pieces; gRPC bounds each message
            kestrel.Limits.MinRequestBodyDataRate = null; // a client stream may rest
            kestrel.Listen(settings.Listen, settings.Port, listen =>
            {
                listen.Protocols = HttpProtocols.Http1AndHttp2;
                listen.UseHttps(https =>
                {
                    https.ServerCertificateSelector = (_, _) => leaf.Current;
                    https.ClientCertificateMode = ClientCertificateMode.AllowCertificate;
                    https.ClientCertificateValidation = (certificate, _, _) => identity.Authority.IsOurs(certificate);
                });
            });
        });
    }
}
