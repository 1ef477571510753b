using System.Text.Json;
using System.Text.RegularExpressions;
using Customs.ServiceDefaults;
using Google.Api;

namespace Customs.Suite.Tests.Json;

/// <summary>The OpenAPI document and the page, as anybody reads them.</summary>
public sealed partial class OpenApiTests
{
    [Fact(Timeout = 120_000)]
    public async Task Every_annotated_rpc_is_in_the_document_with_its_path_words_and_schemas()
    {
        var ct = TestContext.Current.CancellationToken;
        await using var suite = await WholeSuite.StartAsync(ct);
        using var nobody = JsonCaller.Of(suite, identity: null);
        using var document = JsonDocument.Parse(await nobody.ReadAsync("/openapi/v1.json", ct));
        var operations = document.RootElement.GetProperty("paths").EnumerateObject().SelectMany(p => p.Value.EnumerateObject().Select(o => (Path: p.Name, Verb: o.Name, Operation: o.Value))).ToList();
        var annotated = ContractMethods.Suite.All.Select(m => m.Value).Where(m => m.GetOptions().GetExtension(AnnotationsExtensions.Http) is not null).ToList();

        Assert.True(annotated.Count >= 20, $"only {annotated.Count} rpcs are annotated");
        Assert.Equal(
            annotated.Select(m => $"{m.Service.Name}_{m.Name}").Order(StringComparer.Ordinal),
            operations.Select(o => o.Operation.GetProperty("operationId").GetString()!).Order(StringComparer.Ordinal));
        foreach (var (path, verb, operation) in operations)
        {
            var method = annotated.Single(m => $"{m.Service.Name}_{m.Name}" == operation.GetProperty("operationId").GetString());
            var rule = method.GetOptions().GetExtension(AnnotationsExtensions.Http);
            Assert.Equal(rule.Get.Length > 0 ? "get" : "post", verb);
            Assert.Equal(rule.Body == "*", operation.TryGetProperty("requestBody", out _));
            Assert.True(operation.GetProperty("description").GetString()!.Length > 30, $"{path} has no words");
            Assert.Equal(
                Parameter().Matches(path).Select(m => m.Groups[1].Value),
                operation.GetProperty("parameters").EnumerateArray().Where(p => p.GetProperty("in").GetString() == "path").Select(p => p.GetProperty("name").GetString()!));
        }
    }

    [Fact(Timeout = 120_000)]
    public async Task Every_reference_of_the_document_leads_somewhere_and_every_field_has_words()
    {
        var ct = TestContext.Current.CancellationToken;
        await using var suite = await WholeSuite.StartAsync(ct);
        using var nobody = JsonCaller.Of(suite, identity: null);
        using var document = JsonDocument.Parse(await nobody.ReadAsync("/openapi/v1.json", ct));
        var schemas = document.RootElement.GetProperty("components").GetProperty("schemas");
        var names = schemas.EnumerateObject().Select(s => s.Name).ToHashSet(StringComparer.Ordinal);

        var references = Reference().Matches(document.RootElement.GetRawText()).Select(m => m.Groups[1].Value).ToHashSet(StringComparer.Ordinal);
        Assert.Superset(references, names);
        Assert.Contains("customs.inspection.v1.Assessment", names);
        var wordless = schemas.EnumerateObject().Where(s => s.Name.StartsWith("customs.", StringComparison.Ordinal))
            .SelectMany(s => s.Value.GetProperty("properties").EnumerateObject().Where(p => !p.Value.TryGetProperty("description", out _)).Select(p => $"{s.Name}.{p.Name}")).ToList();
        Assert.Empty(wordless);
    }

    [Fact(Timeout = 120_000)]
    public async Task The_page_to_try_it_loads_nothing_from_elsewhere()
    {
        var ct = TestContext.Current.CancellationToken;
        await using var suite = await WholeSuite.StartAsync(ct);
        using var nobody = JsonCaller.Of(suite, identity: null);

        var page = await nobody.ReadAsync("/api", ct);
        var scripts = Source().Matches(page).Select(m => m.Groups[1].Value).ToList();

        Assert.NotEmpty(scripts);
        Assert.All(scripts, s => Assert.False(s.Contains("//", StringComparison.Ordinal), $"{s} is elsewhere"));
        foreach (var script in scripts)
        {
            Assert.True((await nobody.ReadAsync("/api/" + script.TrimStart('.', '/').Replace("api/", "", StringComparison.Ordinal), ct)).Length > 100, script);
        }
    }

    [Fact(Timeout = 120_000)]
    public async Task Without_the_page_nobody_gets_document_or_page()
    {
        var ct = TestContext.Current.CancellationToken;
        await using var suite = await WholeSuite.StartAsync(ct, new Dictionary<string, string> { ["ApiPage"] = "false" });
        using var border = JsonCaller.Of(suite, "local-operator");

        Assert.Equal(404, (await border.GetAsync("/openapi/v1.json", ct)).Status);
        Assert.Equal(404, (await border.GetAsync("/api", ct)).Status);
    }

    [GeneratedRegex(@"\{([^}]+)\}")]
    private static partial Regex Parameter();

    [GeneratedRegex("\"#/components/schemas/([^\"]+)\"")]
    private static partial Regex Reference();

    [GeneratedRegex("<(?:script|link)[^>]+(?:src|href)=\"([^\"]+)\"")]
    private static partial Regex Source();
}
