using Customs.Common.V1;
using Customs.ServiceDefaults;
using Customs.Testing;
using Google.Protobuf.WellKnownTypes;
using Grpc.Core;

namespace Customs.Referral.Service.Tests;

public sealed class TwoIdentitiesTests(PostgresServer postgres)
{
    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task A_case_is_closed_and_opened_again_by_two_identities_and_by_no_trick(bool onPostgres)
    {
        await using var desks = await Desks.StartAsync(Ct, onPostgres ? postgres : null);
        var decided = await desks.DecidedAsync(1, Ct);
        var proposed = await desks.As("local-supervisor").CloseCaseAsync(
            new V1.CloseCaseRequest { Name = decided.Name, Outcome = "CONFIRMED", Words = "charged", Etag = decided.Etag, RequestId = Desks.NewId() }, cancellationToken: Ct);
        Assert.Equal((V1.Case.Types.State.Decided, ""), (proposed.State, proposed.Outcome));

        // Himself under another name; his delegate by token; a service account; and himself through a delegation of the desk.
        LocalIdentity[] tricks =
        [
            new("local-supervisor", [Role.Desk]) { DisplayName = "Another Person" },
            new("deputy", [Role.Supervisor]) { OnBehalfOf = "local-supervisor" },
            new("robot", [Role.Desk, Role.BorderSystem]),
        ];
        foreach (var identity in tricks)
        {
            await RefusedAsync(desks.As(identity).AnswerProposalAsync(Desks.Approval(proposed), cancellationToken: Ct));
        }

        await desks.As("local-supervisor").SetDelegateAsync(
            new V1.SetDelegateRequest { Delegate = "local-desk-2", UntilTime = Timestamp.FromDateTimeOffset(DateTimeOffset.UtcNow.AddDays(2)), Reason = "leave", RequestId = Desks.NewId() }, cancellationToken: Ct);
        await RefusedAsync(desks.As("local-desk-2").AnswerProposalAsync(Desks.Approval(proposed), cancellationToken: Ct));

        var closed = await desks.As("local-desk").AnswerProposalAsync(Desks.Approval(proposed), cancellationToken: Ct);
        Assert.Equal((V1.Case.Types.State.Closed, "CONFIRMED"), (closed.State, closed.Outcome));

        var again = await desks.As("local-desk").ReopenCaseAsync(new V1.ReopenCaseRequest { Name = closed.Name, Reason = "new facts", Etag = closed.Etag, RequestId = Desks.NewId() }, cancellationToken: Ct);
        await RefusedAsync(desks.As("local-desk").AnswerProposalAsync(Desks.Approval(again), cancellationToken: Ct));
        var reopened = await desks.As("local-supervisor").AnswerProposalAsync(Desks.Approval(again), cancellationToken: Ct);
        Assert.Equal((V1.Case.Types.State.Reopened, "", 1), (reopened.State, reopened.Owner, reopened.EarlierDecisions.Count));

        // Every refused answer is in the chain of the case.
        var trail = await desks.As("local-supervisor").ListAuditEventsAsync(new V1.ListAuditEventsRequest { Resource = closed.Name, PageSize = 500 }, cancellationToken: Ct);
        Assert.Null(AuditChain.FirstBroken(trail.Events));
        Assert.Equal(5, trail.Events.Count(e => e.Act == "ActRefused" && e.Details["reason"] == Reasons.SecondIdentity));
    }

    [Fact]
    public async Task A_delegate_works_the_cases_of_his_principal_and_counts_as_both()
    {
        await using var desks = await Desks.StartAsync(Ct);
        var opened = await desks.OpenAsync();
        var taken = await desks.As("local-desk").TakeCaseAsync(new V1.TakeCaseRequest { Name = opened.Name, RequestId = Desks.NewId() }, cancellationToken: Ct);
        var proposal = new V1.ProposeDecisionRequest { Name = taken.Name, Kind = V1.Decision.Types.Kind.Release, Reason = "no ground", Etag = taken.Etag, RequestId = Desks.NewId() };
        Assert.Equal(StatusCode.PermissionDenied, await Desks.FailsAsync(() => desks.As("local-desk-2").ProposeDecisionAsync(proposal, cancellationToken: Ct)));

        var delegation = await desks.As("local-desk").SetDelegateAsync(
            new V1.SetDelegateRequest { Delegate = "local-desk-2", UntilTime = Timestamp.FromDateTimeOffset(DateTimeOffset.UtcNow.AddDays(2)), Reason = "leave", RequestId = Desks.NewId() }, cancellationToken: Ct);
        proposal.RequestId = Desks.NewId();
        var proposed = await desks.As("local-desk-2").ProposeDecisionAsync(proposal, cancellationToken: Ct);
        Assert.Equal(("local-desk-2", "local-desk"), (proposed.Decision.Proposer, proposed.Decision.ProposerOnBehalfOf));
        Assert.Equal("local-desk", proposed.Events[^1].OnBehalfOf);

        foreach (var same in new[] { "local-desk", "local-desk-2" })
        {
            var approval = new V1.DecideReferralRequest { Name = taken.Name, Answer = V1.DecideReferralRequest.Types.Answer.Approve, Etag = proposed.Etag, RequestId = Desks.NewId() };
            await RefusedAsync(desks.As(same).DecideReferralAsync(approval, cancellationToken: Ct));
        }

        await desks.As("local-desk").RevokeDelegateAsync(new V1.RevokeDelegateRequest { Name = delegation.Name, RequestId = Desks.NewId() }, cancellationToken: Ct);
        Assert.Empty((await desks.As("local-desk").ListDelegationsAsync(new V1.ListDelegationsRequest(), cancellationToken: Ct)).Delegations);
        var withdrawal = new V1.WithdrawDecisionRequest { Name = taken.Name, Etag = proposed.Etag, RequestId = Desks.NewId() };
        var back = await desks.As("local-desk-2").WithdrawDecisionAsync(withdrawal, cancellationToken: Ct);
        Assert.Equal(V1.Case.Types.State.Investigation, back.State);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task The_table_of_desks_is_changed_by_two_and_routes_the_next_hold(bool onPostgres)
    {
        await using var desks = await Desks.StartAsync(Ct, onPostgres ? postgres : null);
        var officer = desks.As("local-officer");
        var suggest = new V1.SuggestDeskRequest { Office = "DE007302" };
        Assert.Equal("desks/federal", (await officer.SuggestDeskAsync(suggest, cancellationToken: Ct)).Name);
        Assert.Equal("desks/by", (await officer.SuggestDeskAsync(new V1.SuggestDeskRequest { State = "DE-BY" }, cancellationToken: Ct)).Name);

        var table = await desks.As("local-desk").GetDeskTableAsync(new V1.GetDeskTableRequest(), cancellationToken: Ct);
        var desk = new V1.Desk { Name = "desks/muc", Title = "Munich", Jurisdiction = "DE-BY", OfficePrefixes = { "DE0073" } };
        var proposed = await desks.As("local-desk").ProposeDeskChangeAsync(new V1.ProposeDeskChangeRequest { Desk = desk, Reason = "new desk", Etag = table.Etag, RequestId = Desks.NewId() }, cancellationToken: Ct);
        var answer = new V1.AnswerDeskChangeRequest
        {
            Number = 1, Answer = ProposalAnswer.Approve, ContentEtag = proposed.Proposals[0].ContentEtag, Etag = proposed.Etag, RequestId = Desks.NewId(),
        };
        foreach (var wrong in new[] { "local-desk", "local-desk-2" })
        {
            answer.RequestId = Desks.NewId();
            var refused = await Assert.ThrowsAsync<RpcException>(async () => await desks.As(wrong).AnswerDeskChangeAsync(answer, cancellationToken: Ct));
            Assert.Equal(Reasons.SecondIdentity, refused.GetRpcStatus()?.GetDetail<Google.Rpc.ErrorInfo>()?.Reason);
        }

        answer.RequestId = Desks.NewId();
        await desks.As("local-supervisor").AnswerDeskChangeAsync(answer, cancellationToken: Ct);
        Assert.Equal("desks/muc", (await officer.SuggestDeskAsync(suggest, cancellationToken: Ct)).Name);
        Assert.Equal("desks/muc", (await desks.OpenAsync(desk: "desks/muc")).Desk);
        var stale = new V1.ProposeDeskChangeRequest { Desk = desk, Reason = "again", Etag = table.Etag, RequestId = Desks.NewId() };
        Assert.Equal(StatusCode.Aborted, (await Assert.ThrowsAsync<RpcException>(async () => await desks.As("local-desk").ProposeDeskChangeAsync(stale, cancellationToken: Ct))).StatusCode);
    }

    private static async Task RefusedAsync(AsyncUnaryCall<V1.Case> call)
    {
        var refused = await Assert.ThrowsAsync<RpcException>(async () => await call);
        Assert.Equal((StatusCode.PermissionDenied, Reasons.SecondIdentity), (refused.StatusCode, refused.GetRpcStatus()?.GetDetail<Google.Rpc.ErrorInfo>()?.Reason));
    }
}
