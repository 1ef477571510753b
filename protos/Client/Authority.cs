using System.Net.Security;
using System.Security.Cryptography.X509Certificates;

namespace Customs.Client;

/// <summary>Trusts the suite's own authority and nobody else; no trust store of the machine is asked.</summary>
/// <param name="path">The authority's certificate, read at the first connection.</param>
internal sealed class Authority(string path)
{
    private readonly Lazy<X509Certificate2> root = new(() => X509CertificateLoader.LoadCertificateFromFile(path));

    /// <summary>Checks a server's certificate.</summary>
    public bool Check(X509Certificate? certificate, SslPolicyErrors errors)
    {
        if (certificate is not X509Certificate2 leaf || (errors & SslPolicyErrors.RemoteCertificateNameMismatch) != SslPolicyErrors.None)
        {
            return false;
        }

        using var chain = new X509Chain();
        chain.ChainPolicy.TrustMode = X509ChainTrustMode.CustomRootTrust;
        chain.ChainPolicy.CustomTrustStore.Add(root.Value);
        chain.ChainPolicy.RevocationMode = X509RevocationMode.NoCheck;
        chain.ChainPolicy.DisableCertificateDownloads = true;
        return chain.Build(leaf);
    }
}
