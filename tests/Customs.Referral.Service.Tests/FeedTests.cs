using Grpc.Core;

namespace Customs.Referral.Service.Tests;

public sealed class FeedTests
{
    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_watching_desk_sees_what_is_there_and_then_what_changes_and_resumes_after_a_break()
    {
        await using var desks = await Desks.StartAsync(Ct);
        var opened = await desks.OpenAsync();
        string token;
        using (var watch = desks.As("local-desk").WatchCases(new V1.WatchCasesRequest { Desk = "desks/by" }, cancellationToken: Ct))
        {
            Assert.True(await watch.ResponseStream.MoveNext(Ct));
            Assert.True(watch.ResponseStream.Current.SnapshotComplete);
            Assert.Equal(opened.Name, Assert.Single(watch.ResponseStream.Current.Cases).Name);
            token = watch.ResponseStream.Current.ResumeToken;
        }

        await desks.As("local-desk").TakeCaseAsync(new V1.TakeCaseRequest { Name = opened.Name, RequestId = Desks.NewId() }, cancellationToken: Ct);
        await desks.OpenAsync(2, "desks/hh");
        using var resumed = desks.As("local-desk").WatchCases(new V1.WatchCasesRequest { Desk = "desks/by", ResumeToken = token }, cancellationToken: Ct);
        Assert.True(await resumed.ResponseStream.MoveNext(Ct));
        Assert.False(resumed.ResponseStream.Current.Snapshot);
        Assert.Equal("local-desk", Assert.Single(resumed.ResponseStream.Current.Cases).Owner);
    }

    [Fact]
    public async Task Inspection_is_told_every_step_of_a_referral_from_the_number_it_has_seen()
    {
        await using var desks = await Desks.StartAsync(Ct);
        var opened = await desks.OpenAsync();
        var taken = await desks.As("local-desk").TakeCaseAsync(new V1.TakeCaseRequest { Name = opened.Name, RequestId = Desks.NewId() }, cancellationToken: Ct);
        await desks.As("local-desk").AskBackAsync(new V1.AskBackRequest { Name = opened.Name, Question = "Which marks?", Etag = taken.Etag, RequestId = Desks.NewId() }, cancellationToken: Ct);

        var told = await ReadAsync(desks.Inspection, 0, 3);
        Assert.Equal(["DELIVERED", "TAKEN", "ASKED_BACK"], told.Select(e => e.Act));
        Assert.Equal("Which marks?", told[2].Question);
        Assert.All(told, e => Assert.EndsWith("/holds/1", Assert.Single(e.Holds)));
        Assert.Equal(["ASKED_BACK"], (await ReadAsync(desks.Inspection, told[1].Sequence, 1)).Select(e => e.Act));
    }

    [Fact]
    public async Task Only_a_service_may_open_a_referral()
    {
        await using var desks = await Desks.StartAsync(Ct);
        var refused = await Assert.ThrowsAsync<RpcException>(async () => await desks.As("local-officer").OpenReferralAsync(Desks.Referral(), cancellationToken: Ct));
        Assert.Equal(StatusCode.PermissionDenied, refused.StatusCode);
    }

    private static async Task<List<V1.ReferralEvent>> ReadAsync(V1.ReferralService.ReferralServiceClient inspection, long after, int count)
    {
        using var watch = inspection.WatchReferralEvents(new V1.WatchReferralEventsRequest { AfterSequence = after }, cancellationToken: Ct);
        var told = new List<V1.ReferralEvent>();
        while (told.Count < count && await watch.ResponseStream.MoveNext(Ct))
        {
            if (watch.ResponseStream.Current.Event is { } happened)
            {
                told.Add(happened);
            }
        }

        return told;
    }
}
