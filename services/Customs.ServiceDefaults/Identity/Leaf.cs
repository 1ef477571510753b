using System.Security.Cryptography.X509Certificates;

namespace Customs.ServiceDefaults;

/// <summary>The certificate of this process, for its clients and its siblings; exchanged while running before it expires.</summary>
/// <param name="name">Name of the process: <c>suite</c> or a service.</param>
/// <param name="first">Certificate with its key.</param>
public sealed class Leaf(string name, X509Certificate2 first)
{
    private volatile X509Certificate2 current = first;

    /// <summary>Name of the process.</summary>
    public string Name => name;

    /// <summary>The certificate in use.</summary>
    public X509Certificate2 Current => current;

    /// <summary>Uses another one from now on; connections that stand keep the old one.</summary>
    public void Exchange(X509Certificate2 next) => current = next;
}
