using System.Collections.Concurrent;
using Customs.Screening.V1;
using Grpc.Core;

namespace Customs.Inspection.Service.Tests.Fakes;

/// <summary>Screens against a list of the test's own making: a party whose name is on it is an exact match by an identifier.</summary>
public sealed class FakeScreening : ScreeningService.ScreeningServiceBase
{
    private readonly ConcurrentQueue<ScreeningAlert> _alerts = new();
    private volatile TaskCompletionSource _alerted = new(TaskCreationOptions.RunContinuationsAsynchronously);

    public Switch Switch { get; } = new();

    public ConcurrentDictionary<string, string> Listed { get; } = new();

    public ConcurrentQueue<PartyQuery> Asked { get; } = new();

    public ConcurrentDictionary<string, Subject> Subjects { get; } = new();

    public string Key { get; set; } = "basis-1";

    public void Alert(string subject)
    {
        _alerts.Enqueue(new ScreeningAlert { Sequence = _alerts.Count + 1, Subject = subject });
        Interlocked.Exchange(ref _alerted, new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously)).SetResult();
    }

    public override Task<ScreenPartiesResponse> ScreenParties(ScreenPartiesRequest request, ServerCallContext context)
    {
        Switch.Check();
        var response = new ScreenPartiesResponse();
        foreach (var party in request.Parties)
        {
            Asked.Enqueue(party);
            var screening = new PartyScreening { Id = party.Id, Verdict = PartyScreening.Types.Verdict.Clear, MatcherVersion = "1" };
            screening.Editions.Add(new Common.V1.EditionRef { List = "un", Edition = "2026-02-27" });
            if (Listed.TryGetValue(party.Name, out var designation))
            {
                screening.Verdict = PartyScreening.Types.Verdict.Match;
                screening.Matches.Add(new Match
                {
                    Designation = designation,
                    Edition = screening.Editions[0],
                    PrimaryName = party.Name,
                    MatchedName = party.Name,
                    Score = 1,
                    Strength = Match.Types.Strength.Identifier,
                    Evidence = { new MatchEvidence { Feature = "identifier:registration", Effect = "decides" } },
                    Programmes = { "Iran (nuclear)" },
                    Measures = { "freeze" },
                });
            }

            response.Screenings.Add(screening);
        }

        return Task.FromResult(response);
    }

    public override async Task WatchScreeningBasis(WatchScreeningBasisRequest request, IServerStreamWriter<ScreeningBasis> responseStream, ServerCallContext context)
    {
        Switch.Check();
        await responseStream.WriteAsync(new ScreeningBasis { Key = Key, MatcherVersion = "1" });
        await Switch.HoldAsync(context.CancellationToken);
    }

    public override Task<RegisterSubjectsResponse> RegisterSubjects(RegisterSubjectsRequest request, ServerCallContext context)
    {
        Switch.Check();
        foreach (var subject in request.Subjects)
        {
            Subjects[subject.Name] = subject;
        }

        return Task.FromResult(new RegisterSubjectsResponse { SubjectCount = Subjects.Count });
    }

    public override async Task WatchScreeningAlerts(WatchScreeningAlertsRequest request, IServerStreamWriter<WatchScreeningAlertsResponse> responseStream, ServerCallContext context)
    {
        Switch.Check();
        var sent = request.AfterSequence;
        while (!context.CancellationToken.IsCancellationRequested && !Switch.IsAway)
        {
            var next = _alerted.Task;
            foreach (var alert in _alerts.Where(a => a.Sequence > sent).ToList())
            {
                await responseStream.WriteAsync(new WatchScreeningAlertsResponse { Alert = alert });
                sent = alert.Sequence;
            }

            await Task.WhenAny(next, Switch.HoldAsync(context.CancellationToken));
        }
    }
}
