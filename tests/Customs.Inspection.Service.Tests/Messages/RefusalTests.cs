using System.Text;
using Customs.Common.V1;
using Customs.Inspection.V1;
using Customs.ServiceDefaults;
using Grpc.Core;
using Microsoft.Extensions.Time.Testing;

namespace Customs.Inspection.Service.Tests.Messages;

public sealed class RefusalTests
{
    [Fact]
    public async Task A_bad_message_gets_places_in_its_own_words_a_rejection_in_its_form_and_is_kept()
    {
        var ct = TestContext.Current.CancellationToken;
        await using var fixture = await InspectionFixture.StartAsync(ct);
        var content = Sent.Sample("ens-uk", "samples", "CC315A_full.xml");
        var request = Sent.Request(content);

        var refused = await Assert.ThrowsAsync<RpcException>(async () => await fixture.Border.SubmitMessageAsync(request, cancellationToken: ct));

        Assert.Equal(["/CC315A/GOOITEGDS/COMCODGODITM/ComNomCMD1", "/CC315A/GOOITEGDS/UNDanGooCodGDI1"], InspectionFixture.Fields(refused));
        var answer = Sent.Answer(refused)!;
        Assert.Equal((MessageAnswer.Types.Kind.Rejected, "cc316a"), (answer.Kind, answer.Form));
        Assert.Contains("<ErrPoiER12>/CC315A/GOOITEGDS/UNDanGooCodGDI1</ErrPoiER12>", answer.Content.ToStringUtf8());
        var kept = await fixture.Supervisor.GetMessageAsync(new GetMessageRequest { Name = $"messages/{request.RequestId}" }, cancellationToken: ct);
        Assert.Equal(content, kept.Content.ToByteArray());
        Assert.Equal(2, kept.Violations.Count);
        Assert.Empty(kept.Declaration);
    }

    [Fact]
    public async Task A_bad_message_of_a_stream_carries_its_rejection()
    {
        var ct = TestContext.Current.CancellationToken;
        await using var fixture = await InspectionFixture.StartAsync(ct);
        using var call = fixture.Border.StreamSubmitMessage(cancellationToken: ct);
        await call.RequestStream.WriteAsync(new StreamSubmitMessageRequest { Message = Sent.Request(Sent.Sample("ens-uk", "samples", "CC315A_full.xml")) }, ct);
        await call.RequestStream.CompleteAsync();

        Assert.True(await call.ResponseStream.MoveNext(ct));

        Assert.Equal("cc316a", call.ResponseStream.Current.Error.Answer.Form);
    }

    [Fact]
    public async Task Messages_are_unreadable_at_rest_and_every_look_leaves_an_event()
    {
        var ct = TestContext.Current.CancellationToken;
        await using var fixture = await InspectionFixture.StartAsync(ct);
        const string Marker = "Markenzeichen-4711-im-Kommentar";
        var content = Sent.Changed(Sent.Sample("authored", "CC515C_dev.xml"), ("</CC515C>", $"<!-- {Marker} --></CC515C>"));

        var taken = await fixture.SubmitAsync(content, ct);

        // The comment stands in the message alone; in clear it would be found in the database or its log.
        foreach (var file in Directory.EnumerateFiles(fixture.Suite.Data, "inspection.db*"))
        {
            await using var stream = new FileStream(file, FileMode.Open, FileAccess.Read, FileShare.ReadWrite);
            using var bytes = new MemoryStream();
            await stream.CopyToAsync(bytes, ct);
            Assert.Equal(-1, bytes.ToArray().AsSpan().IndexOf(Encoding.UTF8.GetBytes(Marker)));
        }

        var kept = await fixture.Supervisor.GetMessageAsync(new GetMessageRequest { Name = taken.Message }, cancellationToken: ct);
        Assert.Contains(Marker, kept.Content.ToStringUtf8());
        Assert.Equal(taken.Declaration.Name, kept.Declaration);
        var events = await fixture.Supervisor.ListAuditEventsAsync(new ListAuditEventsRequest { PageSize = 500 }, cancellationToken: ct);
        Assert.Contains(events.Events, e => e.Act == "MessageRead" && e.Resource == taken.Message && e.Actor == "local-supervisor");
    }

    [Fact]
    public async Task A_message_is_forgotten_once_its_days_are_over_and_is_answered_in_its_form_all_the_same()
    {
        var ct = TestContext.Current.CancellationToken;
        var clock = new FakeTimeProvider(new DateTimeOffset(2026, 11, 24, 12, 0, 0, TimeSpan.Zero));
        await using var fixture = await InspectionFixture.StartAsync(ct, clock: clock, settings: new Dictionary<string, string> { ["Inspection:ReassessSeconds"] = "3600", ["Inspection:KeepMessageDays"] = "1" });
        Assert.Equal(90, new InspectionOptions().KeepMessageDays);
        var taken = await fixture.SubmitAsync(Sent.Sample("authored", "CC515C_dev.xml"), ct);
        var auditor = new LocalIdentity("auditor", [Role.Auditor, Role.BorderSystem]);

        clock.Advance(TimeSpan.FromHours(22));
        Assert.NotEmpty((await ReadAsync()).Content);
        clock.Advance(TimeSpan.FromHours(2.5));
        var message = await ReadAsync();
        for (var look = 0; message.Content.Length > 0; look++)
        {
            Assert.True(look < 500, "the message was not forgotten");
            clock.Advance(TimeSpan.FromHours(1));
            message = await ReadAsync();
        }

        var answer = await new InspectionService.InspectionServiceClient(fixture.Suite.As(auditor)).GetMessageAnswerAsync(new GetMessageAnswerRequest { Name = taken.Declaration.Name }, cancellationToken: ct);
        Assert.Equal("cc560c", answer.Form);

        // The clock stands far ahead, so every look comes with a token of that time.
        async Task<Message> ReadAsync() =>
            await new InspectionService.InspectionServiceClient(fixture.Suite.As(auditor)).GetMessageAsync(new GetMessageRequest { Name = taken.Message }, cancellationToken: ct);
    }
}
