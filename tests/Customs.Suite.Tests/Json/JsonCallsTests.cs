using System.Net.Http.Headers;
using System.Text.Json;

namespace Customs.Suite.Tests.Json;

/// <summary>The calls of a border system in JSON over HTTPS.</summary>
public sealed class JsonCallsTests
{
    [Fact(Timeout = 120_000)]
    public async Task A_border_system_submits_asks_again_and_reads_in_json()
    {
        var ct = TestContext.Current.CancellationToken;
        await using var suite = await WholeSuite.StartAsync(ct);
        using var border = JsonCaller.Of(suite, "local-operator");
        using var officer = JsonCaller.Of(suite, "local-officer");
        var message = new { content = Convert.ToBase64String(Samples.Read(Samples.Welder)), requestId = Officers.NewId(), fileName = Samples.Welder };

        var (status, answer) = await border.PostAsync("/v1/declarations:submitMessage", message, ct);
        Assert.Equal(200, status);
        var declaration = answer.GetProperty("declaration");
        var name = declaration.GetProperty("name").GetString();
        Assert.Equal("OUTCOME_STOP_REFER", declaration.GetProperty("assessment").GetProperty("outcome").GetString());

        var (_, again) = await border.PostAsync("/v1/declarations:submitMessage", message, ct);
        Assert.Equal(answer.GetRawText(), again.GetRawText());
        Assert.Equal(name, (await border.GetAsync($"/v1/{name}", ct)).Body.GetProperty("name").GetString());
        Assert.Equal(1, (await officer.GetAsync("/v1/queueEntries?pageSize=10", ct)).Body.GetProperty("entries").GetArrayLength());
        Assert.Contains(name!, await officer.FirstLineAsync("/v1/queueEntries:watch", ct), StringComparison.Ordinal);
    }

    [Fact(Timeout = 120_000)]
    public async Task Errors_are_statuses_with_their_reason_and_every_bad_field()
    {
        var ct = TestContext.Current.CancellationToken;
        await using var suite = await WholeSuite.StartAsync(ct);
        using var border = JsonCaller.Of(suite, "local-operator");
        using var officer = JsonCaller.Of(suite, "local-officer");
        using var nobody = JsonCaller.Of(suite, identity: null);

        var (status, bad) = await border.PostAsync("/v1/declarations:submitMessage", new { content = Convert.ToBase64String("{}"u8), requestId = "not-an-id" }, ct);
        Assert.Equal((400, 3, "INVALID_FIELDS"), (status, bad.GetProperty("code").GetInt32(), Reason(bad)));
        Assert.Equal(["request_id"], Fields(bad));

        var (_, dossier) = await border.PostAsync("/v1/declarations:submitMessage", new { content = Convert.ToBase64String("""{"declaration": {}}"""u8), requestId = Officers.NewId() }, ct);
        Assert.True(Fields(dossier).Count() > 5);

        Assert.Equal((401, "UNAUTHENTICATED"), Told(await nobody.GetAsync("/v1/declarations/x", ct)));
        Assert.Equal((403, "PERMISSION_DENIED"), Told(await officer.PostAsync("/v1/declarations", new { }, ct)));
        Assert.Equal((404, "NOT_FOUND"), Told(await border.GetAsync("/v1/declarations/26DE7102FRQ99999B2", ct)));
        using var broken = new StringContent("{\"content\": ", MediaTypeHeaderValue.Parse("application/json"));
        Assert.Equal(400, (await border.PostAsync("/v1/declarations:submitMessage", broken, ct)).Status);
    }

    [Fact(Timeout = 120_000)]
    public async Task A_body_that_is_larger_than_any_message_is_cut_off()
    {
        var ct = TestContext.Current.CancellationToken;
        await using var suite = await WholeSuite.StartAsync(ct);
        using var border = JsonCaller.Of(suite, "local-operator");
        using var large = new ByteArrayContent(new byte[ServiceDefaults.CustomsHost.MostMessageBytes + 1]);
        large.Headers.ContentType = MediaTypeHeaderValue.Parse("application/json");

        // The suite answers and closes; a sender that is still writing may only see the latter.
        try
        {
            Assert.InRange((await border.PostAsync("/v1/declarations:submitMessage", large, ct)).Status, 400, 413);
        }
        catch (HttpRequestException e)
        {
            Assert.IsType<IOException>(e.InnerException);
        }

        Assert.Equal(200, (await border.GetAsync("/v1/lists", ct)).Status);
    }

    private static (int Status, string? Reason) Told((int Status, JsonElement Body) answer) => (answer.Status, Reason(answer.Body));

    private static string? Reason(JsonElement status) =>
        status.GetProperty("details").EnumerateArray().Single(d => d.GetProperty("@type").GetString()!.EndsWith("/google.rpc.ErrorInfo", StringComparison.Ordinal)).GetProperty("reason").GetString();

    private static IEnumerable<string?> Fields(JsonElement status) =>
        status.GetProperty("details").EnumerateArray().Single(d => d.GetProperty("@type").GetString()!.EndsWith("/google.rpc.BadRequest", StringComparison.Ordinal))
            .GetProperty("fieldViolations").EnumerateArray().Select(v => v.GetProperty("field").GetString());
}
