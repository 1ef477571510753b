using Customs.Referral.V1;
using Customs.Testing;
using Grpc.Core;
using Microsoft.EntityFrameworkCore;

namespace Customs.ServiceDefaults.Tests.Stores;

/// <summary>Acts that come at the same time: on SQLite they share a transaction.</summary>
public sealed class GroupedActsTests(PostgresServer postgres)
{
    private static readonly CommentCaseRequest Comment = new() { Name = "cases/1", Text = "seen" };

    [Theory]
    [MemberData(nameof(StoreSuite.Databases), MemberType = typeof(StoreSuite))]
    public async Task Many_at_once_are_all_stored_with_whole_chains_and_numbers_without_gaps(string database)
    {
        const int Count = 300;
        var ct = TestContext.Current.CancellationToken;
        await using var suite = await StoreSuite.StartAsync(database, postgres, ct);

        var answers = await Task.WhenAll(Enumerable.Range(0, Count).Select(i => AddAsync(suite, Request(), $"stamp-{i}", $"cases/{i % 7}", ct)));

        Assert.Equal(Enumerable.Range(0, Count).Select(i => $"stamp-{i}"), answers.Select(a => a.Name));
        var (stamps, audit, outbox) = await suite.Store.ReadAsync(
            async (db, c) => (await db.Stamps.CountAsync(c), await db.Audit.OrderBy(a => a.Sequence).ToListAsync(c), await db.Outbox.OrderBy(o => o.Sequence).ToListAsync(c)), ct);
        Assert.Equal(Count, stamps);
        Assert.Equal(Enumerable.Range(1, Count).Select(i => (long)i), audit.Select(a => a.Sequence));
        Assert.Equal(Enumerable.Range(1, Count).Select(i => (long)i), outbox.Select(o => o.Sequence));
        Assert.All(audit.GroupBy(a => a.Resource), chain => Assert.Null(AuditChain.FirstBroken(chain.Select(AuditChain.ToMessage))));
    }

    [Theory]
    [MemberData(nameof(StoreSuite.Databases), MemberType = typeof(StoreSuite))]
    public async Task One_that_fails_is_undone_by_itself_and_takes_none_of_its_group_with_it(string database)
    {
        var ct = TestContext.Current.CancellationToken;
        await using var suite = await StoreSuite.StartAsync(database, postgres, ct);
        await AddAsync(suite, Request(), "stamp-taken", "cases/0", ct);

        var calls = Enumerable.Range(0, 60).Select(i => i % 10 == 3
            ? Refusing(suite, ct)
            : AddAsync(suite, Request(), $"stamp-{i}", $"cases/{i}", ct)).ToList();
        foreach (var (call, i) in calls.Select((c, i) => (c, i)))
        {
            if (i % 10 == 3)
            {
                Assert.Equal(StatusCode.AlreadyExists, (await Assert.ThrowsAsync<RpcException>(() => call)).StatusCode);
            }
            else
            {
                Assert.Equal($"stamp-{i}", (await call).Name);
            }
        }

        Assert.Equal(55, await suite.Store.ReadAsync((db, c) => db.Stamps.CountAsync(c), ct));
    }

    [Theory]
    [MemberData(nameof(StoreSuite.Databases), MemberType = typeof(StoreSuite))]
    public async Task The_same_request_id_at_once_acts_once(string database)
    {
        var ct = TestContext.Current.CancellationToken;
        await using var suite = await StoreSuite.StartAsync(database, postgres, ct);
        var request = Request();

        var answers = await Task.WhenAll(Enumerable.Range(0, 12).Select(i => AddAsync(suite, request, $"stamp-{i}", "cases/1", ct)));

        Assert.Single(answers.Select(a => a.Name).Distinct());
        Assert.Equal((1, 1), await suite.Store.ReadAsync(async (db, c) => (await db.Stamps.CountAsync(c), await db.Audit.CountAsync(c)), ct));
    }

    [Fact]
    public async Task Only_what_is_kept_of_an_answer_is_stored()
    {
        var ct = TestContext.Current.CancellationToken;
        await using var suite = await StoreSuite.StartAsync("sqlite", postgres, ct);
        var request = Request();

        var answer = await suite.Store.ActAsync(
            request, (_, _) => Task.FromResult(new Case { Name = "cases/1", Etag = "long" }), whole => new Case { Name = whole.Name }, ct);

        Assert.Equal("long", answer.Etag);
        Assert.Equal(new Case { Name = "cases/1" }, await suite.Store.FindAnswerAsync<Case>(request, ct));
    }

    private static ActRequest Request() => ActRequest.For(Guid.NewGuid().ToString(), "officer", "/comment", Comment);

    private static Task<Case> AddAsync(StoreSuite suite, ActRequest request, string stamp, string resource, CancellationToken ct) => suite.Store.ActAsync(
        request,
        (act, _) =>
        {
            act.Db.Stamps.Add(new StampRow { Name = stamp });
            act.Audit(resource, "CaseCommented", ("stamp", stamp));
            act.Publish("cases", resource, new Case { Name = resource });
            return Task.FromResult(new Case { Name = stamp });
        },
        answer => answer,
        ct);

    private static Task<Case> Refusing(StoreSuite suite, CancellationToken ct) => suite.Store.ActAsync(
        Request(),
        async (act, c) =>
        {
            act.Db.Stamps.Add(new StampRow { Name = "stamp-undone-" + Guid.NewGuid() });
            await act.SaveAsync(c);
            if (await act.Db.Stamps.AnyAsync(s => s.Name == "stamp-taken", c))
            {
                throw Rpc.AlreadyExists("stamps/taken", "choose another");
            }

            act.Db.Stamps.Add(new StampRow { Name = "stamp-taken" });
            return new Case { Name = "never" };
        },
        answer => answer,
        ct);
}
