using Customs.Common.V1;
using Customs.Inspection.V1;
using Customs.ServiceDefaults;
using Grpc.Core;

namespace Customs.Inspection.Service.Tests;

public sealed class SecondIdentityTests
{
    [Fact]
    public async Task Nobody_lets_a_stop_go_alone_whatever_he_calls_himself_and_for_whomever_he_acts()
    {
        var ct = TestContext.Current.CancellationToken;
        await using var fixture = await InspectionFixture.StartAsync(ct);
        var stop = await fixture.SubmitStopAsync(ct);
        var proposed = await fixture.Supervisor.ReleaseDeclarationAsync(
            new ReleaseDeclarationRequest { Name = stop.Name, Reason = "the listing is of another firm", Etag = stop.Etag, RequestId = Border.NewId() }, cancellationToken: ct);
        Assert.Equal(stop.State, proposed.State);
        var proposal = Assert.Single(proposed.Proposals);
        Assert.Equal(("RELEASE", "the listing is of another firm", "local-supervisor"), (proposal.Act, proposal.Reason, proposal.Proposer));

        // The supervisor himself; the same account under a new name; a delegate of his; a machine; who saw something else.
        var approval = Approval(proposed, proposal);
        LocalIdentity[] same =
        [
            new("local-supervisor", [Role.Supervisor]),
            new("local-supervisor", [Role.Officer]) { DisplayName = "Somebody Else" },
            new("another-supervisor", [Role.Supervisor]) { OnBehalfOf = "local-supervisor" },
            new("robot", [Role.Officer, Role.BorderSystem]),
        ];
        foreach (var identity in same)
        {
            approval.RequestId = Border.NewId();
            var refused = await Assert.ThrowsAsync<RpcException>(async () => await fixture.Client(identity).AnswerProposalAsync(approval, cancellationToken: ct));
            Assert.Equal((StatusCode.PermissionDenied, Reasons.SecondIdentity), (refused.StatusCode, InspectionFixture.Reason(refused)));
        }

        var other = Approval(proposed, proposal);
        other.ContentEtag = new string('0', 64);
        Assert.Equal(StatusCode.FailedPrecondition, (await Assert.ThrowsAsync<RpcException>(async () => await fixture.Officer.AnswerProposalAsync(other, cancellationToken: ct))).StatusCode);

        approval.RequestId = Border.NewId();
        var released = await fixture.Officer.AnswerProposalAsync(approval, cancellationToken: ct);
        Assert.Equal(Declaration.Types.State.Released, released.State);
        Assert.Equal((Proposal.Types.State.Approved, "local-officer"), (released.Proposals[0].State, released.Proposals[0].AnsweredBy));
    }

    [Fact]
    public async Task Every_refusal_of_an_act_is_in_the_chain_of_what_it_was_about_and_nothing_has_changed()
    {
        var ct = TestContext.Current.CancellationToken;
        await using var fixture = await InspectionFixture.StartAsync(ct);
        var stop = await fixture.SubmitStopAsync(ct);
        var id = Border.NewId();
        var hold = new PlaceHoldRequest { Declaration = stop.Name, ReasonCode = "H07", Etag = stop.Etag, RequestId = id };
        var held = await fixture.Officer.PlaceHoldAsync(hold, cancellationToken: ct);

        // Reused id, stale version, wrong state, wrong role.
        await RefusedAsync(StatusCode.InvalidArgument, fixture.Officer.PlaceHoldAsync(new PlaceHoldRequest(hold) { Words = "other" }, cancellationToken: ct));
        await RefusedAsync(StatusCode.Aborted, fixture.Officer.PlaceHoldAsync(new PlaceHoldRequest(hold) { RequestId = Border.NewId() }, cancellationToken: ct));
        await RefusedAsync(
            StatusCode.FailedPrecondition, fixture.Officer.ReleaseDeclarationAsync(new ReleaseDeclarationRequest { Name = stop.Name, Reason = "now", Etag = held.Etag, RequestId = Border.NewId() }, cancellationToken: ct));
        await RefusedAsync(
            StatusCode.PermissionDenied, fixture.Client("local-desk").ReleaseDeclarationAsync(new ReleaseDeclarationRequest { Name = stop.Name, Etag = held.Etag, RequestId = Border.NewId() }, cancellationToken: ct));

        var trail = await fixture.Supervisor.ListAuditEventsAsync(new ListAuditEventsRequest { Resource = stop.Name }, cancellationToken: ct);
        Assert.Null(AuditChain.FirstBroken(trail.Events));
        Assert.Equal(
            [("PlaceHold", "REQUEST_ID_REUSED"), ("PlaceHold", "ETAG_MISMATCH"), ("ReleaseDeclaration", "WRONG_STATE"), ("ReleaseDeclaration", "PERMISSION_DENIED")],
            trail.Events.Where(e => e.Act == "ActRefused").Select(e => (e.Details["method"], e.Details["reason"])));
        Assert.Equal(held.Etag, (await fixture.Officer.GetDeclarationAsync(new GetDeclarationRequest { Name = stop.Name }, cancellationToken: ct)).Etag);
    }

    [Fact]
    public async Task Refusals_in_great_number_are_counted_and_not_written_one_by_one()
    {
        var ct = TestContext.Current.CancellationToken;
        await using var fixture = await InspectionFixture.StartAsync(ct);
        for (var i = 0; i < 50; i++)
        {
            await RefusedAsync(
                StatusCode.PermissionDenied,
                fixture.Client("local-desk").ReleaseDeclarationAsync(new ReleaseDeclarationRequest { Name = "declarations/unknown", Etag = "r1", RequestId = Border.NewId() }, cancellationToken: ct));
        }

        // A minute may begin in between; two budgets are still fewer than the calls.
        var trail = await fixture.Supervisor.ListAuditEventsAsync(new ListAuditEventsRequest { Resource = "refusals", PageSize = 500 }, cancellationToken: ct);
        Assert.InRange(trail.Events.Count, 30, 49);
        Assert.Empty((await fixture.Supervisor.ListAuditEventsAsync(new ListAuditEventsRequest { Resource = "declarations/unknown" }, cancellationToken: ct)).Events);
    }

    private static AnswerProposalRequest Approval(Declaration declaration, Proposal proposal) => new()
    {
        Name = declaration.Name, Number = proposal.Number, Answer = ProposalAnswer.Approve, ContentEtag = proposal.ContentEtag, Etag = declaration.Etag, RequestId = Border.NewId(),
    };

    private static async Task RefusedAsync(StatusCode status, AsyncUnaryCall<Declaration> call) => Assert.Equal(status, (await Assert.ThrowsAsync<RpcException>(async () => await call)).StatusCode);
}
