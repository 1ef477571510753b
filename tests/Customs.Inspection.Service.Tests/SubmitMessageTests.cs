using System.Text.Json.Nodes;
using Customs.Inspection.V1;
using Google.Protobuf;
using Grpc.Core;

namespace Customs.Inspection.Service.Tests;

public sealed class SubmitMessageTests
{
    [Fact]
    public async Task A_dossier_is_told_by_its_content_and_what_is_not_understood_is_kept()
    {
        var ct = TestContext.Current.CancellationToken;
        var form = Scenario(0);
        form["declaration"]!["colourOfTheBox"] = "blue";
        await using var fixture = await InspectionFixture.StartAsync(ct);

        var answer = await fixture.Border.SubmitMessageAsync(Message(form, "welder.xml"), cancellationToken: ct);

        Assert.Equal("dossier-json", answer.Form);
        Assert.Equal("26DE7430102A0417B4", answer.MessageId);
        Assert.Equal("declarations/26DE7430102A0417B4", answer.Declaration.Name);
        Assert.Contains(answer.Declaration.UnknownElements, e => e.Contains("colourOfTheBox"));
        Assert.Contains(answer.Declaration.Assessment.Screenings, s => s.Id == "payer");
    }

    [Theory]
    [InlineData("<Declaration/>")]
    [InlineData("")]
    [InlineData("[1,2]")]
    [InlineData("UNB+UNOA:1")]
    public async Task A_form_that_is_not_known_is_refused_with_those_that_are(string content)
    {
        var ct = TestContext.Current.CancellationToken;
        await using var fixture = await InspectionFixture.StartAsync(ct);
        var refused = await Assert.ThrowsAsync<RpcException>(async () => await fixture.Border.SubmitMessageAsync(
            new SubmitMessageRequest { Content = ByteString.CopyFromUtf8(content), RequestId = Border.NewId() }, cancellationToken: ct));
        Assert.Equal(StatusCode.InvalidArgument, refused.StatusCode);
        Assert.Equal(["content"], InspectionFixture.Fields(refused));
    }

    [Fact]
    public async Task A_bad_message_of_a_stream_answers_with_its_error_and_the_rest_goes_on_in_order()
    {
        var ct = TestContext.Current.CancellationToken;
        await using var fixture = await InspectionFixture.StartAsync(ct);
        var messages = Enumerable.Range(0, 12).Select(i => i == 5 ? new SubmitMessageRequest { Content = ByteString.CopyFromUtf8("{"), RequestId = Border.NewId() } : Message(Scenario(i))).ToList();
        messages[7].RequestId = "seven";

        using var call = fixture.Border.StreamSubmitMessage(cancellationToken: ct);
        var sending = Task.Run(
            async () =>
            {
                foreach (var message in messages)
                {
                    await call.RequestStream.WriteAsync(new StreamSubmitMessageRequest { Message = message }, ct);
                }

                await call.RequestStream.CompleteAsync();
            },
            ct);
        var answers = new List<StreamSubmitMessageResponse>();
        await foreach (var answer in call.ResponseStream.ReadAllAsync(ct))
        {
            answers.Add(answer);
        }

        await sending;
        Assert.Equal(messages.Select(m => m.RequestId), answers.Select(a => a.RequestId));
        Assert.Equal([5, 7], answers.Index().Where(a => a.Item.Error is not null).Select(a => a.Index));
        Assert.Equal("INVALID_FIELDS", answers[5].Error.Reason);
        Assert.Equal("message.request_id", Assert.Single(answers[7].Error.Violations).Field);
    }

    private static SubmitMessageRequest Message(JsonObject form, string file = "") =>
        new() { Content = ByteString.CopyFromUtf8(form.ToJsonString()), RequestId = Border.NewId(), FileName = file };

    private static JsonObject Scenario(int index)
    {
        using var stream = Shared.Open("eval", "scenarios", "scenarios.json");
        var root = JsonNode.Parse(stream)!;
        var scenario = (root is JsonArray all ? all : root["scenarios"]!.AsArray())[index]!.AsObject();
        var form = new JsonObject();
        foreach (var layer in new[] { "declaration", "relatedConsignments", "accompanying", "context" })
        {
            form[layer] = scenario[layer]?.DeepClone();
        }

        // The oracle is for unit tests of the core only.
        form["context"]!.AsObject().Remove("oracle");
        return form;
    }
}
