using System.Net;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using System.Text;

namespace Customs.ServiceDefaults;

/// <summary>The suite's own authority: issues the leaves of its processes and knows them again. Nothing else is trusted, and no trust store is touched.</summary>
public sealed class CertificateAuthority
{
    internal const string PublicFile = "ca.pem";
    internal const string KeyFile = "ca.key";

    private readonly X509Certificate2 certificate;
    private readonly bool canIssue;
    private readonly TimeProvider time;

    private CertificateAuthority(X509Certificate2 certificate, bool canIssue, TimeProvider time)
    {
        this.certificate = certificate;
        this.canIssue = canIssue;
        this.time = time;
    }

    /// <summary>Whether this process issued the certificate's chain: it ends in this authority and is in force.</summary>
    public bool IsOurs(X509Certificate2 leaf)
    {
        using var chain = new X509Chain();
        chain.ChainPolicy.TrustMode = X509ChainTrustMode.CustomRootTrust;
        chain.ChainPolicy.CustomTrustStore.Add(certificate);
        chain.ChainPolicy.RevocationMode = X509RevocationMode.NoCheck;
        chain.ChainPolicy.DisableCertificateDownloads = true;
        chain.ChainPolicy.VerificationTimeIgnored = false;
        chain.ChainPolicy.VerificationTime = time.GetUtcNow().UtcDateTime;
        return chain.Build(leaf);
    }

    internal static CertificateAuthority LoadOrMake(string folder, TimeProvider time)
    {
        var publicFile = Path.Combine(folder, PublicFile);
        var keyFile = Path.Combine(folder, KeyFile);
        if (!File.Exists(publicFile))
        {
            Make(publicFile, keyFile, time.GetUtcNow());
        }

        return File.Exists(keyFile)
            ? new CertificateAuthority(X509Certificate2.CreateFromPemFile(publicFile, keyFile), canIssue: true, time)
            : new CertificateAuthority(X509CertificateLoader.LoadCertificateFromFile(publicFile), canIssue: false, time);
    }

    internal X509Certificate2 LoadOrIssue(string folder, string name)
    {
        var file = Path.Combine(folder, name + ".pfx");
        if (File.Exists(file))
        {
            var leaf = X509CertificateLoader.LoadPkcs12FromFile(file, password: null);
            if (!canIssue || (IsOurs(leaf) && leaf.NotAfter.ToUniversalTime() > time.GetUtcNow().UtcDateTime.AddDays(30)))
            {
                return leaf;
            }
        }

        if (!canIssue)
        {
            throw new SettingsException($"the identity folder has neither {name}.pfx nor {KeyFile} to make it with");
        }

        var pfx = Issue(name, [], time.GetUtcNow());
        SecretFile.Write(file, pfx);
        return X509CertificateLoader.LoadPkcs12(pfx, password: null);
    }

    private static void Make(string publicFile, string keyFile, DateTimeOffset now)
    {
        using var key = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        var request = new CertificateRequest("CN=Customs Suite local authority", key, HashAlgorithmName.SHA256);
        request.CertificateExtensions.Add(new X509BasicConstraintsExtension(certificateAuthority: true, hasPathLengthConstraint: true, pathLengthConstraint: 0, critical: true));
        request.CertificateExtensions.Add(new X509KeyUsageExtension(X509KeyUsageFlags.KeyCertSign | X509KeyUsageFlags.CrlSign, critical: true));
        request.CertificateExtensions.Add(new X509SubjectKeyIdentifierExtension(request.PublicKey, critical: false));
        using var made = request.CreateSelfSigned(now.AddMinutes(-5), now.AddYears(10));
        SecretFile.Write(keyFile, Encoding.ASCII.GetBytes(key.ExportPkcs8PrivateKeyPem() + "\n"));
        SecretFile.Write(publicFile, Encoding.ASCII.GetBytes(made.ExportCertificatePem() + "\n"));
    }

    /// <summary>A new leaf with its key, PKCS #12 without a password.</summary>
    /// <param name="name">Name of the process; also a DNS name of it.</param>
    /// <param name="hosts">Further DNS names that clients reach it by.</param>
    /// <param name="now">The present.</param>
    internal byte[] Issue(string name, IEnumerable<string> hosts, DateTimeOffset now)
    {
        using var key = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        var request = new CertificateRequest($"CN={name}", key, HashAlgorithmName.SHA256);
        var names = new SubjectAlternativeNameBuilder();
        names.AddDnsName("localhost");
        names.AddDnsName(name);
        foreach (var host in hosts)
        {
            names.AddDnsName(host);
        }

        names.AddIpAddress(IPAddress.Loopback);
        names.AddIpAddress(IPAddress.IPv6Loopback);
        request.CertificateExtensions.Add(names.Build());
        request.CertificateExtensions.Add(new X509BasicConstraintsExtension(certificateAuthority: false, hasPathLengthConstraint: false, pathLengthConstraint: 0, critical: true));
        request.CertificateExtensions.Add(new X509KeyUsageExtension(X509KeyUsageFlags.DigitalSignature, critical: true));
        request.CertificateExtensions.Add(new X509EnhancedKeyUsageExtension([new Oid("1.3.6.1.5.5.7.3.1"), new Oid("1.3.6.1.5.5.7.3.2")], critical: false));

        Span<byte> serial = stackalloc byte[16];
        RandomNumberGenerator.Fill(serial);
        serial[0] &= 0x7f; // a serial number is positive
        var last = new DateTimeOffset(certificate.NotAfter.ToUniversalTime());
        var end = now.AddYears(1) < last ? now.AddYears(1) : last;
        using var signed = request.Create(certificate, now.AddMinutes(-5), end, serial);
        using var whole = signed.CopyWithPrivateKey(key);
        return whole.Export(X509ContentType.Pkcs12);
    }
}
