using System.Diagnostics;
using Customs.Client;
using Customs.Testing;

namespace Customs.Suite.Tests.Json;

/// <summary>The samples in other languages, run as their readers run them.</summary>
public sealed class LanguageSamplesTests
{
    private static readonly string Folder = Path.Combine(Repository.Root, "samples");

    [Fact(Timeout = 180_000)]
    public async Task The_Python_sample_submits_and_shows_bad_fields()
    {
        Assert.SkipUnless(IsThere("python3"), "python3 is not installed");
        await CheckAsync("python3", Path.Combine(Folder, "python", "submit.py"), ["declarations/", "OUTCOME_STOP_REFER"], TestContext.Current.CancellationToken);
    }

    [Fact(Timeout = 180_000)]
    public async Task The_Java_sample_submits_and_shows_bad_fields()
    {
        Assert.SkipUnless(IsThere("java") && IsThere("javac"), "no Java 17 is installed");
        await CheckAsync("java", Path.Combine(Folder, "java", "Submit.java"), ["200 ", "OUTCOME_STOP_REFER"], TestContext.Current.CancellationToken);
    }

    [Fact(Timeout = 180_000)]
    public async Task The_CSharp_sample_submits_and_shows_bad_fields()
    {
        var configuration = AppContext.BaseDirectory.Contains($"{Path.DirectorySeparatorChar}Release{Path.DirectorySeparatorChar}", StringComparison.Ordinal) ? "Release" : "Debug";
        await CheckAsync("dotnet", Path.Combine(Folder, "csharp", "bin", configuration, "net10.0", "Customs.Sample.dll"), ["declarations/", "StopRefer"], TestContext.Current.CancellationToken);
    }

    [Fact(Timeout = 180_000)]
    public async Task The_typed_client_sends_many_through_one_stream_and_pages_and_resumes()
    {
        var ct = TestContext.Current.CancellationToken;
        await using var suite = await WholeSuite.StartAsync(ct);
        using var channel = SuiteChannel.Open(suite.Address, Path.Combine(suite.Data, "identity"), "local-operator");
        using var officer = SuiteChannel.Open(suite.Address, Path.Combine(suite.Data, "identity"), "local-officer");
        var border = new BorderClient(channel);

        var answers = await border.SubmitAllAsync(Messages(), ct).ToListAsync(ct);
        var repeated = await border.SubmitAllAsync(Messages(), ct).ToListAsync(ct);

        Assert.Equal(Samples.Names.Count() + 1, answers.Count);
        Assert.Equal("UNKNOWN_FORM", answers[^1].Error.Reason);
        Assert.Equal(answers.Select(a => a.Response?.Declaration.Name), repeated.Select(a => a.Response?.Declaration.Name));
        var queued = await new BorderClient(officer).ListQueueAsync(ct: ct).Select(e => e.Declaration).ToListAsync(ct);
        Assert.Equal(answers.Take(answers.Count - 1).Select(a => a.Response.Declaration.Name).Order(StringComparer.Ordinal), queued.Order(StringComparer.Ordinal));
        var seen = await new BorderClient(officer).WatchQueueAsync(ct: ct).FirstAsync(m => m.SnapshotComplete, ct);
        Assert.NotEmpty(seen.ResumeToken);
    }

    private static async IAsyncEnumerable<ReadOnlyMemory<byte>> Messages()
    {
        foreach (var name in Samples.Names)
        {
            yield return await File.ReadAllBytesAsync(Path.Combine(Repository.Root, "services", "Customs.Suite", "Samples", name));
        }

        yield return new byte[] { 1, 2, 3 };
    }

    private static async Task CheckAsync(string program, string sample, string[] expected, CancellationToken ct)
    {
        await using var suite = await WholeSuite.StartAsync(ct);
        var bad = Path.Combine(suite.Data, "bad.json");
        await File.WriteAllTextAsync(bad, """{"declaration": {}}""", ct);

        var (code, output) = await RunAsync(program, sample, suite, Path.Combine(Repository.Root, "services", "Customs.Suite", "Samples", Samples.Welder), ct);
        var (again, repeated) = await RunAsync(program, sample, suite, Path.Combine(Repository.Root, "services", "Customs.Suite", "Samples", Samples.Welder), ct);
        var (refused, report) = await RunAsync(program, sample, suite, bad, ct);

        Assert.True((code, again) == (0, 0), output);
        Assert.All(expected, e => Assert.Contains(e, output, StringComparison.Ordinal));
        Assert.Equal(output, repeated);
        Assert.Equal(1, refused);
        Assert.Contains("INVALID_FIELDS", report, StringComparison.Ordinal);
        Assert.Contains("mrn", report, StringComparison.OrdinalIgnoreCase);
    }

    private static async Task<(int Code, string Output)> RunAsync(string program, string sample, InProcessSuite suite, string file, CancellationToken ct)
    {
        var start = new ProcessStartInfo(program, [sample, suite.Address.ToString(), Path.Combine(suite.Data, "identity"), "local-operator", file]) { RedirectStandardOutput = true, RedirectStandardError = true, UseShellExecute = false };
        using var process = Process.Start(start)!;
        var errors = process.StandardError.ReadToEndAsync(ct);
        var output = await process.StandardOutput.ReadToEndAsync(ct);
        await process.WaitForExitAsync(ct);
        return (process.ExitCode, output + await errors);
    }

    private static bool IsThere(string program) =>
        (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator).Any(folder => File.Exists(Path.Combine(folder, program)));
}
