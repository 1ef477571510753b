using Customs.Inspection.Service.Store;
using Customs.ServiceDefaults;
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
    protected override async Task SendAsync(OutboxRow row, CancellationToken ct) =>
        await screening.RegisterSubjectsAsync(ScreeningV1.RegisterSubjectsRequest.Parser.ParseFrom(row.Payload), cancellationToken: ct);

    // A subject that screening can not take is not watched; its own screening has told why.
    protected override Task RefusedAsync(OutboxRow row, RpcException why, CancellationToken ct) => Task.CompletedTask;
}
