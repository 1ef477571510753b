using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using System.Text;
using System.Text.Json;

namespace Customs.Proof;

/// <summary>A line that <see cref="ProofSigner"/> signed, checked.</summary>
/// <param name="Content">The line as JSON.</param>
/// <param name="Signer">Name of the process that signed, from its certificate.</param>
/// <param name="Signed">When it says it was signed, from its member <c>time</c>.</param>
/// <param name="Authority">SHA-256 of the certificate of the authority that stands behind it; empty when none was at hand to ask.</param>
public sealed record SignedLine(JsonElement Content, string Signer, DateTimeOffset Signed, string Authority)
{
    private const string BeforeCertificate = ",\"certificate\":\"";
    private const string BeforeSignature = "\",\"signature\":\"";
    private const int SignatureSigns = 128;

    /// <summary>Checks a line.</summary>
    /// <param name="line">The line without its end.</param>
    /// <param name="authority">Who has to stand behind it; null checks only that line and certificate belong together.</param>
    /// <param name="read">The line.</param>
    /// <param name="problem">Why not.</param>
    public static bool TryRead(string line, X509Certificate2? authority, out SignedLine? read, out string problem)
    {
        read = null;
        if (!TrySplit(line, out var signedText, out var certificateText, out var signature))
        {
            problem = "it is not a signed line";
            return false;
        }

        try
        {
            using var certificate = X509CertificateLoader.LoadCertificate(Convert.FromBase64String(certificateText));
            using var key = certificate.GetECDsaPublicKey();
            if (key?.VerifyData(Encoding.UTF8.GetBytes(signedText), signature, HashAlgorithmName.SHA256) != true)
            {
                problem = "the signature does not fit the line";
                return false;
            }

            return TryRead(line, certificate, authority, out read, out problem);
        }
        catch (Exception e) when (e is FormatException or CryptographicException or JsonException)
        {
            problem = $"it can not be read: {e.Message}";
            return false;
        }
    }

    private static bool TryRead(string line, X509Certificate2 certificate, X509Certificate2? authority, out SignedLine? read, out string problem)
    {
        read = null;
        using var document = JsonDocument.Parse(line);
        var content = document.RootElement.Clone();
        if (!content.TryGetProperty("time", out var time) || !AuditLine.TryReadTime(time.GetString() ?? "", out var signed))
        {
            problem = "it does not say when it was signed";
            return false;
        }

        if (authority is not null && !StandsBehind(authority, certificate, signed))
        {
            problem = $"the certificate of {certificate.Subject} was not issued by the authority at hand, or was not in force on {time.GetString()}";
            return false;
        }

        read = new SignedLine(content, certificate.GetNameInfo(X509NameType.SimpleName, forIssuer: false), signed, authority is null ? "" : Fingerprint(authority));
        problem = "";
        return true;
    }

    /// <summary>SHA-256 of a certificate, lower-case hexadecimal.</summary>
    public static string Fingerprint(X509Certificate2 certificate) => Convert.ToHexStringLower(SHA256.HashData(certificate.RawData));

    private static bool TrySplit(string line, out string signedText, out string certificate, out byte[] signature)
    {
        signedText = "";
        certificate = "";
        signature = [];
        var at = line.LastIndexOf(BeforeCertificate, StringComparison.Ordinal);
        var end = line.Length - SignatureSigns - 2 - BeforeSignature.Length;
        if (at < 0 || end <= at || !line.EndsWith("\"}", StringComparison.Ordinal) || line.AsSpan(end, BeforeSignature.Length) is not BeforeSignature)
        {
            return false;
        }

        signedText = line[..(end + 1)];
        certificate = line[(at + BeforeCertificate.Length)..end];
        var signs = line.AsSpan(end + BeforeSignature.Length, SignatureSigns);
        signature = new byte[SignatureSigns / 2];
        return !signs.ContainsAnyInRange('A', 'F') && Convert.FromHexString(signs, signature, out _, out _) == System.Buffers.OperationStatus.Done;
    }

    private static bool StandsBehind(X509Certificate2 authority, X509Certificate2 leaf, DateTimeOffset signed)
    {
        using var chain = new X509Chain();
        chain.ChainPolicy.TrustMode = X509ChainTrustMode.CustomRootTrust;
        chain.ChainPolicy.CustomTrustStore.Add(authority);
        chain.ChainPolicy.RevocationMode = X509RevocationMode.NoCheck;
        chain.ChainPolicy.DisableCertificateDownloads = true;
        chain.ChainPolicy.VerificationTimeIgnored = false;
        chain.ChainPolicy.VerificationTime = signed.UtcDateTime;
        return chain.Build(leaf);
    }
}
