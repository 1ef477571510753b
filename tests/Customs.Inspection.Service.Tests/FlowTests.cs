using Customs.Inspection.Service.Tests.Fakes;
using Customs.Inspection.V1;
using Customs.Referral.V1;
using Grpc.Core;

namespace Customs.Inspection.Service.Tests;

public sealed class FlowTests
{
    [Theory]
    [InlineData(Decision.Types.Kind.Release, Declaration.Types.State.Released, Hold.Types.State.Lifted)]
    [InlineData(Decision.Types.Kind.Refuse, Declaration.Types.State.Refused, Hold.Types.State.Refused)]
    [InlineData(Decision.Types.Kind.Secure, Declaration.Types.State.Secured, Hold.Types.State.Secured)]
    [InlineData(Decision.Types.Kind.Seize, Declaration.Types.State.Seized, Hold.Types.State.Seized)]
    [InlineData(Decision.Types.Kind.Return, Declaration.Types.State.Returned, Hold.Types.State.Returned)]
    public async Task A_consignment_is_stopped_referred_and_follows_the_decision_of_the_desk(
        Decision.Types.Kind decision, Declaration.Types.State expected, Hold.Types.State held)
    {
        var ct = TestContext.Current.CancellationToken;
        await using var fixture = await InspectionFixture.StartAsync(ct);
        fixture.Screening.Listed["Fjordvik Vannverk AS"] = "lists/un/designations/QDi.001";

        var submitted = await fixture.SubmitAsync(Border.Pump(), ct);
        Assert.Equal(Declaration.Types.State.Assessed, submitted.State);
        Assert.Equal(Outcome.StopRefer, submitted.Assessment.Outcome);
        Assert.Contains("G04", submitted.Assessment.Gates.Select(g => g.Id));
        Assert.Equal(Lane.Stop, submitted.Assessment.Lane);

        var stopped = await fixture.Officer.PlaceHoldAsync(
            new PlaceHoldRequest { Declaration = submitted.Name, ReasonCode = "H05", Words = "listed consignee", Etag = submitted.Etag, RequestId = Border.NewId() }, cancellationToken: ct);
        Assert.Equal(Declaration.Types.State.Held, stopped.State);

        var refer = new ReferHoldRequest { Name = stopped.Holds[0].Name, Desk = "desks/federal", Question = "is it he?", Etag = stopped.Etag, RequestId = Border.NewId() };
        var referred = await fixture.Officer.ReferHoldAsync(refer, cancellationToken: ct);
        Assert.Equal(Declaration.Types.State.Referred, referred.State);

        var delivered = await fixture.UntilAsync(submitted.Name, d => d.Holds[0].Receipt.DeliverTime is not null, ct);
        Assert.Equal($"cases/of-{submitted.Name.Split('/')[1]}-1", delivered.Holds[0].ReferralCase);
        var opened = Assert.Single(fixture.Referral.Opened.Values);
        Assert.Equal("local-officer", opened.Officer);
        Assert.Contains(opened.Indications, i => i.Indicator == "G04");
        Assert.Equal(stopped.Assessment, Declaration.Parser.ParseFrom(opened.Subject.FrozenDeclaration).Assessment);

        fixture.Referral.Decide(delivered.Holds[0].Name, decision);
        var decided = await fixture.UntilAsync(submitted.Name, d => d.Holds[0].Decision is not null, ct);
        Assert.Equal(expected, decided.State);
        Assert.Equal(held, decided.Holds[0].State);
        Assert.Equal("local-desk-2", decided.Holds[0].Decision.Approver);
    }

    [Fact]
    public async Task An_unknown_desk_gives_the_hold_back_to_the_officer_with_the_reason()
    {
        var ct = TestContext.Current.CancellationToken;
        await using var fixture = await InspectionFixture.StartAsync(ct, errorsExpected: true);
        var submitted = await fixture.SubmitAsync(Border.Pump(), ct);
        var stopped = await fixture.Officer.PlaceHoldAsync(
            new PlaceHoldRequest { Declaration = submitted.Name, ReasonCode = "H07", Etag = submitted.Etag, RequestId = Border.NewId() }, cancellationToken: ct);
        await fixture.Officer.ReferHoldAsync(
            new ReferHoldRequest { Name = stopped.Holds[0].Name, Desk = FakeReferral.NoSuchDesk, Etag = stopped.Etag, RequestId = Border.NewId() }, cancellationToken: ct);

        var back = await fixture.UntilAsync(submitted.Name, d => d.State == Declaration.Types.State.Held, ct);

        Assert.Equal(Hold.Types.State.Placed, back.Holds[0].State);
        Assert.Empty(back.Holds[0].Desk);
    }

    [Fact]
    public async Task The_second_of_two_officers_who_stop_at_once_is_told_what_the_first_did()
    {
        var ct = TestContext.Current.CancellationToken;
        await using var fixture = await InspectionFixture.StartAsync(ct);
        var submitted = await fixture.SubmitAsync(Border.Pump(), ct);

        var stops = new[] { fixture.Officer, fixture.Supervisor }.Select(async officer =>
        {
            try
            {
                var held = await officer.PlaceHoldAsync(
                    new PlaceHoldRequest { Declaration = submitted.Name, ReasonCode = "H03", Etag = submitted.Etag, RequestId = Border.NewId() }, cancellationToken: ct);
                return (Declaration: (Declaration?)held, Error: (RpcException?)null);
            }
            catch (RpcException e)
            {
                return (Declaration: (Declaration?)null, Error: (RpcException?)e);
            }
        });
        var outcomes = await Task.WhenAll(stops);

        var won = Assert.Single(outcomes, o => o.Declaration is not null);
        var lost = Assert.Single(outcomes, o => o.Error is not null).Error!;
        Assert.Equal(StatusCode.Aborted, lost.StatusCode);
        Assert.Equal("ETAG_MISMATCH", InspectionFixture.Reason(lost));
        Assert.Contains("held for H03", lost.GetRpcStatus()!.GetDetail<Google.Rpc.ErrorInfo>()!.Metadata["changed"]);
        Assert.Single((await fixture.Officer.GetDeclarationAsync(new GetDeclarationRequest { Name = submitted.Name }, cancellationToken: ct)).Holds);
        Assert.Single(won.Declaration!.Holds);
    }
}
