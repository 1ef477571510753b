using Customs.Referral.V1;
using Customs.Testing;
using Grpc.Core;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace Customs.ServiceDefaults.Tests.Stores;

public sealed class StoreTests(PostgresServer postgres)
{
    private static readonly CommentCaseRequest Comment = new() { Name = "cases/1", Text = "seen" };

    [Theory]
    [MemberData(nameof(StoreSuite.Databases), MemberType = typeof(StoreSuite))]
    public async Task The_same_request_id_gives_the_first_answer_and_acts_once(string database)
    {
        var ct = TestContext.Current.CancellationToken;
        await using var suite = await StoreSuite.StartAsync(database, postgres, ct);
        var request = ActRequest.For(Guid.NewGuid().ToString(), "officer", "/comment", Comment);

        var answers = await Task.WhenAll(Enumerable.Range(0, 12).Select(i => suite.Store.ActAsync<Case>(request, (act, _) =>
        {
            act.Db.Stamps.Add(new StampRow { Name = "stamp-" + Guid.NewGuid() });
            act.Audit("cases/1", "CaseCommented", ("caller", i.ToString()));
            act.Publish("cases", "cases/1", new Case { Name = "cases/1" });
            return Task.FromResult(new Case { Name = "answer-" + i });
        }, ct)));

        Assert.Single(answers.Select(a => a.Name).Distinct());
        Assert.Equal(answers[0].Name, (await suite.Store.FindAnswerAsync<Case>(request, ct))?.Name);
        Assert.Equal((1, 1, 1), await suite.Store.ReadAsync(async (db, c) => (await db.Stamps.CountAsync(c), await db.Audit.CountAsync(c), await db.Outbox.CountAsync(c)), ct));
    }

    [Theory]
    [MemberData(nameof(StoreSuite.Databases), MemberType = typeof(StoreSuite))]
    public async Task A_read_of_several_statements_sees_one_moment(string database)
    {
        var ct = TestContext.Current.CancellationToken;
        await using var suite = await StoreSuite.StartAsync(database, postgres, ct);

        var (before, after) = await suite.Store.ReadAsync(async (db, c) =>
        {
            var first = await db.Stamps.CountAsync(c);
            await suite.Store.ActAsync("officer", (act, _) =>
            {
                act.Db.Stamps.Add(new StampRow { Name = "stamp-meanwhile" });
                return Task.FromResult(true);
            }, c);
            return (first, await db.Stamps.CountAsync(c));
        }, ct);

        Assert.Equal((0, 0), (before, after));
        Assert.Equal(1, await suite.Store.ReadAsync((db, c) => db.Stamps.CountAsync(c), ct));
    }

    [Theory]
    [MemberData(nameof(StoreSuite.Databases), MemberType = typeof(StoreSuite))]
    public async Task The_same_request_id_with_other_content_or_another_caller_is_refused(string database)
    {
        var ct = TestContext.Current.CancellationToken;
        await using var suite = await StoreSuite.StartAsync(database, postgres, ct);
        var id = Guid.NewGuid().ToString();
        await suite.Store.ActAsync(ActRequest.For(id, "officer", "/comment", Comment), (_, _) => Task.FromResult(new Case()), ct);

        ActRequest[] others = [ActRequest.For(id, "officer", "/comment", new CommentCaseRequest { Name = "cases/1", Text = "other" }), ActRequest.For(id, "other", "/comment", Comment)];
        foreach (var other in others)
        {
            var failure = await Assert.ThrowsAsync<RpcException>(() => suite.Store.ActAsync(other, (_, _) => Task.FromResult(new Case()), ct));
            Assert.Equal((StatusCode.InvalidArgument, "REQUEST_ID_REUSED"), (failure.StatusCode, failure.Reason()));
        }
    }

    [Theory]
    [MemberData(nameof(StoreSuite.Databases), MemberType = typeof(StoreSuite))]
    public async Task What_an_act_throws_undoes_all_of_it_and_leaves_the_request_id_free(string database)
    {
        var ct = TestContext.Current.CancellationToken;
        await using var suite = await StoreSuite.StartAsync(database, postgres, ct);
        var request = ActRequest.For(Guid.NewGuid().ToString(), "officer", "/comment", Comment);

        await Assert.ThrowsAsync<RpcException>(() => suite.Store.ActAsync<Case>(request, async (act, c) =>
        {
            act.Db.Stamps.Add(new StampRow { Name = "half" });
            act.Audit("cases/1", "CaseCommented");
            await act.Db.SaveChangesAsync(c);
            throw Rpc.WrongState("cases/1", "it is closed");
        }, ct));

        Assert.Equal((0, 0), await suite.Store.ReadAsync(async (db, c) => (await db.Stamps.CountAsync(c), await db.Audit.CountAsync(c)), ct));
        Assert.Equal("done", (await suite.Store.ActAsync(request, (_, _) => Task.FromResult(new Case { Name = "done" }), ct)).Name);
    }

    [Theory]
    [MemberData(nameof(StoreSuite.Databases), MemberType = typeof(StoreSuite))]
    public async Task Writers_at_the_same_time_lose_no_update_and_leave_whole_chains_without_gaps(string database)
    {
        var ct = TestContext.Current.CancellationToken;
        await using var suite = await StoreSuite.StartAsync(database, postgres, ct);
        await suite.Store.ActAsync("test", (act, _) => Task.FromResult(act.Db.Stamps.Add(new StampRow { Name = "shared" })), ct);

        await Task.WhenAll(Enumerable.Range(0, 8).Select(writer => Task.Run(async () =>
        {
            for (var i = 0; i < 10; i++)
            {
                await ActUntilDoneAsync(suite, writer, ct);
            }
        }, ct)));

        var (version, rows) = await suite.Store.ReadAsync(async (db, c) => ((await db.Stamps.SingleAsync(c)).Version, await db.Audit.OrderBy(a => a.Sequence).ToListAsync(c)), ct);
        Assert.Equal(80, version);
        Assert.Equal(Enumerable.Range(1, 160).Select(i => (long)i), rows.Select(r => r.Sequence));
        Assert.Equal(9, rows.GroupBy(r => r.Resource).Count());
        Assert.All(rows.GroupBy(r => r.Resource), chain => Assert.Null(AuditChain.FirstBroken(chain.Select(AuditChain.ToMessage))));
    }

    [Theory]
    [MemberData(nameof(StoreSuite.Databases), MemberType = typeof(StoreSuite))]
    public async Task The_database_refuses_to_change_the_audit_trail(string database)
    {
        var ct = TestContext.Current.CancellationToken;
        await using var suite = await StoreSuite.StartAsync(database, postgres, ct);
        await suite.Store.ActAsync("test", (act, _) => { act.Audit("cases/1", "CaseCommented"); return Task.FromResult(0); }, ct);

        string[] statements = database == StoreSuite.Sqlite
            ? ["UPDATE audit SET \"Act\" = 'X'", "DELETE FROM audit"]
            : ["UPDATE audit SET \"Act\" = 'X'", "DELETE FROM audit", "TRUNCATE audit"];
        foreach (var statement in statements)
        {
            var failure = await Assert.ThrowsAnyAsync<System.Data.Common.DbException>(() => suite.Store.ReadAsync((db, c) => db.Database.ExecuteSqlRawAsync(statement, c), ct));
            Assert.Contains("append-only", failure.Message);
        }
    }

    [Theory]
    [MemberData(nameof(StoreSuite.Databases), MemberType = typeof(StoreSuite))]
    public async Task What_was_acknowledged_is_there_after_a_new_start(string database)
    {
        var ct = TestContext.Current.CancellationToken;
        var data = Directory.CreateTempSubdirectory("customs-store-").FullName;
        var options = await StoreSuite.OptionsAsync(database, postgres, ct) with { Data = data };
        var request = ActRequest.For(Guid.NewGuid().ToString(), "officer", "/comment", Comment);
        await using (var first = await StoreSuite.StartAsync(options, ct))
        {
            await first.Store.ActAsync(request, (_, _) => Task.FromResult(new Case { Name = "kept" }), ct);
        }

        await using (var second = await StoreSuite.StartAsync(options, ct))
        {
            Assert.Equal("kept", (await second.Store.FindAnswerAsync<Case>(request, ct))?.Name);
        }

        SqliteConnection.ClearAllPools();
        Directory.Delete(data, recursive: true);
    }

    [Fact]
    public async Task Replicas_that_start_together_on_one_empty_database_both_come_up()
    {
        var ct = TestContext.Current.CancellationToken;
        var options = await StoreSuite.OptionsAsync(StoreSuite.Postgres, postgres, ct);
        var suites = await Task.WhenAll(Enumerable.Range(0, 3).Select(_ => StoreSuite.StartAsync(options, ct)));
        foreach (var suite in suites)
        {
            Assert.Equal(0, await suite.Store.ReadAsync((db, c) => db.Audit.CountAsync(c), ct));
            await suite.DisposeAsync();
        }
    }

    [Fact]
    public async Task A_migration_lock_that_a_killed_process_left_does_not_stop_the_start()
    {
        var ct = TestContext.Current.CancellationToken;
        var data = Directory.CreateTempSubdirectory("customs-store-").FullName;
        await using (var connection = new SqliteConnection($"Data Source={Path.Combine(data, "referral.db")}"))
        {
            await connection.OpenAsync(ct);
            await using var command = connection.CreateCommand();
            command.CommandText = "CREATE TABLE \"__EFMigrationsLock\" (\"Id\" INTEGER NOT NULL PRIMARY KEY, \"Timestamp\" TEXT NOT NULL); INSERT INTO \"__EFMigrationsLock\" VALUES (1, '2026-01-01');";
            await command.ExecuteNonQueryAsync(ct);
        }

        await using (var suite = await StoreSuite.StartAsync(new SuiteOptions { Data = data }, ct).WaitAsync(TimeSpan.FromSeconds(20), ct))
        {
            Assert.Equal(0, await suite.Store.ReadAsync((db, c) => db.Audit.CountAsync(c), ct));
        }

        SqliteConnection.ClearAllPools();
        Directory.Delete(data, recursive: true);
    }

    [Fact]
    public async Task A_store_that_is_not_there_stops_the_start_with_words()
    {
        var settings = new Dictionary<string, string> { ["Postgres:referral"] = "Host=127.0.0.1;Port=1;Username=postgres;Database=none;Timeout=1", ["StoreWaitSeconds"] = "1" };
        var failure = await Assert.ThrowsAsync<SettingsException>(() => StoreSuite.StartAsync(new SuiteOptions { Settings = settings }, TestContext.Current.CancellationToken));
        Assert.Contains("store referral", failure.Message);
    }

    [Fact]
    public async Task A_changed_event_breaks_its_chain()
    {
        var ct = TestContext.Current.CancellationToken;
        await using var suite = await StoreSuite.StartAsync(StoreSuite.Sqlite, postgres, ct);
        await suite.Store.ActAsync("test", (act, _) =>
        {
            act.Audit("cases/1", "CaseOpened", ("desk", "desks/federal"));
            act.Audit("cases/1", "CaseCommented");
            return Task.FromResult(0);
        }, ct);
        var chain = (await suite.Store.ReadAsync((db, c) => db.Audit.OrderBy(a => a.Sequence).ToListAsync(c), ct)).ConvertAll(AuditChain.ToMessage);

        Assert.Null(AuditChain.FirstBroken(chain));
        Assert.Same(chain[1], AuditChain.FirstBroken([chain[1]]));
        chain[0].Details["desk"] = "desks/other";
        Assert.Same(chain[0], AuditChain.FirstBroken(chain));
    }

    // Under heavy contention the store gives up with CONTENDED after ten attempts, as it would tell a client.
    private static async Task ActUntilDoneAsync(StoreSuite suite, int writer, CancellationToken ct)
    {
        while (true)
        {
            try
            {
                await suite.Store.ActAsync("test", async (act, c) =>
                {
                    (await act.Db.Stamps.SingleAsync(c)).Version++;
                    act.Audit("stamps/shared", "Stamped");
                    act.Audit($"writers/{writer}", "Wrote");
                    return 0;
                }, ct);
                return;
            }
            catch (RpcException e) when (e.Reason() == "CONTENDED")
            {
                await Task.Yield();
            }
        }
    }
}
