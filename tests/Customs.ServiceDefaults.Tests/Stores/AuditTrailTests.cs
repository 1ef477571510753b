using System.Security.Cryptography.X509Certificates;
using Customs.Common.V1;
using Customs.Proof;
using Customs.Testing;
using Grpc.Core;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Customs.ServiceDefaults.Tests.Stores;

public sealed class AuditTrailTests(PostgresServer postgres)
{
    public static TheoryData<string> Databases => StoreSuite.Databases;

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Theory]
    [MemberData(nameof(Databases))]
    public async Task A_trail_that_is_given_away_is_proved_by_whoever_has_the_authority(string database)
    {
        await using var suite = await StoreSuite.StartAsync(database, postgres, Ct);
        await FillAsync(suite, 30);
        var proof = Prove(suite, await ExportAsync(suite, "local-supervisor"));
        Assert.Equal("", proof.Problem);
        Assert.Equal((30L + 30, "whole", "referral"), (proof.Events, proof.Kind, proof.Signer));
    }

    // The triggers are taken away first: the proof has to find what an owner of the database could do.
    [Theory]
    [MemberData(nameof(Databases))]
    public async Task Whatever_is_changed_in_the_store_is_found_and_named(string database)
    {
        await using var suite = await StoreSuite.StartAsync(database, postgres, Ct);
        await FillAsync(suite, 8);
        await DropTriggersAsync(suite, database);
        foreach (var (column, value) in new[] { ("Actor", "'somebody'"), ("Act", "'HoldLifted'"), ("Resource", "'stamps/9'"), ("ActTime", "\"ActTime\" + 1"), ("Details", "'{\"n\":\"9\",\"office\":\"DE1\"}'"), ("Details", "'{\"office\":\"DE1\",\"n\":\"2\"}'") })
        {
            var before = await OneAsync(suite, $"SELECT CAST(\"{column}\" AS TEXT) AS \"Value\" FROM audit WHERE \"Sequence\" = 5");
            await RunAsync(suite, $"UPDATE audit SET \"{column}\" = {value} WHERE \"Sequence\" = 5");
            var proof = Prove(suite, await ExportAsync(suite, "local-supervisor"));
            Assert.False(proof.Whole, column);
            Assert.Equal(5, proof.BrokenSequence);
            await RunAsync(suite, $"UPDATE audit SET \"{column}\" = {(column == "ActTime" ? before : $"'{before}'")} WHERE \"Sequence\" = 5");
        }

        Assert.Equal("", Prove(suite, await ExportAsync(suite, "local-supervisor")).Problem);
        await RunAsync(suite, "DELETE FROM audit WHERE \"Sequence\" = 5");
        Assert.Equal(6, Prove(suite, await ExportAsync(suite, "local-supervisor")).BrokenSequence);
    }

    [Theory]
    [MemberData(nameof(Databases))]
    public async Task The_head_of_a_day_convicts_a_trail_that_was_cut_off_after_it(string database)
    {
        await using var suite = await StoreSuite.StartAsync(database, postgres, Ct);
        await FillAsync(suite, 5);
        var trail = suite.Suite.Services.GetRequiredService<IAuditTrail>();
        Assert.Equal(10, await trail.SignHeadAsync(Ct));
        Assert.Equal(0, await trail.SignHeadAsync(Ct));
        var line = await File.ReadAllTextAsync(Assert.Single(Directory.GetFiles(Path.Combine(suite.Suite.Data, "audit"))), Ct);
        Assert.True(AuditHead.TryReadSigned(line.TrimEnd('\n'), Authority(suite), out var head, out var problem), problem);
        var whole = Prove(suite, await ExportAsync(suite, "local-supervisor"), head);
        Assert.Equal(("", 1, 11L), (whole.Problem, whole.HeadsMet, whole.Events));

        await DropTriggersAsync(suite, database);
        await RunAsync(suite, "DELETE FROM audit WHERE \"Sequence\" > 8");
        Assert.True(Prove(suite, await ExportAsync(suite, "local-supervisor")).Whole);
        Assert.Contains("stands at event 10", Prove(suite, await ExportAsync(suite, "local-supervisor"), head).Problem, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Databases))]
    public async Task The_chain_of_an_office_has_the_hash_of_every_event_of_it(string database)
    {
        await using var suite = await StoreSuite.StartAsync(database, postgres, Ct);
        await FillAsync(suite, 4);
        var rows = await suite.Store.ReadAsync((db, ct) => db.Audit.OrderBy(a => a.Sequence).ToListAsync(ct), Ct);
        var office = rows.Where(r => r.Resource == "offices/DE1").ToList();
        Assert.Equal(rows.Where(r => r.Resource != "offices/DE1").Select(r => Convert.ToHexStringLower(r.Hash)), office.Select(r => AuditChain.ToMessage(r).Details["hash"]));
        Assert.Null(AuditChain.FirstBroken(office.Select(AuditChain.ToMessage)));
    }

    [Fact]
    public async Task Officers_of_a_desk_do_not_get_the_whole_trail()
    {
        await using var suite = await StoreSuite.StartAsync(StoreSuite.Sqlite, postgres, Ct);
        var refused = await Assert.ThrowsAsync<RpcException>(() => ExportAsync(suite, "local-desk"));
        Assert.Equal(StatusCode.PermissionDenied, refused.StatusCode);
    }

    private static async Task FillAsync(StoreSuite suite, int count)
    {
        for (var i = 0; i < count; i++)
        {
            var n = (i % 3).ToString(System.Globalization.CultureInfo.InvariantCulture);
            await suite.Store.ActAsync("local-officer", (act, _) =>
            {
                act.Audit($"stamps/{n}", "Stamped", ("n", n), ("office", "DE1"));
                return Task.FromResult(true);
            }, Ct);
        }
    }

    private static async Task<byte[]> ExportAsync(StoreSuite suite, string identity)
    {
        using var call = new AuditService.AuditServiceClient(suite.Suite.As(identity)).ExportAudit(new ExportAuditRequest { Service = "referral" }, cancellationToken: Ct);
        var file = new MemoryStream();
        while (await call.ResponseStream.MoveNext(Ct))
        {
            await file.WriteAsync(call.ResponseStream.Current.Content.Memory, Ct);
        }

        return file.ToArray();
    }

    private static X509Certificate2 Authority(StoreSuite suite) => X509CertificateLoader.LoadCertificateFromFile(Path.Combine(suite.Suite.Data, "identity", "ca.pem"));

    private static AuditProof Prove(StoreSuite suite, byte[] file, params AuditHead[] heads)
    {
        using var verifier = new AuditFileVerifier(Authority(suite), heads);
        verifier.Take(file);
        return verifier.Finish();
    }

    private static Task DropTriggersAsync(StoreSuite suite, string database) => RunAsync(
        suite, database == StoreSuite.Sqlite ? "DROP TRIGGER audit_no_update; DROP TRIGGER audit_no_delete" : "ALTER TABLE audit DISABLE TRIGGER ALL");

    private static async Task RunAsync(StoreSuite suite, string statement)
    {
        await using var db = await suite.Suite.Services.GetRequiredService<IDbContextFactory<TestDb>>().CreateDbContextAsync(Ct);
        await db.Database.ExecuteSqlRawAsync(statement.Replace("{", "{{", StringComparison.Ordinal).Replace("}", "}}", StringComparison.Ordinal), Ct);
    }

    private static async Task<string> OneAsync(StoreSuite suite, string query)
    {
        await using var db = await suite.Suite.Services.GetRequiredService<IDbContextFactory<TestDb>>().CreateDbContextAsync(Ct);
        return await db.Database.SqlQueryRaw<string>(query).SingleAsync(Ct);
    }
}
