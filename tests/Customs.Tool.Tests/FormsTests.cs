using Customs.Testing;

namespace Customs.Tool.Tests;

/// <summary>The answers of the tool, to the letter of the contract.</summary>
public sealed class FormsTests
{
    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Screen_keeps_the_order_and_answers_a_bad_line_in_its_place()
    {
        await using var suite = await ToolRun.StartSuiteAsync(Ct);
        await LoadAsync(suite);
        const string Questions = """
            {"id": "a", "name": "Kavir Precision Welding"}
            not json
            {"id": "b"}
            {"id": "half", "name": "\ud800"}
            {"id": "c", "name": "Sunshine Bakery Lyon"}
            """;
        var run = await ToolRun.OfAsync(suite, Questions, Ct, "screen", "--in", "-", "--lists", "house");
        Assert.Equal(1, run.Code);
        Assert.Equal(5, run.Rows.Count);
        Assert.Equal("id verdict matches editions", ToolRun.Keys(run.Rows[0]));
        var match = run.Rows[0].GetProperty("matches")[0];
        Assert.Equal("list edition designation name matched_name score strength evidence programmes measures", ToolRun.Keys(match));
        Assert.Equal("feature question listed effect", ToolRun.Keys(match.GetProperty("evidence")[0]));
        Assert.Equal("lists/house/designations/X-1", match.GetProperty("designation").GetString());
        for (var row = 1; row <= 3; row++)
        {
            Assert.Equal("line error", ToolRun.Keys(run.Rows[row]));
            Assert.Equal(row + 1, run.Rows[row].GetProperty("line").GetInt32());
            Assert.Equal("reason message violations", ToolRun.Keys(run.Rows[row].GetProperty("error")));
            Assert.Equal("field description", ToolRun.Keys(run.Rows[row].GetProperty("error").GetProperty("violations")[0]));
        }

        Assert.Equal("CLEAR", run.Rows[4].GetProperty("verdict").GetString());
    }

    [Fact]
    public async Task Lists_are_imported_told_and_refused_in_the_forms_of_the_contract()
    {
        await using var suite = await ToolRun.StartSuiteAsync(Ct);
        var imported = await LoadAsync(suite);
        Assert.Equal("list edition designations names added changed removed problems state reason", ToolRun.Keys(Assert.Single(imported.Rows)));
        Assert.Equal("ACTIVE", imported.Rows[0].GetProperty("state").GetString());
        var status = await ToolRun.OfAsync(suite, "", Ct, "lists", "status");
        Assert.Equal(0, status.Code);
        Assert.All(status.Rows, r => Assert.Equal("list edition loaded_time age_hours designations names state", ToolRun.Keys(r)));
        Assert.Contains(status.Rows, r => r.GetProperty("list").GetString() == "house");

        var refused = await LoadAsync(suite, """{"id": "X-1", "names": [{"name": "Kavir"}], "colour": "red"}""");
        Assert.Equal(1, refused.Code);
        Assert.Equal("REJECTED", Assert.Single(refused.Rows).GetProperty("state").GetString());
        var unknown = await LoadAsync(suite, source: "no-such-list");
        Assert.Equal((2, ""), (unknown.Code, unknown.Results));
        Assert.Contains("ofac-sdn-csv", unknown.Messages, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Compare_and_classify_print_the_forms_of_the_contract()
    {
        await using var suite = await ToolRun.StartSuiteAsync(Ct);
        var compared = await ToolRun.OfAsync(suite, "", Ct, "compare", "Kavir Precision", "KAVIR Precision Co");
        Assert.Equal((0, "score verdict evidence"), (compared.Code, ToolRun.Keys(Assert.Single(compared.Rows))));

        var classified = await ToolRun.OfAsync(suite, """{"id": "w", "description": "Electron beam welding machine 60 kV", "hs": "851580"}""", Ct, "classify", "--in", "-");
        var row = Assert.Single(classified.Rows);
        Assert.Equal((0, "id verdict candidates questions hs not_understood"), (classified.Code, ToolRun.Keys(row)));
        Assert.Equal("UNLISTED_RELEVANT", row.GetProperty("verdict").GetString());
        Assert.Equal("code path list version score truth checks missing notes programmes quote", ToolRun.Keys(row.GetProperty("candidates")[0]));
        Assert.Equal("declared plausible mismatch", ToolRun.Keys(row.GetProperty("hs")));
    }

    [Fact]
    public async Task Wrong_usage_ends_with_2_and_no_suite_with_3()
    {
        await using var suite = await ToolRun.StartSuiteAsync(Ct);
        Assert.Equal(2, (await ToolRun.OfAsync(suite, "", Ct, "screen")).Code);
        Assert.Equal(2, (await ToolRun.OfAsync(suite, "", Ct, "screen", "--in", "-", "--as-of", "2026-02-30")).Code);
        Assert.Equal(2, (await ToolRun.OfAsync(suite, "", Ct, "classify", "--in", Path.Combine(suite.Data, "absent.jsonl"))).Code);
        var unreachable = await ToolRun.OfAsync(null, "", Ct, "lists", "status", "--server", "https://127.0.0.1:1", "--identity", Path.Combine(suite.Data, "identity"));
        Assert.Equal((3, ""), (unreachable.Code, unreachable.Results));
        Assert.NotEmpty(unreachable.Messages);
    }

    private static async Task<ToolRun> LoadAsync(InProcessSuite suite, string line = """{"id": "X-1", "kind": "entity", "names": [{"name": "Kavir Precision Welding"}]}""", string source = "house")
    {
        var file = Path.Combine(suite.Data, "house.jsonl");
        await File.WriteAllTextAsync(file, line, Ct);
        return await ToolRun.OfAsync(suite, "", Ct, "lists", "import", source, file);
    }
}
