using System.Security.Cryptography;
using System.Text;

namespace Customs.Proof;

/// <summary>
/// Writes an audit file: a line that says whose it is, one line an event, and the signed head with the SHA-256 of everything before it. JSON lines in UTF-8.
/// A whole trail has all events of a service from number 1; an extract has those of some resources.
/// </summary>
public sealed class AuditFileWriter : IDisposable
{
    /// <summary>Form and version that the first line names.</summary>
    public const string Form = "customs-audit/1";

    private readonly string service;
    private readonly IncrementalHash file = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
    private readonly StringBuilder line = new();
    private readonly byte[] digest = new byte[32];
    private long events;
    private long last;

    /// <summary>Begins a file.</summary>
    /// <param name="service">Service whose trail it is.</param>
    /// <param name="isWhole">Whether it is the whole trail.</param>
    public AuditFileWriter(string service, bool isWhole)
    {
        this.service = service;
        Header = Take($"{{\"form\":\"{Form}\",\"service\":\"{service}\",\"kind\":\"{(isWhole ? "whole" : "extract")}\"}}\n");
    }

    /// <summary>The bytes of the first line.</summary>
    public byte[] Header { get; }

    /// <summary>The bytes of an event.</summary>
    public byte[] Event(
        long sequence, DateTimeOffset time, ReadOnlySpan<byte> previous, string resource, string act, string actor, IEnumerable<KeyValuePair<string, string>> details, ReadOnlySpan<byte> hash)
    {
        line.Clear();
        AuditLine.Write(line, sequence, time, previous, resource, act, actor, details, hash);
        AuditHead.Roll(digest, hash);
        events++;
        last = sequence;
        return Take(line.Append('\n').ToString());
    }

    /// <summary>The bytes of the last line.</summary>
    /// <param name="signer">Signs it.</param>
    /// <param name="time">When.</param>
    public byte[] Footer(ProofSigner signer, DateTimeOffset time) =>
        Encoding.UTF8.GetBytes(signer.Sign(new AuditHead(service, events, last, digest).Line(time, file.GetCurrentHash())) + "\n");

    /// <inheritdoc/>
    public void Dispose() => file.Dispose();

    private byte[] Take(string text)
    {
        var bytes = Encoding.UTF8.GetBytes(text);
        file.AppendData(bytes);
        return bytes;
    }
}
