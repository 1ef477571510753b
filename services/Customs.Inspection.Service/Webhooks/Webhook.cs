using System.Security.Cryptography.X509Certificates;

namespace Customs.Inspection.Service.Webhooks;

/// <summary>A subscription of a border system, as the settings have it.</summary>
/// <param name="Name">Its name in the settings.</param>
/// <param name="Subject">The border system that it belongs to, as its token or certificate names it.</param>
/// <param name="Url">Where events are sent; https.</param>
/// <param name="KeyId">Name of the key, for receivers that change keys.</param>
/// <param name="Secret">The key, at least 32 bytes.</param>
/// <param name="Private">Whether the address may be a private one: a receiver in the network of customs.</param>
/// <param name="Timeout">How long a receiver may take.</param>
/// <param name="GiveUp">How long an event is tried before it is passed over.</param>
/// <param name="Roots">Authorities of the receiver's certificate; null for those of the machine.</param>
internal sealed record Webhook(
    string Name, string Subject, Uri Url, string KeyId, byte[] Secret, bool Private, TimeSpan Timeout, TimeSpan GiveUp, X509Certificate2Collection? Roots)
{
    private const string Collection = "webhooks/";

    /// <summary>Resource name.</summary>
    public string ResourceName => Collection + Name;

    /// <summary>Stream under which its position is stored.</summary>
    public string Stream => "webhook/" + Name;
}
