using System.Text;
using System.Text.Json;
using Customs.Classification.Service;
using Customs.Inspection.Service;
using Customs.Referral.Service;
using Customs.Screening.Service;
using Customs.Testing;

namespace Customs.Tool.Tests;

/// <summary>What a site without a client of its own uses: the drop folder, standard input, and sample traffic to try it.</summary>
public sealed class BorderTests
{
    private const string Sample = "01-electron-beam-welder.json";

    private static readonly string Samples = Path.Combine(Repository.Root, "services", "Customs.Suite", "Samples");

    [Fact(Timeout = 120_000)]
    public async Task A_dropped_file_is_answered_and_moved_and_a_bad_one_is_reported()
    {
        var ct = TestContext.Current.CancellationToken;
        await using var suite = await StartAsync(ct);
        using var folder = new Folder();
        folder.Put("good.json", await File.ReadAllBytesAsync(Path.Combine(Samples, Sample), ct));
        folder.Put("bad.json", """{"declaration": {"mrn": "no"}}"""u8.ToArray());
        folder.Put("noise.bin", [1, 2, 3]);
        folder.Put("unfinished.json.part", "{"u8.ToArray());

        var run = await ToolRun.OfAsync(suite, "", ct, "drop", folder.Path, "--once", "--settle", "0");

        Assert.Equal(1, run.Code);
        Assert.Equal(["bad.json QUARANTINED", "good.json DONE", "noise.bin QUARANTINED"], run.Rows.Select(r => $"{r.GetProperty("file").GetString()} {r.GetProperty("state").GetString()}").Order(StringComparer.Ordinal));
        Assert.Equal("STOP_REFER", folder.Json("done/good.json.answer.json").GetProperty("outcome").GetString());
        Assert.True(folder.Has("done/good.json") && folder.Has("quarantine/bad.json") && folder.Has("quarantine/noise.bin") && folder.Has("unfinished.json.part"));
        Assert.True(folder.Json("quarantine/bad.json.report.json").GetProperty("error").GetProperty("violations").GetArrayLength() > 0);
        Assert.Empty(Directory.GetFiles(System.IO.Path.Combine(folder.Path, "taken")));
    }

    [Fact(Timeout = 120_000)]
    public async Task A_file_that_was_taken_before_a_crash_is_sent_again_and_is_the_same_submission()
    {
        var ct = TestContext.Current.CancellationToken;
        await using var suite = await StartAsync(ct);
        using var folder = new Folder();
        var content = await File.ReadAllBytesAsync(Path.Combine(Samples, Sample), ct);
        folder.Put("one.json", content);
        await ToolRun.OfAsync(suite, "", ct, "drop", folder.Path, "--once", "--settle", "0");

        // As a kill between answer and move leaves it.
        folder.Put("taken/one.json", content);
        var run = await ToolRun.OfAsync(suite, "", ct, "drop", folder.Path, "--once", "--settle", "0");

        Assert.Equal(0, run.Code);
        Assert.Equal(folder.Text("done/one.json.answer.json"), folder.Text("done/one~2.json.answer.json"));
        Assert.True(folder.Has("done/one~2.json"));
    }

    [Theory(Timeout = 120_000)]
    [InlineData("--poll", "0")]
    [InlineData("--poll", "NaN")]
    [InlineData("--settle", "-1")]
    public async Task A_pause_that_is_none_is_told_and_not_made_another(string option, string value)
    {
        var ct = TestContext.Current.CancellationToken;
        await using var suite = await StartAsync(ct);
        using var folder = new Folder();
        var run = await ToolRun.OfAsync(suite, "", ct, "drop", folder.Path, "--once", option, value);
        Assert.Equal(2, run.Code);
        Assert.Contains(option, run.Messages, StringComparison.Ordinal);
    }

    [Fact(Timeout = 120_000)]
    public async Task A_message_comes_in_by_standard_input()
    {
        var ct = TestContext.Current.CancellationToken;
        await using var suite = await StartAsync(ct);

        var run = await ToolRun.OfAsync(suite, Encoding.UTF8.GetString(await File.ReadAllBytesAsync(Path.Combine(Samples, Sample), ct)), ct, "submit", "-");

        Assert.Equal(0, run.Code);
        Assert.Equal("STOP_REFER", Assert.Single(run.Rows).GetProperty("outcome").GetString());
    }

    [Fact(Timeout = 120_000)]
    public async Task The_same_simulation_twice_gives_the_same_answers_and_patterns_stand_out()
    {
        var ct = TestContext.Current.CancellationToken;
        await using var suite = await StartAsync(ct);
        string[] simulation = ["simulate", "--count", "60", "--rate", "5000", "--share-suspicious", "0.3", "--seed", "4", "--start", "2026-11-02"];

        var first = await ToolRun.OfAsync(suite, "", ct, simulation);
        var second = await ToolRun.OfAsync(suite, "", ct, simulation);

        Assert.Equal((0, 60), (first.Code, first.Rows.Count));
        Assert.Equal(first.Results, second.Results);
        var outcomes = first.Rows.ToLookup(r => r.GetProperty("story").GetString()!, r => r.GetProperty("outcome").GetString());
        Assert.DoesNotContain("STOP_REFER", outcomes["HONEST"]);
        Assert.Contains("RELEASE", outcomes["HONEST"]);
        Assert.NotEmpty(outcomes["FRONT_FIRM"]);
        Assert.DoesNotContain("RELEASE", outcomes["FRONT_FIRM"]);
    }

    private static Task<InProcessSuite> StartAsync(CancellationToken ct) => InProcessSuite.StartAsync(
        [new ClassificationModule(), new ScreeningModule(), new ReferralModule(), new InspectionModule()],
        new SuiteOptions { Settings = new Dictionary<string, string> { ["Inspection:RandomControlShare"] = "0" } },
        ct);

    private sealed class Folder : IDisposable
    {
        public string Path { get; } = Directory.CreateTempSubdirectory("customs-drop-").FullName;

        public void Put(string name, byte[] content) => File.WriteAllBytes(In(name), content);

        public bool Has(string name) => File.Exists(In(name));

        public string Text(string name) => File.ReadAllText(In(name));

        public JsonElement Json(string name) => JsonDocument.Parse(Text(name)).RootElement;

        public void Dispose() => Directory.Delete(Path, recursive: true);

        private string In(string name) => System.IO.Path.Combine(Path, name);
    }
}
