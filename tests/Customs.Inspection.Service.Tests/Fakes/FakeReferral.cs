using System.Collections.Concurrent;
using Customs.Referral.V1;
using Google.Protobuf.WellKnownTypes;
using Grpc.Core;

namespace Customs.Inspection.Service.Tests.Fakes;

/// <summary>A desk in the hands of the test: it takes referrals, once for each request id, and tells what the test decides.</summary>
public sealed class FakeReferral : ReferralService.ReferralServiceBase
{
    private readonly Lock _lock = new();
    private readonly List<ReferralEvent> _events = [];
    private TaskCompletionSource _told = new(TaskCreationOptions.RunContinuationsAsynchronously);

    public Switch Switch { get; } = new();

    /// <summary>What was opened, by request id.</summary>
    public ConcurrentDictionary<string, OpenReferralRequest> Opened { get; } = new();

    /// <summary>How often OpenReferral was called.</summary>
    public int Calls => _calls;

    public ConcurrentQueue<DeliverAnswerRequest> Answers { get; } = new();

    public ConcurrentQueue<DeliverClockRequest> Clocks { get; } = new();

    /// <summary>A desk that does not exist.</summary>
    public const string NoSuchDesk = "desks/nobody";

    private int _calls;

    public override Task<Case> OpenReferral(OpenReferralRequest request, ServerCallContext context)
    {
        Switch.Check();
        Interlocked.Increment(ref _calls);
        if (request.Desk == NoSuchDesk)
        {
            throw new RpcException(new Status(StatusCode.NotFound, $"{NoSuchDesk} does not exist"));
        }

        if (Opened.TryAdd(request.RequestId, request))
        {
            Tell("DELIVERED", request.Subject.Hold);
        }

        return Task.FromResult(new Case { Name = CaseOf(request.Subject.Hold) });
    }

    public override Task<Case> DeliverAnswer(DeliverAnswerRequest request, ServerCallContext context)
    {
        Switch.Check();
        Answers.Enqueue(request);
        return Task.FromResult(new Case { Name = request.Name });
    }

    public override Task<Case> DeliverClock(DeliverClockRequest request, ServerCallContext context)
    {
        Switch.Check();
        Clocks.Enqueue(request);
        return Task.FromResult(new Case());
    }

    public override async Task WatchReferralEvents(WatchReferralEventsRequest request, IServerStreamWriter<WatchReferralEventsResponse> responseStream, ServerCallContext context)
    {
        Switch.Check();
        var sent = request.AfterSequence;
        while (!context.CancellationToken.IsCancellationRequested && !Switch.IsAway)
        {
            var (next, fresh) = After(sent);
            foreach (var told in fresh)
            {
                await responseStream.WriteAsync(new WatchReferralEventsResponse { Event = told });
                sent = told.Sequence;
            }

            await Task.WhenAny(next, Switch.HoldAsync(context.CancellationToken));
        }
    }

    /// <summary>The desk decides.</summary>
    public void Decide(string hold, Decision.Types.Kind kind) => Tell("DECIDED", hold, new Decision
    {
        Kind = kind,
        Reason = "verified",
        Proposer = "local-desk",
        Approver = "local-desk-2",
        DecideTime = Timestamp.FromDateTimeOffset(DateTimeOffset.UtcNow),
    });

    /// <summary>The desk tells something.</summary>
    public void Tell(string act, string hold, Decision? decision = null, string question = "", string outcome = "")
    {
        lock (_lock)
        {
            _events.Add(new ReferralEvent
            {
                Sequence = _events.Count + 1,
                Case = CaseOf(hold),
                Act = act,
                Holds = { hold },
                Decision = decision,
                Question = question,
                Outcome = outcome,
                Actor = "local-desk",
                EventTime = Timestamp.FromDateTimeOffset(DateTimeOffset.UtcNow),
            });
            _told.SetResult();
            _told = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        }
    }

    private static string CaseOf(string hold) => $"cases/of-{hold.Split('/')[1]}-{hold.Split('/')[^1]}";

    private (Task Next, IReadOnlyList<ReferralEvent> Fresh) After(long sequence)
    {
        lock (_lock)
        {
            return (_told.Task, [.. _events.Where(e => e.Sequence > sequence)]);
        }
    }
}
