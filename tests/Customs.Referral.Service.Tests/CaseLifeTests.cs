using Customs.Testing;
using Grpc.Core;

namespace Customs.Referral.Service.Tests;

public sealed class CaseLifeTests(PostgresServer postgres)
{
    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task A_hold_becomes_a_case_that_two_desk_officers_decide(bool onPostgres)
    {
        await using var desks = await Desks.StartAsync(Ct, onPostgres ? postgres : null);
        var opened = await desks.OpenAsync();
        Assert.Matches("^cases/[0-9]{4}-000001$", opened.Name);

        var first = desks.As("local-desk");
        var taken = await first.TakeCaseAsync(new V1.TakeCaseRequest { RequestId = Desks.NewId() }, cancellationToken: Ct);
        var verified = await first.VerifyIndicationAsync(
            new V1.VerifyIndicationRequest
            {
                Name = taken.Name, Indicator = "P05", Verification = V1.CaseIndication.Types.Verification.Confirmed, Ground = "register extract", Etag = taken.Etag, RequestId = Desks.NewId(),
            },
            cancellationToken: Ct);
        var proposed = await first.ProposeDecisionAsync(
            new V1.ProposeDecisionRequest
            {
                Name = taken.Name, Kind = V1.Decision.Types.Kind.Refuse, Reason = "covert procurement", LegalBasis = "Reg. (EU) 2021/821 Art. 4(1)", Etag = verified.Etag, RequestId = Desks.NewId(),
            },
            cancellationToken: Ct);

        var approval = new V1.DecideReferralRequest { Name = taken.Name, Answer = V1.DecideReferralRequest.Types.Answer.Approve, Etag = proposed.Etag, RequestId = Desks.NewId() };
        Assert.Equal(StatusCode.PermissionDenied, await Desks.FailsAsync(() => first.DecideReferralAsync(approval, cancellationToken: Ct)));
        approval.RequestId = Desks.NewId();
        var decided = await desks.As("local-desk-2").DecideReferralAsync(approval, cancellationToken: Ct);

        Assert.Equal(V1.Case.Types.State.Decided, decided.State);
        Assert.Equal(("local-desk", "local-desk-2"), (decided.Decision.Proposer, decided.Decision.Approver));
        Assert.True(Assert.Single(decided.AllowedActs, a => a.Act == "CLOSE").Allowed);
    }

    [Fact]
    public async Task A_referral_that_is_delivered_twice_is_one_case()
    {
        await using var desks = await Desks.StartAsync(Ct);
        var id = Desks.NewId();
        var opened = await desks.OpenAsync(requestId: id);
        var again = await desks.OpenAsync(requestId: id);
        var otherwise = await desks.OpenAsync();

        Assert.Equal([opened.Name, opened.Name], new[] { again.Name, otherwise.Name });
        Assert.Single(otherwise.Subjects);
    }

    [Fact]
    public async Task A_stale_etag_is_told_what_changed()
    {
        await using var desks = await Desks.StartAsync(Ct);
        var opened = await desks.OpenAsync();
        var desk = desks.As("local-desk");
        await desk.TakeCaseAsync(new V1.TakeCaseRequest { Name = opened.Name, RequestId = Desks.NewId() }, cancellationToken: Ct);

        var refused = await Assert.ThrowsAsync<RpcException>(async () => await desk.AskBackAsync(
            new V1.AskBackRequest { Name = opened.Name, Question = "Which marks?", Etag = opened.Etag, RequestId = Desks.NewId() }, cancellationToken: Ct));

        Assert.Equal(StatusCode.Aborted, refused.StatusCode);
        Assert.Contains("CaseTaken", refused.GetRpcStatus()!.GetDetail<Google.Rpc.ErrorInfo>().Metadata["changed"]);
    }

    [Fact]
    public async Task The_same_request_id_with_other_words_is_refused()
    {
        await using var desks = await Desks.StartAsync(Ct);
        var opened = await desks.OpenAsync();
        var desk = desks.As("local-desk");
        var id = Desks.NewId();
        var comment = new V1.CommentCaseRequest { Name = opened.Name, Text = "one", RequestId = id };
        var first = await desk.CommentCaseAsync(comment, cancellationToken: Ct);
        Assert.Equal(first, await desk.CommentCaseAsync(comment, cancellationToken: Ct));

        comment.Text = "two";
        Assert.Equal(StatusCode.InvalidArgument, await Desks.FailsAsync(() => desk.CommentCaseAsync(comment, cancellationToken: Ct)));
    }

    [Fact]
    public async Task A_desk_that_is_not_in_the_table_loses_no_hold()
    {
        await using var desks = await Desks.StartAsync(Ct);
        var opened = await desks.OpenAsync(desk: "desks/closed-last-year");
        Assert.Equal("desks/federal", opened.Desk);
        Assert.Contains("desks/closed-last-year", opened.Question);
    }

    [Fact]
    public async Task The_first_look_of_the_desk_is_noted_and_the_frozen_declaration_is_whole()
    {
        await using var desks = await Desks.StartAsync(Ct);
        var opened = await desks.OpenAsync();
        var seen = await desks.As("local-desk").GetCaseAsync(new V1.GetCaseRequest { Name = opened.Name }, cancellationToken: Ct);
        var seenAgain = await desks.As("local-desk-2").GetCaseAsync(new V1.GetCaseRequest { Name = opened.Name }, cancellationToken: Ct);

        Assert.Equal("declaration 1", seen.Subjects[0].FrozenDeclaration.ToStringUtf8());
        Assert.Equal(seen.ReadTime, seenAgain.ReadTime);
        Assert.Equal(seen.Etag, seenAgain.Etag);
    }

    [Fact]
    public async Task The_audit_trail_of_a_case_is_a_whole_chain()
    {
        await using var desks = await Desks.StartAsync(Ct);
        var opened = await desks.OpenAsync();
        await desks.As("local-desk").TakeCaseAsync(new V1.TakeCaseRequest { Name = opened.Name, RequestId = Desks.NewId() }, cancellationToken: Ct);

        var trail = await desks.As("local-supervisor").ListAuditEventsAsync(new V1.ListAuditEventsRequest { Resource = opened.Name }, cancellationToken: Ct);
        Assert.Equal(["CaseOpened", "CaseTaken"], trail.Events.Select(e => e.Act));
        Assert.Null(ServiceDefaults.AuditChain.FirstBroken(trail.Events));
        trail.Events[0].Actor = "somebody else";
        Assert.NotNull(ServiceDefaults.AuditChain.FirstBroken(trail.Events));
    }
}
