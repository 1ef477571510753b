using Customs.Inspection.V1;
using Grpc.Core;

namespace Customs.Inspection.Service.Tests;

public sealed class ActsTests
{
    [Fact]
    public async Task An_amendment_makes_a_new_version_and_a_new_assessment_with_what_changed()
    {
        var ct = TestContext.Current.CancellationToken;
        await using var fixture = await InspectionFixture.StartAsync(ct);
        fixture.Screening.Listed["Aresh Tavan Co"] = "lists/un/designations/QDe.002";
        var first = await fixture.SubmitAsync(Border.Pump(), ct);
        var released = await fixture.Officer.ReleaseDeclarationAsync(
            new ReleaseDeclarationRequest { Name = first.Name, Etag = first.Etag, RequestId = Border.NewId() }, cancellationToken: ct);

        var declared = first.Dossier.Declared.Clone();
        declared.Parties[1].Name = "Aresh Tavan Co";
        var amended = await fixture.Border.AmendDeclarationAsync(
            new AmendDeclarationRequest { Name = first.Name, Declared = declared, Reason = "consignee", RequestId = Border.NewId() }, cancellationToken: ct);

        Assert.Equal(2, amended.Version);
        Assert.Equal(Declaration.Types.State.Recalled, amended.State);
        Assert.Equal("amended", amended.Assessment.Trigger);
        Assert.Equal(2, amended.Assessment.DeclarationVersion);
        Assert.Equal(Outcome.StopRefer, amended.Assessment.Outcome);
        Assert.Contains(amended.Assessment.Changes, c => c.StartsWith("Outcome: RELEASE before"));
        Assert.NotEqual(released.Etag, amended.Etag);
    }

    [Fact]
    public async Task Facts_that_are_added_are_kept_beside_the_others_and_assessed()
    {
        var ct = TestContext.Current.CancellationToken;
        await using var fixture = await InspectionFixture.StartAsync(ct);
        var first = await fixture.SubmitAsync(Border.Pump(), ct);
        var request = new AddFactsRequest
        {
            Name = first.Name,
            Accompanying = new Accompanying { Finance = new Accompanying.Types.Finance { PayerName = "Al Noor Bridge Exchange LLC", PayerCountry = "AE" } },
            GoodsItems = { new GoodsItem { ItemNumber = 1, TechnicalParameters = { new Classification.V1.TechnicalParameter { Name = "headM", Number = 40 } } } },
            Etag = first.Etag,
            RequestId = Border.NewId(),
        };

        var after = await fixture.Officer.AddFactsAsync(request, cancellationToken: ct);

        Assert.Equal(1, after.Version);
        Assert.Equal("facts added", after.Assessment.Trigger);
        Assert.Equal(["flowM3h", "headM"], after.Dossier.Declared.GoodsItems[0].TechnicalParameters.Select(p => p.Name));
        Assert.Contains(after.Assessment.Screenings, s => s.Id == "payer");

        request.RequestId = Border.NewId();
        var stale = await Assert.ThrowsAsync<RpcException>(async () => await fixture.Officer.AddFactsAsync(request, cancellationToken: ct));
        Assert.Equal(StatusCode.Aborted, stale.StatusCode);
    }

    [Fact]
    public async Task Bad_facts_are_refused_by_path_and_nothing_changes()
    {
        var ct = TestContext.Current.CancellationToken;
        await using var fixture = await InspectionFixture.StartAsync(ct);
        var first = await fixture.SubmitAsync(Border.Pump(), ct);

        var refused = await Assert.ThrowsAsync<RpcException>(async () => await fixture.Officer.AddFactsAsync(
            new AddFactsRequest
            {
                Name = first.Name,
                Context = new Context { Enquiries = { new Enquiry { Buyer = "B" } } },
                GoodsItems = { new GoodsItem { ItemNumber = 9 } },
                Etag = first.Etag,
                RequestId = Border.NewId(),
            },
            cancellationToken: ct));

        Assert.Equal(
            ["context.enquiries[0].date", "context.enquiries[0].item", "context.enquiries[0].result", "goods_items[0].item_number"], InspectionFixture.Fields(refused).Order(StringComparer.Ordinal));
        var same = await fixture.Officer.GetDeclarationAsync(new GetDeclarationRequest { Name = first.Name }, cancellationToken: ct);
        Assert.Equal(first.Etag, same.Etag);
    }

    [Fact]
    public async Task A_desk_asks_back_and_gets_the_officers_answer_once()
    {
        var ct = TestContext.Current.CancellationToken;
        await using var fixture = await InspectionFixture.StartAsync(ct);
        var submitted = await fixture.SubmitAsync(Border.Pump(), ct);
        var stopped = await fixture.Officer.PlaceHoldAsync(
            new PlaceHoldRequest { Declaration = submitted.Name, ReasonCode = "H03", Etag = submitted.Etag, RequestId = Border.NewId() }, cancellationToken: ct);
        var hold = stopped.Holds[0].Name;
        await fixture.Officer.ReferHoldAsync(new ReferHoldRequest { Name = hold, Desk = "desks/federal", Etag = stopped.Etag, RequestId = Border.NewId() }, cancellationToken: ct);
        await fixture.UntilAsync(submitted.Name, d => d.Holds[0].Receipt.DeliverTime is not null, ct);
        fixture.Referral.Tell("ASKED_BACK", hold, question: "what does the plate say?");
        var asked = await fixture.UntilAsync(submitted.Name, d => d.Holds[0].Receipt.AskedBack.Length > 0, ct);

        var answer = new AnswerDeskRequest { Name = hold, Answer = "35 m3/h", Etag = asked.Etag, RequestId = Border.NewId() };
        var answered = await fixture.Officer.AnswerDeskAsync(answer, cancellationToken: ct);
        await fixture.Officer.AnswerDeskAsync(answer, cancellationToken: ct);

        Assert.Empty(answered.Holds[0].Receipt.AskedBack);
        Assert.Equal("35 m3/h", answered.Holds[0].Receipt.Answer);
        fixture.Referral.Tell("TAKEN", hold);
        await fixture.UntilAsync(submitted.Name, d => d.Holds[0].Receipt.TakeTime is not null, ct);
        var delivered = Assert.Single(fixture.Referral.Answers);
        Assert.Equal(answered.Holds[0].ReferralCase, delivered.Name);
    }

    [Fact]
    public async Task Two_officers_who_take_the_next_one_never_get_the_same()
    {
        var ct = TestContext.Current.CancellationToken;
        await using var fixture = await InspectionFixture.StartAsync(ct);
        await fixture.SubmitAsync(Border.Pump(), ct);
        await fixture.SubmitAsync(Border.Pump(), ct);

        var taken = await Task.WhenAll(
            fixture.Officer.TakeDeclarationAsync(new TakeDeclarationRequest { RequestId = Border.NewId() }, cancellationToken: ct).ResponseAsync,
            fixture.Supervisor.TakeDeclarationAsync(new TakeDeclarationRequest { RequestId = Border.NewId() }, cancellationToken: ct).ResponseAsync);

        Assert.NotEqual(taken[0].Name, taken[1].Name);
        var none = await Assert.ThrowsAsync<RpcException>(async () => await fixture.Officer.TakeDeclarationAsync(new TakeDeclarationRequest { RequestId = Border.NewId() }, cancellationToken: ct));
        Assert.Equal(StatusCode.NotFound, none.StatusCode);
    }

    [Fact]
    public async Task Goods_that_have_left_can_be_neither_held_nor_recalled()
    {
        var ct = TestContext.Current.CancellationToken;
        await using var fixture = await InspectionFixture.StartAsync(ct);
        var submitted = await fixture.SubmitAsync(Border.Pump(), ct);
        await fixture.Officer.ReleaseDeclarationAsync(new ReleaseDeclarationRequest { Name = submitted.Name, Etag = submitted.Etag, RequestId = Border.NewId() }, cancellationToken: ct);
        var left = await fixture.Border.RecordMovementAsync(
            new RecordMovementRequest
            {
                Name = submitted.Name,
                Movement = "EXITED",
                MovementTime = Google.Protobuf.WellKnownTypes.Timestamp.FromDateTimeOffset(DateTimeOffset.UtcNow),
                RequestId = Border.NewId(),
            },
            cancellationToken: ct);

        Assert.All(left.AllowedActs.Where(a => a.Act is "PLACE_HOLD" or "RECALL"), a => Assert.False(a.Allowed));
        var recall = await Assert.ThrowsAsync<RpcException>(async () => await fixture.Officer.RecallDeclarationAsync(
            new RecallDeclarationRequest { Name = submitted.Name, Reason = "late", Etag = left.Etag, RequestId = Border.NewId() }, cancellationToken: ct));
        Assert.Equal(StatusCode.FailedPrecondition, recall.StatusCode);
        Assert.Contains("left", recall.Status.Detail);
    }

    [Fact]
    public async Task The_queue_is_listed_by_filter_and_page_most_urgent_first()
    {
        var ct = TestContext.Current.CancellationToken;
        await using var fixture = await InspectionFixture.StartAsync(ct);
        fixture.Screening.Listed["Aresh Tavan Co"] = "lists/un/designations/QDe.002";
        var harmless = await fixture.SubmitAsync(Border.Pump(), ct);
        var listed = Border.Pump();
        listed.Declared.Parties[1].Name = "Aresh Tavan Co";
        var stop = await fixture.SubmitAsync(listed, ct);

        var first = await fixture.Officer.ListQueueEntriesAsync(new ListQueueEntriesRequest { PageSize = 1 }, cancellationToken: ct);
        Assert.Equal(2, first.TotalSize);
        Assert.Equal(stop.Name, Assert.Single(first.Entries).Declaration);
        var second = await fixture.Officer.ListQueueEntriesAsync(new ListQueueEntriesRequest { PageSize = 1, PageToken = first.NextPageToken }, cancellationToken: ct);
        Assert.Equal(harmless.Name, Assert.Single(second.Entries).Declaration);
        Assert.Empty(second.NextPageToken);

        foreach (var (filter, expected) in new[]
        {
            ("lane:stop", stop.Name), ("gate:G04 dest:no", stop.Name), ("text:aresh", stop.Name), ("fjordvik", harmless.Name), ("outcome:release not-performed:no", harmless.Name),
            ($"mrn:{harmless.Dossier.Declared.Mrn[10..]}", harmless.Name),
        })
        {
            var found = await fixture.Officer.ListQueueEntriesAsync(new ListQueueEntriesRequest { Filter = filter }, cancellationToken: ct);
            Assert.Equal(expected, Assert.Single(found.Entries).Declaration);
        }

        var bad = await Assert.ThrowsAsync<RpcException>(async () => await fixture.Officer.ListQueueEntriesAsync(new ListQueueEntriesRequest { Filter = "lane:blue" }, cancellationToken: ct));
        Assert.Equal(["filter"], InspectionFixture.Fields(bad));
    }
}
