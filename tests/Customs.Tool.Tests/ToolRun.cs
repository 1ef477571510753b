using System.Text.Json;
using Customs.Classification.Service;
using Customs.Screening.Service;
using Customs.Testing;

namespace Customs.Tool.Tests;

/// <summary>What a run of customsctl came to.</summary>
internal sealed record ToolRun(int Code, string Results, string Messages)
{
    public IReadOnlyList<JsonElement> Rows => [.. Results.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(l => JsonDocument.Parse(l).RootElement)];

    /// <summary>The screening and classification services, with the lists that come with them.</summary>
    public static Task<InProcessSuite> StartSuiteAsync(CancellationToken ct) => InProcessSuite.StartAsync([new ScreeningModule(), new ClassificationModule()], ct: ct);

    /// <summary>Runs the tool against a suite; null names none.</summary>
    public static async Task<ToolRun> OfAsync(InProcessSuite? suite, string input, CancellationToken ct, params string[] arguments)
    {
        using var results = new StringWriter { NewLine = "\n" };
        using var messages = new StringWriter();
        string[] where = suite is null ? [] : ["--server", suite.Address.ToString(), "--identity", Path.Combine(suite.Data, "identity")];
        var code = await Program.RunAsync([.. arguments, .. where], new Terminal(new StringReader(input), results, messages), ct);
        return new ToolRun(code, results.ToString(), messages.ToString());
    }

    /// <summary>Names of the members of an object, in order.</summary>
    public static string Keys(JsonElement row) => string.Join(' ', row.EnumerateObject().Select(p => p.Name));
}
