using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using System.Text;

namespace Customs.Proof;

/// <summary>Where an audit trail stood: how far, and one digest over all of it. Signed and kept elsewhere, it shows later that nothing before it was changed or cut off.</summary>
/// <param name="Service">Service whose trail it is.</param>
/// <param name="Events">Events up to there.</param>
/// <param name="Sequence">Number of the last one.</param>
/// <param name="Digest">Digest over their hashes; see <see cref="Roll"/>.</param>
public sealed record AuditHead(string Service, long Events, long Sequence, ReadOnlyMemory<byte> Digest)
{
    /// <summary>The head before the first event.</summary>
    public static AuditHead Start(string service) => new(service, 0, 0, new byte[32]);

    /// <summary>The digest with one more event: SHA-256 over the digest before and the event's hash. Begins with 32 zero bytes.</summary>
    public static void Roll(Span<byte> digest, ReadOnlySpan<byte> hash)
    {
        Span<byte> both = stackalloc byte[64];
        digest.CopyTo(both);
        hash.CopyTo(both[32..]);
        SHA256.HashData(both, digest);
    }

    /// <summary>The line that is signed.</summary>
    /// <param name="time">When.</param>
    /// <param name="file">SHA-256 of what stands before it in the same file; null when it is alone.</param>
    public string Line(DateTimeOffset time, ReadOnlyMemory<byte>? file = null)
    {
        var line = new StringBuilder("{\"head\":");
        CanonicalJson.Write(line, Service);
        line.Append(CultureInfo.InvariantCulture, $",\"events\":{Events},\"sequence\":{Sequence},\"digest\":\"{Convert.ToHexStringLower(Digest.Span)}\",\"time\":\"{AuditLine.TimeText(time)}\"");
        if (file is { } hash)
        {
            line.Append(CultureInfo.InvariantCulture, $",\"file\":\"{Convert.ToHexStringLower(hash.Span)}\"");
        }

        return line.Append('}').ToString();
    }

    /// <summary>Reads a signed head that stands alone in its file.</summary>
    /// <param name="line">The line without its end.</param>
    /// <param name="authority">Who has to stand behind it; null asks nobody.</param>
    /// <param name="head">The head.</param>
    /// <param name="problem">Why not.</param>
    public static bool TryReadSigned(string line, X509Certificate2? authority, [NotNullWhen(true)] out AuditHead? head, out string problem)
    {
        head = null;
        if (!SignedLine.TryRead(line, authority, out var signed, out problem))
        {
            return false;
        }

        var content = signed!.Content;
        if (content.TryGetProperty("head", out var service) && content.TryGetProperty("events", out var events) && content.TryGetProperty("sequence", out var sequence)
            && content.TryGetProperty("digest", out var digest))
        {
            head = new AuditHead(service.GetString() ?? "", events.GetInt64(), sequence.GetInt64(), Convert.FromHexString(digest.GetString() ?? ""));
            return true;
        }

        problem = "it is not the head of an audit trail";
        return false;
    }
}
