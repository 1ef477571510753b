using Customs.Inspection.V1;
using Customs.ServiceDefaults;
using Grpc.Core;

namespace Customs.Inspection.Service.Tests;

public sealed class SubmitDeclarationTests
{
    [Fact]
    public async Task The_same_request_id_gets_the_first_answer_and_other_content_is_refused()
    {
        var ct = TestContext.Current.CancellationToken;
        await using var fixture = await InspectionFixture.StartAsync(ct);
        var submission = Border.Submission(Border.Pump());

        var first = await fixture.Border.SubmitDeclarationAsync(submission, cancellationToken: ct);
        var again = await fixture.Border.SubmitDeclarationAsync(submission, cancellationToken: ct);
        Assert.Equal(first, again);
        var assessments = await fixture.Officer.ListAssessmentsAsync(new ListAssessmentsRequest { Parent = first.Name }, cancellationToken: ct);
        Assert.Single(assessments.Assessments);

        submission.Dossier.Declared.Lrn = "OTHER";
        var refused = await Assert.ThrowsAsync<RpcException>(async () => await fixture.Border.SubmitDeclarationAsync(submission, cancellationToken: ct));
        Assert.Equal(StatusCode.InvalidArgument, refused.StatusCode);
        Assert.Equal("REQUEST_ID_REUSED", InspectionFixture.Reason(refused));
    }

    [Fact]
    public async Task The_same_MRN_is_assessed_again_with_the_same_content_and_told_to_amend_with_other_content()
    {
        var ct = TestContext.Current.CancellationToken;
        await using var fixture = await InspectionFixture.StartAsync(ct);
        var dossier = Border.Pump();
        var first = await fixture.SubmitAsync(dossier, ct);

        var second = await fixture.SubmitAsync(dossier, ct);
        Assert.Equal(first.Name, second.Name);
        Assert.Equal(1, second.Version);
        Assert.EndsWith("/assessments/2", second.Assessment.Name);
        Assert.Equal("submitted again", second.Assessment.Trigger);

        dossier.Declared.CountryOfDestination = "SE";
        var refused = await Assert.ThrowsAsync<RpcException>(async () => await fixture.SubmitAsync(dossier, ct));
        Assert.Equal(StatusCode.AlreadyExists, refused.StatusCode);
        Assert.Contains("amend", refused.Status.Detail);
    }

    [Fact]
    public async Task One_MRN_that_is_sent_by_many_at_once_is_stored_once_for_each_request_id()
    {
        var ct = TestContext.Current.CancellationToken;
        await using var fixture = await InspectionFixture.StartAsync(ct);
        var dossier = Border.Pump();
        var submission = Border.Submission(dossier);

        var answers = await Task.WhenAll(Enumerable.Range(0, 6).Select(_ => fixture.Border.SubmitDeclarationAsync(submission, cancellationToken: ct).ResponseAsync));

        Assert.All(answers, a => Assert.Equal(answers[0], a));
        var assessments = await fixture.Officer.ListAssessmentsAsync(new ListAssessmentsRequest { Parent = answers[0].Name }, cancellationToken: ct);
        Assert.Single(assessments.Assessments);
    }

    [Fact]
    public async Task Wrong_fields_are_told_all_at_once_and_nothing_is_stored()
    {
        var ct = TestContext.Current.CancellationToken;
        await using var fixture = await InspectionFixture.StartAsync(ct);
        var dossier = Border.Pump();
        dossier.Declared.Procedure = "";
        dossier.Declared.GoodsItems[0].Quantity = null;
        dossier.Declared.Parties[0].Roles[0] = "SPY";

        var refused = await Assert.ThrowsAsync<RpcException>(async () => await fixture.SubmitAsync(dossier, ct));

        Assert.Equal(
            ["dossier.declared.goods_items[0].quantity", "dossier.declared.parties[0].roles[0]", "dossier.declared.procedure"],
            InspectionFixture.Fields(refused).Order(StringComparer.Ordinal));
        var missing = await Assert.ThrowsAsync<RpcException>(async () =>
            await fixture.Officer.GetDeclarationAsync(new GetDeclarationRequest { Name = $"declarations/{dossier.Declared.Mrn}" }, cancellationToken: ct));
        Assert.Equal(StatusCode.NotFound, missing.StatusCode);
        Assert.Empty((await fixture.Officer.ListAuditEventsAsync(new ListAuditEventsRequest(), cancellationToken: ct).ResponseAsync).Events);
    }

    [Fact]
    public async Task A_history_scope_has_its_own_declarations_and_none_of_them_is_in_the_queue()
    {
        var ct = TestContext.Current.CancellationToken;
        await using var fixture = await InspectionFixture.StartAsync(ct);
        var submission = Border.Submission(Border.Pump());
        submission.HistoryScope = "run-1";

        var answer = await fixture.Border.SubmitDeclarationAsync(submission, cancellationToken: ct);

        Assert.Equal($"declarations/{submission.Dossier.Declared.Mrn}~run-1", answer.Name);
        Assert.Empty((await fixture.Officer.ListQueueEntriesAsync(new ListQueueEntriesRequest { IncludeEnded = true }, cancellationToken: ct).ResponseAsync).Entries);
    }

    [Fact]
    public async Task No_name_of_a_party_and_no_address_is_logged()
    {
        var ct = TestContext.Current.CancellationToken;
        await using var fixture = await InspectionFixture.StartAsync(ct);
        fixture.Screening.Switch.GoAway();

        await fixture.SubmitAsync(Border.Pump(), ct);

        Assert.DoesNotContain(fixture.Suite.Logged.Lines, l => l.Contains("Fjordvik") || l.Contains("Moorgrund") || l.Contains("Werkstrasse"));
    }

    [Fact]
    public async Task Every_act_of_a_declaration_is_in_one_unbroken_chain()
    {
        var ct = TestContext.Current.CancellationToken;
        await using var fixture = await InspectionFixture.StartAsync(ct);
        var submitted = await fixture.SubmitAsync(Border.Pump(), ct);
        var taken = await fixture.Officer.TakeDeclarationAsync(new TakeDeclarationRequest { Name = submitted.Name, RequestId = Border.NewId() }, cancellationToken: ct);
        await fixture.Officer.PlaceHoldAsync(
            new PlaceHoldRequest { Declaration = submitted.Name, ReasonCode = "H08", Etag = taken.Etag, RequestId = Border.NewId() }, cancellationToken: ct);

        var audit = await fixture.Officer.ListAuditEventsAsync(new ListAuditEventsRequest { Resource = submitted.Name }, cancellationToken: ct);

        Assert.Equal(["DeclarationSubmitted", "DeclarationAssessed", "DeclarationTaken", "HoldPlaced"], audit.Events.Select(e => e.Act));
        Assert.Equal(["local-operator", "local-operator", "local-officer", "local-officer"], audit.Events.Select(e => e.Actor));
        Assert.Null(AuditChain.FirstBroken(audit.Events));
    }
}
