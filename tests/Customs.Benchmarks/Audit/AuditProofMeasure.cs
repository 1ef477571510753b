using System.Diagnostics;
using System.Globalization;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using Customs.Proof;

namespace Customs.Benchmarks.Audit;

/// <summary>How fast an audit file is proved: <c>audit-proof [EVENTS]</c> writes a trail of so many events (default 10,000,000; a case has ten) to a file, proves it, flips one byte in the middle and proves it again.</summary>
internal static class AuditProofMeasure
{
    private const int EventsOfACase = 10;

    private static readonly DateTimeOffset Start = new(2026, 1, 1, 0, 0, 0, TimeSpan.Zero);

    public static int Run(string[] rest)
    {
        var count = rest is [var text, ..] ? int.Parse(text, CultureInfo.InvariantCulture) : 10_000_000;
        var path = Path.Combine(Path.GetTempPath(), $"customs-audit-{Environment.ProcessId}.jsonl");
        try
        {
            using var leaf = Leaf();
            var watch = Stopwatch.StartNew();
            Write(path, count, leaf);
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"wrote {count} events, {new FileInfo(path).Length / 1048576} MB, in {watch.Elapsed.TotalSeconds:0.0} s"));

            watch.Restart();
            var cpu = Process.GetCurrentProcess().TotalProcessorTime;
            var whole = Prove(path, leaf);
            var spent = Process.GetCurrentProcess().TotalProcessorTime - cpu;
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
                $"whole: {whole.Whole}; {whole.Events} events in {watch.Elapsed.TotalSeconds:0.0} s = {whole.Events / watch.Elapsed.TotalSeconds:0} a second; CPU {spent.TotalSeconds:0.0} s; peak memory {Process.GetCurrentProcess().PeakWorkingSet64 / 1048576} MB"));

            Flip(path);
            var broken = Prove(path, leaf);
            Console.WriteLine($"one bit flipped: whole: {broken.Whole}; event {broken.BrokenSequence} of {broken.BrokenResource}, line {broken.Line}: {broken.Problem}");
            return whole.Whole && whole.Events == count && !broken.Whole ? 0 : 1;
        }
        finally
        {
            File.Delete(path);
        }
    }

    private static void Write(string path, int count, X509Certificate2 leaf)
    {
        using var file = new FileStream(path, FileMode.Create, FileAccess.Write, FileShare.None, 1 << 20);
        using var writer = new AuditFileWriter("referral", isWhole: true);
        var input = new HashInput();
        var last = new Dictionary<int, byte[]>();
        file.Write(writer.Header);
        for (var sequence = 1; sequence <= count; sequence++)
        {
            // A thousand cases are open at a time and take turns, as at a desk.
            var number = ((sequence / (1_000 * EventsOfACase)) * 1_000) + (sequence % 1_000);
            var resource = string.Create(CultureInfo.InvariantCulture, $"cases/2026-{number:000000}");
            var previous = last.GetValueOrDefault(number, []);
            var time = Start.AddMilliseconds(sequence);
            var version = sequence.ToString(CultureInfo.InvariantCulture);
            var hash = new byte[32];
            input.Begin(previous, sequence, (time.UtcTicks - DateTime.UnixEpoch.Ticks) / TimeSpan.TicksPerMicrosecond);
            input.Add(resource);
            input.Add("IndicationVerified");
            input.Add("local-desk");
            foreach (var part in (ReadOnlySpan<string>)["by", "local-desk", "state", "Investigation", "version", version])
            {
                input.Add(part);
            }

            input.Finish(hash);
            last[number] = hash;
            file.Write(writer.Event(sequence, time, previous, resource, "IndicationVerified", "local-desk", [new("by", "local-desk"), new("state", "Investigation"), new("version", version)], hash));
        }

        file.Write(writer.Footer(new ProofSigner(leaf), Start));
    }

    private static AuditProof Prove(string path, X509Certificate2 authority)
    {
        using var file = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.Read, 1);
        using var verifier = new AuditFileVerifier(authority);
        var bytes = new byte[1 << 20];
        int read;
        while (!verifier.IsBroken && (read = file.Read(bytes)) > 0)
        {
            verifier.Take(bytes.AsSpan(0, read));
        }

        return verifier.Finish();
    }

    private static void Flip(string path)
    {
        using var file = new FileStream(path, FileMode.Open, FileAccess.ReadWrite);
        file.Position = file.Length / 2;
        var value = file.ReadByte();
        file.Position--;
        file.WriteByte((byte)(value ^ 1));
    }

    private static X509Certificate2 Leaf()
    {
        using var key = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        return new CertificateRequest("CN=measure", key, HashAlgorithmName.SHA256).CreateSelfSigned(Start.AddDays(-1), Start.AddYears(1));
    }
}
