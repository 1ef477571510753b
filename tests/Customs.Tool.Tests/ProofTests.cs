using System.Globalization;
using System.Security.Cryptography;
using System.Text.Json;
using Customs.Referral.Service;
using Customs.Referral.V1;
using Customs.Testing;
using Google.Protobuf;

namespace Customs.Tool.Tests;

/// <summary>What an auditor does with customsctl: export, carry away, prove; and what the yearly report prints.</summary>
public sealed class ProofTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("customs-proof-").FullName;

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact]
    public async Task A_trail_is_exported_and_proved_offline_and_a_changed_byte_is_named()
    {
        await using var suite = await StartAsync(3);
        var file = Path.Combine(folder, "referral.jsonl");
        Assert.Equal(0, (await ToolRun.OfAsync(suite, "", Ct, "audit", "export", "--service", "referral", "--out", file)).Code);
        string[] authority = ["--authority", Path.Combine(suite.Data, "identity", "ca.pem")];

        var whole = await ToolRun.OfAsync(null, "", Ct, ["audit", "verify", file, .. authority]);
        Assert.Equal(0, whole.Code);
        var row = Assert.Single(whole.Rows);
        Assert.True(row.GetProperty("whole").GetBoolean());
        Assert.Equal(("referral", "whole", 64), (Text(row, "service"), Text(row, "kind"), Text(row, "authority").Length));

        var bytes = await File.ReadAllBytesAsync(file, Ct);
        bytes[bytes.AsSpan().IndexOf("local-officer"u8)] ^= 1;
        await File.WriteAllBytesAsync(file, bytes, Ct);
        var broken = await ToolRun.OfAsync(null, "", Ct, ["audit", "verify", file, .. authority]);
        Assert.Equal(1, broken.Code);
        Assert.Equal(1, broken.Rows[0].GetProperty("trails")[0].GetProperty("broken").GetProperty("sequence").GetInt64());

        static string Text(JsonElement row, string name) => row.GetProperty("trails")[0].GetProperty(name).GetString()!;
    }

    [Fact]
    public async Task The_trails_of_a_running_suite_are_proved_and_a_service_that_is_not_there_is_not_whole()
    {
        await using var suite = await StartAsync(1);
        Assert.Equal(0, (await ToolRun.OfAsync(suite, "", Ct, "audit", "verify", "--service", "referral")).Code);
        var all = await ToolRun.OfAsync(suite, "", Ct, "audit", "verify");
        Assert.Equal(1, all.Code);
        Assert.Equal(["false", "false", "false", "true"], all.Rows[0].GetProperty("trails").EnumerateArray().Select(t => t.GetProperty("whole").ToString().ToLowerInvariant()));
    }

    [Fact]
    public async Task A_case_package_is_exported_and_proved_offline()
    {
        await using var suite = await StartAsync(1);
        var file = Path.Combine(folder, "case.zip");
        Assert.Equal(0, (await ToolRun.OfAsync(suite, "", Ct, "cases", "export", $"{DateTime.UtcNow.Year}-000001", "--out", file)).Code);
        var authority = Path.Combine(suite.Data, "identity", "ca.pem");
        var whole = await ToolRun.OfAsync(null, "", Ct, "verify", file, "--authority", authority);
        Assert.Equal(0, whole.Code);
        Assert.Equal("whole case maker files signer authority broken audit", ToolRun.Keys(whole.Rows[0]));

        // Without the authority it is whole in itself, and says what is not proved.
        var alone = await ToolRun.OfAsync(null, "", Ct, "verify", file, "--data", folder);
        Assert.Equal((0, ""), (alone.Code, alone.Rows[0].GetProperty("authority").GetString()));
        Assert.Contains("--authority", alone.Messages, StringComparison.Ordinal);

        var bytes = await File.ReadAllBytesAsync(file, Ct);
        bytes[bytes.Length / 2] ^= 1;
        await File.WriteAllBytesAsync(file, bytes, Ct);
        Assert.Equal(1, (await ToolRun.OfAsync(null, "", Ct, "verify", file, "--authority", authority)).Code);
        Assert.Equal(2, (await ToolRun.OfAsync(null, "", Ct, "verify", Path.Combine(folder, "absent.zip"))).Code);
    }

    [Fact]
    public async Task The_yearly_report_prints_as_table_csv_json_and_picture()
    {
        await using var suite = await StartAsync(2);
        string[] report = ["report", "indications", "--year", DateTime.UtcNow.Year.ToString(CultureInfo.InvariantCulture)];
        var json = (await ToolRun.OfAsync(suite, "", Ct, [.. report, "--format", "json"])).Rows[0];
        Assert.Equal((2, 2, true), (json.GetProperty("total").GetInt32(), json.GetProperty("cases").GetInt32(), json.GetProperty("provisional").GetBoolean()));
        Assert.Contains("missile", (await ToolRun.OfAsync(suite, "", Ct, report)).Results, StringComparison.Ordinal);
        Assert.Contains(",missile,,,POSSIBLE,UNVERIFIED,2,0\n", (await ToolRun.OfAsync(suite, "", Ct, [.. report, "--format", "csv"])).Results, StringComparison.Ordinal);
        Assert.Contains("</svg>", (await ToolRun.OfAsync(suite, "", Ct, [.. report, "--format", "svg"])).Results, StringComparison.Ordinal);
        var picture = Path.Combine(folder, "report.png");
        Assert.Equal(0, (await ToolRun.OfAsync(suite, "", Ct, [.. report, "--format", "png", "--out", picture])).Code);
        Assert.Equal([0x89, (byte)'P', (byte)'N', (byte)'G'], (await File.ReadAllBytesAsync(picture, Ct))[..4]);
        Assert.Equal(2, (await ToolRun.OfAsync(suite, "", Ct, [.. report, "--format", "png"])).Code);
    }

    private static async Task<InProcessSuite> StartAsync(int cases)
    {
        var suite = await InProcessSuite.StartAsync([new ReferralModule()], ct: Ct);
        var inspection = new ReferralService.ReferralServiceClient(await suite.AsServiceAsync("inspection", Ct));
        for (var i = 1; i <= cases; i++)
        {
            var frozen = ByteString.CopyFromUtf8(string.Create(CultureInfo.InvariantCulture, $"declaration {i}"));
            var declaration = string.Create(CultureInfo.InvariantCulture, $"declarations/26DE7430102A{i:0000}B4");
            await inspection.OpenReferralAsync(
                new OpenReferralRequest
                {
                    Subject = new CaseSubject
                    {
                        Declaration = declaration, DeclarationVersion = 1, Hold = declaration + "/holds/1", FrozenDeclaration = frozen, FrozenHash = ByteString.CopyFrom(SHA256.HashData(frozen.Span)), Summary = "welder to MY",
                    },
                    Desk = "desks/by",
                    Officer = "local-officer",
                    Office = "DE007430",
                    Programmes = { "missile" },
                    RequestId = Guid.NewGuid().ToString(),
                },
                cancellationToken: Ct);
        }

        return suite;
    }
}
