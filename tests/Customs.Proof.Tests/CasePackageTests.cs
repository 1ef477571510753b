using System.IO.Compression;
using System.Security.Cryptography;
using System.Text;
using CsCheck;

namespace Customs.Proof.Tests;

public sealed class CasePackageTests : IDisposable
{
    private readonly TestAuthority authority = new();

    public void Dispose() => authority.Dispose();

    [Fact]
    public void A_package_as_it_was_made_is_whole()
    {
        var proof = Prove(Package());
        Assert.Equal(("", "cases/2026-000001", "local-supervisor", 3, "referral"), (proof.Problem, proof.Case, proof.Maker, proof.Files, proof.Signer));
        Assert.Equal(2, proof.Audit!.Events);
    }

    [Fact]
    public void Any_other_byte_anywhere_in_the_zip_is_found()
    {
        var package = Package();
        for (var at = 0; at < package.Length; at++)
        {
            package[at] ^= 0x20;
            Assert.False(Prove(package).Whole, $"byte {at}");
            package[at] ^= 0x20;
        }

        Gen.Select(Gen.Int[0, package.Length - 1], Gen.Byte).Where((at, value) => package[at] != value).Sample((at, value) =>
        {
            var changed = package.ToArray();
            changed[at] = value;
            return !Prove(changed).Whole;
        });
    }

    [Theory]
    [InlineData("report.html", "is not the one of the manifest")]
    [InlineData("evidence/1.png", "is not the one of the manifest")]
    [InlineData("audit.jsonl", "is not the one of the manifest")]
    [InlineData("manifest.json", "is not what was signed")]
    public void A_file_that_was_exchanged_is_named(string path, string problem)
    {
        var proof = Prove(Exchange(Package(), path, "something else"u8.ToArray()));
        Assert.Equal(path, proof.File);
        Assert.Contains(problem, proof.Problem, StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_that_was_added_or_left_out_is_named()
    {
        Assert.Contains("does not list", Prove(Exchange(Package(), "note.txt", "x"u8.ToArray())).Problem, StringComparison.Ordinal);
        var left = Prove(Exchange(Package(), "report.html", content: null));
        Assert.Equal(("report.html", "the file is missing"), (left.File, left.Problem));
    }

    // The signature is good and the manifest lists the bytes, but they are not those that the case took in.
    [Fact]
    public void Evidence_that_is_not_what_came_in_is_found_even_when_the_package_was_signed_with_it()
    {
        var proof = Prove(Package(evidence: "forged"));
        Assert.Equal("evidence/1.png", proof.File);
        Assert.Contains("does not say", proof.Problem, StringComparison.Ordinal);
    }

    [Fact]
    public void A_package_of_another_authority_is_refused_and_one_without_any_says_so()
    {
        using var other = new TestAuthority();
        Assert.Equal("manifest.json", CasePackageVerifier.Prove(new MemoryStream(Package()), other.Certificate).File);
        Assert.Equal((true, ""), (CasePackageVerifier.Prove(new MemoryStream(Package()), authority: null).Whole, CasePackageVerifier.Prove(new MemoryStream(Package()), authority: null).Authority));
    }

    [Fact]
    public void What_is_no_zip_is_no_package() => Assert.Contains("can not be read", Prove("nothing"u8.ToArray()).Problem, StringComparison.Ordinal);

    private PackageProof Prove(byte[] package) => CasePackageVerifier.Prove(new MemoryStream(package), authority.Certificate);

    private byte[] Package(string evidence = "bytes of a photograph")
    {
        const string Resource = "cases/2026-000001/evidence/1";
        var taken = Convert.ToHexStringLower(SHA256.HashData("bytes of a photograph"u8));
        var opened = Event(1, "cases/2026-000001", "CaseOpened", []);
        var entered = Event(3, Resource, "EvidenceTakenIn", new() { ["sha256"] = taken });
        var stream = new MemoryStream();
        using var writer = new CasePackageWriter(stream, Samples.Time);
        writer.Add("report.html", [Encoding.UTF8.GetBytes("<h1>شرکت</h1>")]);
        writer.Add("evidence/1.png", [Encoding.UTF8.GetBytes(evidence)], Resource);
        writer.Add("audit.jsonl", [Samples.File([opened, entered], authority, isWhole: false)]);
        writer.Finish("cases/2026-000001", "local-supervisor", authority.Signer);
        return stream.ToArray();
    }

    private static Event Event(long sequence, string resource, string act, Dictionary<string, string> details)
    {
        var input = new HashInput();
        input.Begin([], sequence, (Samples.Time.UtcTicks - DateTime.UnixEpoch.Ticks) / TimeSpan.TicksPerMicrosecond);
        foreach (var text in (string[])[resource, act, "local-desk", .. details.SelectMany(d => new[] { d.Key, d.Value })])
        {
            input.Add(text);
        }

        var hash = new byte[32];
        input.Finish(hash);
        return new Event(sequence, Samples.Time, [], resource, act, "local-desk", details, hash);
    }

    private static byte[] Exchange(byte[] package, string path, byte[]? content)
    {
        var stream = new MemoryStream();
        stream.Write(package);
        using (var zip = new ZipArchive(stream, ZipArchiveMode.Update, leaveOpen: true))
        {
            zip.GetEntry(path)?.Delete();
            if (content is not null)
            {
                using var entry = zip.CreateEntry(path).Open();
                entry.Write(content);
            }
        }

        return stream.ToArray();
    }
}
