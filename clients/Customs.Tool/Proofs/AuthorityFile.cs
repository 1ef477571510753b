using System.CommandLine;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using Customs.Client;

namespace Customs.Tool.Proofs;

/// <summary>The certificate of the authority that has to stand behind signatures: the one that is named, or the one of the identity folder at hand.</summary>
internal static class AuthorityFile
{
    /// <summary>The option that names it.</summary>
    public static Option<string?> Option() => new("--authority")
    {
        Description = "Certificate of the suite's authority (ca.pem) that has to stand behind signatures; by default that of the identity or data folder, when there is one.",
    };

    /// <summary>Reads it; null when none is named and none is at hand.</summary>
    public static X509Certificate2? Read(ParseResult parsed, Option<string?> option, SharedOptions shared)
    {
        var named = parsed.GetValue(option);
        var address = SuiteAddress.Choose(server: null, parsed.GetValue(shared.Data));
        var path = named ?? Path.Combine(parsed.GetValue(shared.Identity) ?? address.Identity ?? Path.Combine(address.Data, "identity"), "ca.pem");
        if (named is null && !File.Exists(path))
        {
            return null;
        }

        try
        {
            return X509CertificateLoader.LoadCertificateFromFile(path);
        }
        catch (Exception e) when (e is CryptographicException or IOException)
        {
            throw new UsageException($"{path}: {e.Message}");
        }
    }
}
