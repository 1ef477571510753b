using Customs.Inspection.Service.Store;
using Customs.ServiceDefaults;
using Google.Protobuf;
using Grpc.Core;
using Microsoft.Extensions.Logging;

namespace Customs.Inspection.Service.Relays;

/// <summary>Tells screening whom declarations name, so that later editions of lists are matched against them.</summary>
internal sealed class SubjectsRelay(
    ScreeningV1.ScreeningService.ScreeningServiceClient screening,
    OutboxTail<InspectionDb> tail,
    Store<InspectionDb> store,
    TimeProvider time,
    ILogger<SubjectsRelay> logger) : Relay(Topics.Subjects, tail, store, time, logger)
{
    // As many as screening takes in one call.
    private const int MostSubjects = 500;

    protected override Task SendAsync(OutboxRow row, CancellationToken ct) => SendAsync([row], ct);

    protected override async Task SendAsync(IReadOnlyList<OutboxRow> rows, CancellationToken ct)
    {
        var request = new ScreeningV1.RegisterSubjectsRequest();
        foreach (var row in rows)
        {
            request.MergeFrom(row.Payload);
        }

        await screening.RegisterSubjectsAsync(request, cancellationToken: ct);
    }

    // Parties of many declarations in one call: screening stores them in one transaction.
    protected override IEnumerable<IReadOnlyList<OutboxRow>> Together(IReadOnlyList<OutboxRow> rows)
    {
        var group = new List<OutboxRow>();
        var subjects = 0;
        foreach (var row in rows)
        {
            var count = ScreeningV1.RegisterSubjectsRequest.Parser.ParseFrom(row.Payload).Subjects.Count;
            if (group.Count > 0 && subjects + count > MostSubjects)
            {
                yield return group;
                (group, subjects) = ([], 0);
            }

            group.Add(row);
            subjects += count;
        }

        if (group.Count > 0)
        {
            yield return group;
        }
    }

    // A subject that screening can not take is not watched; its own screening has told why.
    protected override Task RefusedAsync(OutboxRow row, RpcException why, CancellationToken ct) => Task.CompletedTask;
}
