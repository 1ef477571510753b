using System.Threading.Channels;
using Customs.ServiceDefaults;
using Grpc.Core;

namespace Customs.Inspection.Service;

/// <summary>Takes a stream of messages in. Answers keep the order of the messages; a bad message answers with its error and the stream goes on.</summary>
public sealed class StreamSubmitMessage(SubmitMessage submit)
{
    // So many are assessed at once; a sender that is faster waits.
    private const int AtOnce = 8;

    /// <summary>Reads until the sender ends the stream.</summary>
    public async Task RunAsync(
        IAsyncStreamReader<V1.StreamSubmitMessageRequest> requests, IServerStreamWriter<V1.StreamSubmitMessageResponse> responses, ServerCallContext context, CancellationToken ct)
    {
        var running = Channel.CreateBounded<Task<V1.StreamSubmitMessageResponse>>(new BoundedChannelOptions(AtOnce) { SingleReader = true, SingleWriter = true });
        var reading = ReadAsync(requests, running.Writer, context, ct);
        await foreach (var answer in running.Reader.ReadAllAsync(ct))
        {
            await responses.WriteAsync(await answer, ct);
        }

        await reading;
    }

    private async Task ReadAsync(
        IAsyncStreamReader<V1.StreamSubmitMessageRequest> requests, ChannelWriter<Task<V1.StreamSubmitMessageResponse>> running, ServerCallContext context, CancellationToken ct)
    {
        var caller = Caller.From(context);
        Exception? end = null;
        try
        {
            while (await requests.MoveNext(ct))
            {
                await running.WriteAsync(AnswerAsync(requests.Current, caller, context.Method, ct), ct);
            }
        }
        catch (Exception e) when (e is RpcException or OperationCanceledException or IOException)
        {
            end = e;
        }

        running.Complete(end);
    }

    private async Task<V1.StreamSubmitMessageResponse> AnswerAsync(V1.StreamSubmitMessageRequest request, Caller caller, string method, CancellationToken ct)
    {
        var answer = new V1.StreamSubmitMessageResponse { RequestId = request.Message?.RequestId ?? "" };
        try
        {
            if (RequiredFields.Violations(request) is { Count: > 0 } violations)
            {
                throw Rpc.InvalidArgument(violations);
            }

            var message = request.Message ?? throw Rpc.InvalidArgument("message", "is required");
            answer.Response = await submit.RunAsync(message, caller, ActRequest.For(message.RequestId, caller.Subject, method, message), ct);
        }
        catch (RpcException e) when (e.StatusCode is not StatusCode.Cancelled)
        {
            answer.Error = ErrorOf(e);
        }

        return answer;
    }

    private static V1.MessageError ErrorOf(RpcException e)
    {
        var status = e.GetRpcStatus();
        return new V1.MessageError
        {
            Reason = status?.GetDetail<Google.Rpc.ErrorInfo>()?.Reason ?? e.StatusCode.ToString(),
            Message = e.Status.Detail,
            Answer = status?.GetDetail<V1.MessageAnswer>(),
            Violations =
            {
                status?.GetDetail<Google.Rpc.BadRequest>()?.FieldViolations.Select(v => new V1.MessageError.Types.Violation { Field = v.Field, Description = v.Description }) ?? [],
            },
        };
    }
}
