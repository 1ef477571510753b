using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using System.Text;

namespace Customs.Proof;

/// <summary>
/// Proves an audit file, given to it piece by piece: every event has the hash that it ought to have, follows the one before on its resource and in its service, and the signed head stands for all of it.
/// The first thing that is wrong ends the proof.
/// </summary>
/// <param name="authority">Certificate of the authority that has to stand behind the signature; null when none is at hand.</param>
/// <param name="heads">Heads of earlier days, their signatures checked before: what the trail had to be there. Those of other services are not asked.</param>
public sealed class AuditFileVerifier(X509Certificate2? authority, IReadOnlyCollection<AuditHead>? heads = null) : IDisposable
{
    private readonly IncrementalHash file = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
    private readonly HashInput input = new();
    private readonly ResourceChains chains = new();
    private Dictionary<long, List<AuditHead>> expected = [];
    private readonly byte[] digest = new byte[32];
    private byte[] pending = new byte[1 << 16];
    private int pendingLength;
    private byte[] scratch = new byte[1 << 12];
    private long line;
    private long events;
    private long last;
    private bool isEnded;
    private AuditProof proof = new();

    /// <summary>Whether something is wrong already, so that the rest need not be read.</summary>
    public bool IsBroken => !proof.Whole;

    /// <summary>Takes the next bytes of the file.</summary>
    public void Take(ReadOnlySpan<byte> bytes)
    {
        while (!IsBroken && bytes.Length > 0)
        {
            var end = bytes.IndexOf((byte)'\n');
            if (end < 0)
            {
                Keep(bytes);
                return;
            }

            if (pendingLength > 0)
            {
                Keep(bytes[..end]);
                TakeLine(pending.AsSpan(0, pendingLength));
                pendingLength = 0;
            }
            else
            {
                TakeLine(bytes[..end]);
            }

            bytes = bytes[(end + 1)..];
        }
    }

    /// <summary>What it came to, after the last bytes.</summary>
    public AuditProof Finish()
    {
        if (!IsBroken && (!isEnded || pendingLength > 0))
        {
            Fail(isEnded ? "something follows the signed head" : "the file ends without its signed head", 0, []);
        }

        if (!IsBroken && expected.Keys.Order().FirstOrDefault() is var missing and > 0)
        {
            Fail($"a head signed earlier stands at event {missing}, which the trail does not have", missing, []);
        }

        return proof with { Events = events, Sequence = last, Digest = Convert.ToHexStringLower(digest), Line = proof.Whole ? 0 : proof.Line };
    }

    /// <inheritdoc/>
    public void Dispose() => file.Dispose();

    private void Keep(ReadOnlySpan<byte> bytes)
    {
        if (pending.Length - pendingLength < bytes.Length)
        {
            Array.Resize(ref pending, Math.Max(pending.Length * 2, pendingLength + bytes.Length));
        }

        bytes.CopyTo(pending.AsSpan(pendingLength));
        pendingLength += bytes.Length;
    }

    private void TakeLine(ReadOnlySpan<byte> text)
    {
        line++;
        if (isEnded)
        {
            Fail("something follows the signed head", 0, []);
        }
        else if (line == 1)
        {
            TakeHeader(text);
        }
        else if (text.StartsWith("{\"head\":"u8))
        {
            TakeFooter(Encoding.UTF8.GetString(text));
        }
        else
        {
            TakeEvent(text);
        }

        file.AppendData(text);
        file.AppendData("\n"u8);
    }

    private void TakeHeader(ReadOnlySpan<byte> text)
    {
        foreach (var kind in (ReadOnlySpan<string>)["whole", "extract"])
        {
            var tail = $"\",\"kind\":\"{kind}\"}}";
            var head = $"{{\"form\":\"{AuditFileWriter.Form}\",\"service\":\"";
            var all = Encoding.UTF8.GetString(text);
            if (all.Length > head.Length + tail.Length && all.StartsWith(head, StringComparison.Ordinal) && all.EndsWith(tail, StringComparison.Ordinal))
            {
                proof = proof with { Kind = kind, Service = all[head.Length..^tail.Length] };
                expected = (heads ?? []).Where(h => h.Service == proof.Service).GroupBy(h => h.Sequence).ToDictionary(g => g.Key, g => g.ToList());
                return;
            }
        }

        Fail($"the first line is not that of a {AuditFileWriter.Form} file", 0, []);
    }

    private void TakeEvent(ReadOnlySpan<byte> text)
    {
        if (scratch.Length < text.Length)
        {
            scratch = new byte[text.Length * 2];
        }

        var read = new AuditLineRead(stackalloc byte[32], stackalloc byte[32]);
        if (!AuditLineReader.TryRead(text, input, scratch, ref read))
        {
            Fail("the line is not an audit event as the suite writes it", read.Sequence, read.Resource);
            return;
        }

        Span<byte> hash = stackalloc byte[32];
        input.Finish(hash);
        if (!hash.SequenceEqual(read.Hash))
        {
            Fail("the event is not what was hashed when it was written", read.Sequence, read.Resource);
        }
        else if (proof.Kind == "whole" ? read.Sequence != last + 1 : read.Sequence <= last)
        {
            Fail($"event {last + 1} is missing: after {last} comes {read.Sequence}", read.Sequence, read.Resource);
        }
        else if (!chains.TryFollow(read))
        {
            Fail("the event does not follow the one before it on the same resource", read.Sequence, read.Resource);
        }
        else
        {
            events++;
            last = read.Sequence;
            AuditHead.Roll(digest, read.Hash);
            CheckHead(read);
        }
    }

    private void CheckHead(in AuditLineRead read)
    {
        if (expected.Count == 0 || !expected.Remove(last, out var before))
        {
            return;
        }

        if (before.TrueForAll(h => h.Events == events && h.Digest.Span.SequenceEqual(digest)))
        {
            proof = proof with { HeadsMet = proof.HeadsMet + before.Count };
        }
        else
        {
            Fail("the trail up to here is not the one that was signed on an earlier day", read.Sequence, read.Resource);
        }
    }

    private void TakeFooter(string text)
    {
        isEnded = true;
        if (!SignedLine.TryRead(text, authority, out var signed, out var problem))
        {
            Fail($"the signed head: {problem}", 0, []);
            return;
        }

        proof = proof with { Signer = signed!.Signer, Authority = signed.Authority };
        var says = new AuditHead(proof.Service, events, last, digest).Line(signed.Signed, file.GetCurrentHash());
        if (!text.StartsWith(says[..^1], StringComparison.Ordinal))
        {
            Fail("the signed head stands for other events than those before it", 0, []);
        }
    }

    private void Fail(string problem, long sequence, ReadOnlySpan<byte> resource) =>
        proof = proof with { Problem = problem, Line = line, BrokenSequence = sequence, BrokenResource = Encoding.UTF8.GetString(resource) };
}
