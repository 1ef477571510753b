using System.Globalization;
using System.Net;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using Customs.Officer.Load;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;

// A suite that only has a queue: as many rows as wanted, then batches of changes. Usage: ROWS BATCHES_A_SECOND ROWS_A_BATCH FOLDER
var load = new QueueLoad(int.Parse(args[0], CultureInfo.InvariantCulture), int.Parse(args[1], CultureInfo.InvariantCulture), int.Parse(args[2], CultureInfo.InvariantCulture));
var folder = Directory.CreateDirectory(args[3]).FullName;
using var key = ECDsa.Create(ECCurve.NamedCurves.nistP256);
var request = new CertificateRequest("CN=127.0.0.1", key, HashAlgorithmName.SHA256);
var names = new SubjectAlternativeNameBuilder();
names.AddIpAddress(IPAddress.Loopback);
request.CertificateExtensions.Add(names.Build());
request.CertificateExtensions.Add(new X509BasicConstraintsExtension(true, false, 0, true));
using var made = request.CreateSelfSigned(TimeProvider.System.GetUtcNow().AddDays(-1), TimeProvider.System.GetUtcNow().AddDays(1));
await File.WriteAllTextAsync(Path.Combine(folder, "ca.pem"), made.ExportCertificatePem(), CancellationToken.None);
await File.WriteAllTextAsync(Path.Combine(folder, "local-officer.token"), "none", CancellationToken.None);

var builder = WebApplication.CreateSlimBuilder();
builder.Logging.ClearProviders();
builder.Services.AddGrpc();
builder.Services.AddSingleton(load);
using var certificate = X509CertificateLoader.LoadPkcs12(made.Export(X509ContentType.Pfx), null);
builder.WebHost.UseKestrelHttpsConfiguration().ConfigureKestrel(kestrel => kestrel.Listen(IPAddress.Loopback, 0, listen => listen.UseHttps(certificate)));
await using var app = builder.Build();
app.MapGrpcService<QueueSide>();
app.MapGrpcService<DeskSide>();
await app.StartAsync(CancellationToken.None);
await Console.Out.WriteLineAsync($"READY {app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.Single()}".AsMemory(), CancellationToken.None);
await app.WaitForShutdownAsync(CancellationToken.None);
