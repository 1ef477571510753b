using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;

namespace Customs.Proof.Tests;

/// <summary>An authority and a leaf of it, as the identity folder makes them.</summary>
internal sealed class TestAuthority : IDisposable
{
    public TestAuthority()
    {
        using var key = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        var request = new CertificateRequest("CN=authority", key, HashAlgorithmName.SHA256);
        request.CertificateExtensions.Add(new X509BasicConstraintsExtension(true, true, 0, true));
        Certificate = request.CreateSelfSigned(Samples.Time.AddDays(-1), Samples.Time.AddYears(10));
        using var leafKey = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        var leafRequest = new CertificateRequest("CN=referral", leafKey, HashAlgorithmName.SHA256);
        using var signed = leafRequest.Create(Certificate, Samples.Time.AddDays(-1), Samples.Time.AddYears(1), [1, 2, 3]);
        Leaf = signed.CopyWithPrivateKey(leafKey);
    }

    public X509Certificate2 Certificate { get; }

    public X509Certificate2 Leaf { get; }

    public ProofSigner Signer => new(Leaf);

    public void Dispose()
    {
        Leaf.Dispose();
        Certificate.Dispose();
    }
}
