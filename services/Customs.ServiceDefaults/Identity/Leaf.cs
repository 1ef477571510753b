using System.Security.Cryptography.X509Certificates;

namespace Customs.ServiceDefaults;

/// <summary>The certificate of this process, for its clients and its siblings; exchanged while running before it expires.</summary>
/// <param name="name">Name of the process: <c>suite</c> or a service.</param>
/// <param name="first">Certificate with its key.</param>
public sealed class Leaf(string name, X509Certificate2 first)
{
    private volatile X509Certificate2 current = Decoded(first);

    /// <summary>Name of the process.</summary>
    public string Name => name;

    /// <summary>The certificate in use.</summary>
    public X509Certificate2 Current => current;

    /// <summary>Uses another one from now on; connections that stand keep the old one.</summary>
    public void Exchange(X509Certificate2 next) => current = Decoded(next);

    // The framework decodes the usages of a certificate at their first use, and not safely for two connections at once: one of them may see a certificate of no use and be cut.
    private static X509Certificate2 Decoded(X509Certificate2 certificate)
    {
        foreach (var usages in certificate.Extensions.OfType<X509EnhancedKeyUsageExtension>())
        {
            _ = usages.EnhancedKeyUsages.Count;
        }

        return certificate;
    }
}
