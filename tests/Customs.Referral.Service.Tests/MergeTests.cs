using Customs.Testing;
using Google.Protobuf.WellKnownTypes;
using Grpc.Core;

namespace Customs.Referral.Service.Tests;

public sealed class MergeTests(PostgresServer postgres)
{
    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Two_cases_become_one_and_both_numbers_live_on(bool onPostgres)
    {
        await using var desks = await Desks.StartAsync(Ct, onPostgres ? postgres : null);
        var desk = desks.As("local-desk");
        await desks.OpenAsync(1);
        await desks.OpenAsync(2);
        var into = await desk.TakeCaseAsync(new V1.TakeCaseRequest { RequestId = Desks.NewId() }, cancellationToken: Ct);
        var from = await desk.TakeCaseAsync(new V1.TakeCaseRequest { RequestId = Desks.NewId() }, cancellationToken: Ct);
        var merge = new V1.MergeCasesRequest { Name = from.Name, Into = into.Name, Reason = "one buyer", Etag = from.Etag, IntoEtag = into.Etag, RequestId = Desks.NewId() };
        var merged = await desk.MergeCasesAsync(merge, cancellationToken: Ct);
        Assert.Equal(merged, await desk.MergeCasesAsync(merge, cancellationToken: Ct));
        Assert.Equal((2, 2, from.Name), (merged.Subjects.Count, merged.Indications.Count, Assert.Single(merged.MergedFrom)));

        // The ended number still answers, and says where it goes on; its frozen declaration has gone along.
        var ended = await desk.GetCaseAsync(new V1.GetCaseRequest { Name = from.Name }, cancellationToken: Ct);
        Assert.Equal((V1.Case.Types.State.Merged, into.Name), (ended.State, ended.MergedInto));
        var whole = await desk.GetCaseAsync(new V1.GetCaseRequest { Name = into.Name }, cancellationToken: Ct);
        Assert.Equal(["declaration 1", "declaration 2"], whole.Subjects.Select(s => s.FrozenDeclaration.ToStringUtf8()).Order(StringComparer.Ordinal));

        // What inspection sends to the old number arrives in the new case: a clock, an answer, the same hold again, a new hold of the same consignment.
        var asked = await desk.AskBackAsync(new V1.AskBackRequest { Name = into.Name, Question = "Which marks?", Etag = whole.Etag, RequestId = Desks.NewId() }, cancellationToken: Ct);
        var answered = await desks.Inspection.DeliverAnswerAsync(
            new V1.DeliverAnswerRequest { Name = from.Name, Hold = from.Subjects[0].Hold, Answer = "none", Officer = "local-officer", RequestId = Desks.NewId() }, cancellationToken: Ct);
        Assert.Equal((into.Name, ""), (answered.Name, answered.AskedBack));
        Assert.Equal("Which marks?", asked.AskedBack);
        var due = Timestamp.FromDateTimeOffset(DateTimeOffset.UtcNow.AddDays(1));
        var warned = await desks.Inspection.DeliverClockAsync(
            new V1.DeliverClockRequest { Hold = from.Subjects[0].Hold, DueTime = due, DueConsequence = "release", ClockState = "WARNED", RequestId = Desks.NewId() }, cancellationToken: Ct);
        Assert.Equal((into.Name, "WARNED"), (warned.Name, warned.DueState));
        Assert.Equal(into.Name, (await desks.OpenAsync(2)).Name);
        var second = Desks.Referral(2);
        second.Subject.Hold = second.Subject.Hold[..^1] + "2";
        Assert.Equal((into.Name, 3), (await desks.Inspection.OpenReferralAsync(second, cancellationToken: Ct)) is var joined ? (joined.Name, joined.Subjects.Count) : default);
    }

    [Fact]
    public async Task A_merge_on_a_stale_look_changes_neither_case()
    {
        await using var desks = await Desks.StartAsync(Ct);
        var desk = desks.As("local-desk");
        var from = await desks.OpenAsync(1);
        var opened = await desks.OpenAsync(2);
        var into = await desk.TakeCaseAsync(new V1.TakeCaseRequest { Name = opened.Name, RequestId = Desks.NewId() }, cancellationToken: Ct);
        var merge = new V1.MergeCasesRequest { Name = from.Name, Into = into.Name, Reason = "one buyer", Etag = from.Etag, IntoEtag = opened.Etag, RequestId = Desks.NewId() };
        Assert.Equal(StatusCode.Aborted, await Desks.FailsAsync(() => desk.MergeCasesAsync(merge, cancellationToken: Ct)));
        Assert.Equal(V1.Case.Types.State.New, (await desk.GetCaseAsync(new V1.GetCaseRequest { Name = from.Name }, cancellationToken: Ct)).State);
    }
}
