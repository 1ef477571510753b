using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using System.Text;

namespace Customs.Proof;

/// <summary>Signs lines with the leaf of a process: ECDSA P-256 over SHA-256. The line carries the certificate, so whoever holds the authority's certificate can check it years later.</summary>
/// <param name="leaf">Certificate with its private key.</param>
public sealed class ProofSigner(X509Certificate2 leaf)
{
    /// <summary>The line with certificate and signature as its last two members.</summary>
    /// <param name="line">A JSON object without line ends, not empty.</param>
    public string Sign(string line)
    {
        var signed = $"{line[..^1]},\"certificate\":\"{Convert.ToBase64String(leaf.RawData)}\"";
        using var key = leaf.GetECDsaPrivateKey() ?? throw new InvalidOperationException("the certificate of this process has no key to sign with");
        var signature = key.SignData(Encoding.UTF8.GetBytes(signed), HashAlgorithmName.SHA256);
        return $"{signed},\"signature\":\"{Convert.ToHexStringLower(signature)}\"}}";
    }
}
