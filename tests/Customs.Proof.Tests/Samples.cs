using System.Globalization;

namespace Customs.Proof.Tests;

/// <summary>One event as a service would have written it.</summary>
internal sealed record Event(long Sequence, DateTimeOffset Time, byte[] Previous, string Resource, string Act, string Actor, IReadOnlyDictionary<string, string> Details, byte[] Hash);

/// <summary>Trails and files of them.</summary>
internal static class Samples
{
    public static readonly DateTimeOffset Time = new(2026, 11, 24, 9, 12, 44, TimeSpan.Zero);

    /// <summary>A trail of cases that take turns.</summary>
    public static List<Event> Trail(int count, int resources = 3, string actor = "local-officer")
    {
        var last = new Dictionary<string, byte[]>();
        var input = new HashInput();
        var trail = new List<Event>();
        for (var sequence = 1; sequence <= count; sequence++)
        {
            var resource = string.Create(CultureInfo.InvariantCulture, $"cases/2026-{sequence % resources:000000}");
            var previous = last.GetValueOrDefault(resource, []);
            var time = Time.AddMicroseconds(sequence * 1_234);
            var details = new Dictionary<string, string> { ["state"] = "New", ["by"] = actor };
            var hash = new byte[32];
            input.Begin(previous, sequence, (time.UtcTicks - DateTime.UnixEpoch.Ticks) / TimeSpan.TicksPerMicrosecond);
            input.Add(resource);
            input.Add("CaseOpened");
            input.Add(actor);
            foreach (var (key, value) in details.OrderBy(d => d.Key, StringComparer.Ordinal))
            {
                input.Add(key);
                input.Add(value);
            }

            input.Finish(hash);
            last[resource] = hash;
            trail.Add(new Event(sequence, time, previous, resource, "CaseOpened", actor, details, hash));
        }

        return trail;
    }

    public static byte[] File(IEnumerable<Event> trail, TestAuthority authority, bool isWhole = true)
    {
        using var writer = new AuditFileWriter("referral", isWhole);
        var file = new MemoryStream();
        file.Write(writer.Header);
        foreach (var e in trail)
        {
            file.Write(writer.Event(e.Sequence, e.Time, e.Previous, e.Resource, e.Act, e.Actor, e.Details, e.Hash));
        }

        file.Write(writer.Footer(authority.Signer, Time));
        return file.ToArray();
    }

    public static AuditProof Prove(byte[] file, TestAuthority authority, int piece = 1 << 16, params AuditHead[] heads)
    {
        using var verifier = new AuditFileVerifier(authority.Certificate, heads);
        for (var at = 0; at < file.Length; at += piece)
        {
            verifier.Take(file.AsSpan(at, Math.Min(piece, file.Length - at)));
        }

        return verifier.Finish();
    }
}
