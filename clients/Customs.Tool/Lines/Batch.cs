using System.Threading.Channels;
using Customs.Tool.Json;
using Grpc.Core;

namespace Customs.Tool.Lines;

/// <summary>Sends a file of questions through a stream and writes the answers in the order of the questions, however many there are.</summary>
/// <remarks>At most <see cref="InFlight"/> questions wait for their answer, so a file of any size runs in little memory.</remarks>
internal static class Batch
{
    private const int InFlight = 512;

    /// <summary>Runs it.</summary>
    /// <returns>How many rows were refused.</returns>
    public static async Task<int> RunAsync<TQuestion, TRequest, TResponse>(
        IAsyncEnumerable<Question<TQuestion>> questions,
        AsyncDuplexStreamingCall<TRequest, TResponse> call,
        Func<TQuestion, TRequest> request,
        Func<TResponse, int, (string Row, bool Refused)> answer,
        TextWriter results,
        TextWriter progress,
        CancellationToken ct)
    {
        var waiting = Channel.CreateBounded<Question<TQuestion>>(InFlight);
        var sending = SendAsync(questions, call, request, waiting.Writer, progress, ct);
        var done = 0;
        var refused = 0;
        await foreach (var question in waiting.Reader.ReadAllAsync(ct))
        {
            switch (question)
            {
                case Question<TQuestion>.Bad bad:
                    await results.WriteLineAsync(ErrorRow.Of(bad.Line, "INVALID_LINE", bad.Message, bad.Violations));
                    refused++;
                    break;
                case Question<TQuestion>.Good good:
                    if (!await call.ResponseStream.MoveNext(ct))
                    {
                        throw new RpcException(new Status(StatusCode.Unavailable, "the stream of answers ended early"));
                    }

                    var (row, isRefused) = answer(call.ResponseStream.Current, good.Line);
                    await results.WriteLineAsync(row);
                    refused += isRefused ? 1 : 0;
                    break;
                default:
                    throw new InvalidOperationException("unknown Question");
            }

            if (++done % 10_000 == 0)
            {
                await progress.WriteLineAsync($"{done} answered");
            }
        }

        await sending;
        return refused;
    }

    private static async Task SendAsync<TQuestion, TRequest, TResponse>(
        IAsyncEnumerable<Question<TQuestion>> questions,
        AsyncDuplexStreamingCall<TRequest, TResponse> call,
        Func<TQuestion, TRequest> request,
        ChannelWriter<Question<TQuestion>> waiting,
        TextWriter progress,
        CancellationToken ct)
    {
        var unknown = new HashSet<string>(StringComparer.Ordinal);
        try
        {
            await foreach (var question in questions.WithCancellation(ct))
            {
                await waiting.WriteAsync(question, ct);
                if (question is Question<TQuestion>.Good good)
                {
                    await call.RequestStream.WriteAsync(request(good.Value), ct);
                    foreach (var field in good.UnknownFields.Where(unknown.Add))
                    {
                        await progress.WriteLineAsync($"field '{field}' is not part of the question form and is not used (first on line {good.Line})");
                    }
                }
            }

            await call.RequestStream.CompleteAsync();
            waiting.Complete();
        }
        catch (Exception failed) when (failed is RpcException or OperationCanceledException or IOException or InvalidOperationException)
        {
            // The reader of answers meets the true cause on its own side of the call; this only ends its wait.
            waiting.Complete();
            if (failed is not InvalidOperationException)
            {
                throw;
            }
        }
    }
}
