using System.Net;

namespace Customs.ServiceDefaults;

/// <summary>Where the replicas of a service are.</summary>
/// <param name="Channel">What a channel is opened to: the one address, a name that DNS resolves to all replicas, or <c>static:///{service}</c>.</param>
/// <param name="Replicas">The replicas that were named one by one; empty for the first two.</param>
public sealed record PeerAddress(Uri Channel, IReadOnlyList<DnsEndPoint> Replicas)
{
    /// <summary>What a setting may say.</summary>
    public const string Forms = "an address such as https://screening:16600, several of them separated by commas, or dns:///screening:16600";

    /// <summary>Whether calls go round several replicas.</summary>
    public bool IsBalanced => Replicas.Count > 0 || Channel.Scheme == "dns";

    /// <summary>Reads the setting; null when it is none of the forms.</summary>
    /// <param name="service">Name of the service; the replicas' certificates have to carry it when several are named.</param>
    /// <param name="text">The setting.</param>
    public static PeerAddress? TryRead(string service, string text)
    {
        var uris = text.Split(',', StringSplitOptions.TrimEntries).Select(part => Uri.TryCreate(part, UriKind.Absolute, out var uri) ? uri : null).ToList();
        return uris switch
        {
            [{ Scheme: "https" or "dns" } one] => new(one, []),
            [_, _, ..] when uris.All(uri => uri is { Scheme: "https", Host.Length: > 0 }) => new(new Uri($"static:///{service}"), [.. uris.Select(uri => new DnsEndPoint(uri!.Host, uri.Port))]),
            _ => null,
        };
    }
}
