using System.Reflection;
using System.Security.Cryptography;
using Customs.Inspection.V1;
using Google.Protobuf;

namespace Customs.Officer.Terminal.Feeds;

/// <summary>The invented sample consignments, so that a new installation has something to look at: the electron-beam welder, its harmless twin, and more.</summary>
public static class SampleConsignments
{
    private const string Prefix = "samples/";

    /// <summary>Names of the samples, in order.</summary>
    public static IReadOnlyList<string> Names { get; } =
        [.. Assembly.GetExecutingAssembly().GetManifestResourceNames().Where(name => name.StartsWith(Prefix, StringComparison.Ordinal)).Order(StringComparer.Ordinal)];

    /// <summary>Submits all samples; a sample that is already there is not submitted twice, since its request id comes from its content.</summary>
    /// <returns>How many there are.</returns>
    public static async Task<int> SubmitAsync(InspectionService.InspectionServiceClient client, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(client);
        foreach (var name in Names)
        {
            var content = await ReadAsync(name, ct);
            await client.SubmitMessageAsync(new() { Content = content, RequestId = RequestId(content.Span), FileName = name[Prefix.Length..] }, cancellationToken: ct);
        }

        return Names.Count;
    }

    // A UUID of version 4 by form, but always the same for the same content.
    private static string RequestId(ReadOnlySpan<byte> content)
    {
        Span<byte> hash = stackalloc byte[SHA256.HashSizeInBytes];
        SHA256.HashData(content, hash);
        hash[6] = (byte)((hash[6] & 0x0F) | 0x40);
        hash[8] = (byte)((hash[8] & 0x3F) | 0x80);
        return new Guid(hash[..16], bigEndian: true).ToString("D");
    }

    private static async Task<ByteString> ReadAsync(string name, CancellationToken ct)
    {
        await using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream(name)!;
        return await ByteString.FromStreamAsync(stream, ct);
    }
}
