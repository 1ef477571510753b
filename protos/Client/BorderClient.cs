using System.Runtime.CompilerServices;
using System.Threading.Channels;
using Customs.Inspection.V1;
using Google.Protobuf;
using Grpc.Core;

namespace Customs.Client;

/// <summary>
/// What a border system does, done right by default: every submission has an id that follows from its content, so that it can be sent again after any failure and is stored once; streams keep back-pressure
/// and are opened again where they stood; pages are fetched as they are read. Deadlines and retries of single calls are those of <see cref="SuiteChannel"/>.
/// </summary>
/// <param name="channel">The suite, as one identity.</param>
/// <param name="time">Clock of the pauses between attempts; the system's by default.</param>
public sealed class BorderClient(SuiteChannel channel, TimeProvider? time = null)
{
    private const int InFlight = 64;

    private static readonly TimeSpan LeastPause = TimeSpan.FromMilliseconds(200);
    private static readonly TimeSpan MostPause = TimeSpan.FromSeconds(30);

    private readonly TimeProvider clock = time ?? TimeProvider.System;
    private readonly InspectionService.InspectionServiceClient inspection = new(channel.Invoker);

    /// <summary>Submits a message of any form that the suite reads; its form is told by its content.</summary>
    /// <param name="content">The message.</param>
    /// <param name="fileName">Name of its file, for people.</param>
    /// <param name="ct">Ends the wait; the message may be stored all the same, and sending it again gives the answer.</param>
    /// <exception cref="RpcException">It was refused; <see cref="SuiteError.From"/> takes the reason apart.</exception>
    public async Task<SubmitMessageResponse> SubmitAsync(ReadOnlyMemory<byte> content, string fileName = "", CancellationToken ct = default) =>
        await inspection.SubmitMessageAsync(Request(content, fileName), cancellationToken: ct);

    /// <summary>Submits many messages through one stream, as fast as the suite takes them; answers come in the order of the messages, a refused one with its error.</summary>
    /// <remarks>When the stream breaks it is opened again, and what was not answered is sent again under the same ids.</remarks>
    public async IAsyncEnumerable<StreamSubmitMessageResponse> SubmitAllAsync(IAsyncEnumerable<ReadOnlyMemory<byte>> messages, [EnumeratorCancellation] CancellationToken ct = default)
    {
        await using var source = messages.GetAsyncEnumerator(ct);
        var unanswered = new Queue<SubmitMessageRequest>();
        var more = true;
        for (var pause = LeastPause; more || unanswered.Count > 0;)
        {
            using var call = inspection.StreamSubmitMessage(cancellationToken: ct);
            var sent = Channel.CreateBounded<SubmitMessageRequest>(InFlight);
            var again = unanswered.ToList();
            unanswered.Clear();
            var sending = SendAsync(call.RequestStream, again, source, sent.Writer, ct);
            StreamSubmitMessageResponse? answer;
            do
            {
                answer = await NextAsync(call.ResponseStream, ct);
                if (answer is not null)
                {
                    pause = LeastPause;
                    await sent.Reader.ReadAsync(ct);
                    yield return answer;
                }
            }
            while (answer is not null);

            // Whatever was sent and not answered goes first into the next stream; what the source had left follows.
            sent.Writer.TryComplete();
            var (ended, unsent) = await sending;
            more = !ended;
            await foreach (var left in sent.Reader.ReadAllAsync(ct))
            {
                unanswered.Enqueue(left);
            }

            unsent.ForEach(unanswered.Enqueue);

            if (more || unanswered.Count > 0)
            {
                await Task.Delay(pause, clock, ct);
                pause = pause * 2 < MostPause ? pause * 2 : MostPause;
            }
        }
    }

    /// <summary>The declaration as it stands now.</summary>
    public async Task<Declaration> GetAsync(string name, CancellationToken ct = default) => await inspection.GetDeclarationAsync(new GetDeclarationRequest { Name = name }, cancellationToken: ct);

    /// <summary>The queue, page by page as it is read; for identities that may read it.</summary>
    public async IAsyncEnumerable<QueueEntry> ListQueueAsync(string filter = "", [EnumeratorCancellation] CancellationToken ct = default)
    {
        var request = new ListQueueEntriesRequest { Filter = filter, PageSize = 200 };
        do
        {
            var page = await inspection.ListQueueEntriesAsync(request, cancellationToken: ct);
            foreach (var entry in page.Entries)
            {
                yield return entry;
            }

            request.PageToken = page.NextPageToken;
        }
        while (request.PageToken.Length > 0);
    }

    /// <summary>The queue as it is and then every change, without end: the stream is opened again with its token when it breaks, so nothing is missed.</summary>
    /// <param name="resumeToken">Token of the last message that was dealt with before; empty begins with the queue as it is.</param>
    /// <param name="ct">Ends it.</param>
    public async IAsyncEnumerable<WatchQueueResponse> WatchQueueAsync(string resumeToken = "", [EnumeratorCancellation] CancellationToken ct = default)
    {
        for (var pause = LeastPause; ; pause = pause * 2 < MostPause ? pause * 2 : MostPause)
        {
            using var call = inspection.WatchQueue(new WatchQueueRequest { ResumeToken = resumeToken }, cancellationToken: ct);
            while (await NextAsync(call.ResponseStream, ct) is { } message)
            {
                pause = LeastPause;
                yield return message;
                resumeToken = message.ResumeToken.Length > 0 ? message.ResumeToken : resumeToken;
            }

            await Task.Delay(pause, clock, ct);
        }
    }

    private static SubmitMessageRequest Request(ReadOnlyMemory<byte> content, string fileName) =>
        new() { Content = UnsafeByteOperations.UnsafeWrap(content), FileName = fileName, RequestId = RequestIds.OfContent("", content.Span) };

    // The next message; null when the stream has ended or broken off. Any other error is the caller's.
    private static async Task<T?> NextAsync<T>(IAsyncStreamReader<T> stream, CancellationToken ct)
        where T : class
    {
        try
        {
            return await stream.MoveNext(ct) ? stream.Current : null;
        }
        catch (RpcException e) when (e.StatusCode == StatusCode.Unavailable)
        {
            return null;
        }
    }

    // Whether the source has come to its end, and what could not be handed to the stream any more.
    private static async Task<(bool Ended, List<SubmitMessageRequest> Unsent)> SendAsync(
        IClientStreamWriter<StreamSubmitMessageRequest> requests, List<SubmitMessageRequest> again, IAsyncEnumerator<ReadOnlyMemory<byte>> source, ChannelWriter<SubmitMessageRequest> sent, CancellationToken ct)
    {
        var unsent = new List<SubmitMessageRequest>(again);
        try
        {
            while (unsent.Count > 0 || await source.MoveNextAsync())
            {
                if (unsent.Count == 0)
                {
                    unsent.Add(Request(source.Current, ""));
                }

                var next = unsent[0];
                await sent.WriteAsync(next, ct);
                unsent.RemoveAt(0);
                await requests.WriteAsync(new StreamSubmitMessageRequest { Message = next }, ct);
            }

            await requests.CompleteAsync();
            return (true, unsent);
        }
        catch (Exception e) when (e is RpcException or InvalidOperationException or ChannelClosedException or IOException)
        {
            return (false, unsent);
        }
    }
}
