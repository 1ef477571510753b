using Customs.Officer.Oversight;
using Customs.Officer.Text;
using Grpc.Core;
using static Customs.Classification.V1.ClassificationService;
using static Customs.Inspection.V1.InspectionService;
using static Customs.Referral.V1.ReferralService;
using static Customs.Screening.V1.ScreeningService;
using Classes = Customs.Classification.V1;
using Lists = Customs.Screening.V1;

namespace Customs.Officer.Terminal.Feeds;

/// <summary>Asks every service at the same time. One that is away is told; it does not keep the others from being shown.</summary>
/// <param name="invoker">Makes calls as the identity.</param>
/// <param name="time">The clock.</param>
internal sealed class StatusCalls(CallInvoker invoker, TimeProvider time)
{
    private static readonly TimeSpan Deadline = TimeSpan.FromSeconds(5);

    public async Task<SuiteStatus> AskAsync(CancellationToken ct)
    {
        var options = new CallOptions(deadline: time.GetUtcNow().UtcDateTime + Deadline, cancellationToken: ct);
        var parties = PartiesAsync(options);
        var goods = GoodsAsync(options);
        var inspection = TimedAsync(Texts.Of("inspection"), async () => await new InspectionServiceClient(invoker).ListQueueEntriesAsync(new() { PageSize = 1 }, options));
        var referral = TimedAsync(Texts.Of("referral"), async () => await new ReferralServiceClient(invoker).ListDesksAsync(new() { PageSize = 1 }, options));
        var (screening, partyLists) = await parties;
        var (classification, controlLists) = await goods;
        return new(time.GetLocalNow(), [await inspection, screening, classification, await referral], [.. partyLists, .. controlLists]);
    }

    private async Task<(ServiceStatus Status, IReadOnlyList<ListStatus> Lists)> PartiesAsync(CallOptions options)
    {
        Lists.ListPublishedListsResponse? answer = null;
        var status = await TimedAsync(Texts.Of("screening"), async () => answer = await new ScreeningServiceClient(invoker).ListPublishedListsAsync(new() { PageSize = 500 }, options));
        return (status, [.. answer?.Lists.Select(Of) ?? []]);
    }

    private async Task<(ServiceStatus Status, IReadOnlyList<ListStatus> Lists)> GoodsAsync(CallOptions options)
    {
        Classes.ListControlListsResponse? answer = null;
        var status = await TimedAsync(Texts.Of("classification"), async () => answer = await new ClassificationServiceClient(invoker).ListControlListsAsync(new() { PageSize = 500 }, options));
        return (status, [.. answer?.ControlLists.Select(Of) ?? []]);
    }

    // A service that answers with a refusal is there.
    private async Task<ServiceStatus> TimedAsync(string name, Func<Task> call)
    {
        var from = time.GetTimestamp();
        try
        {
            await call();
            return new(name, "", (long)time.GetElapsedTime(from).TotalMilliseconds);
        }
        catch (RpcException e)
        {
            var there = e.StatusCode is StatusCode.PermissionDenied or StatusCode.Unauthenticated;
            return new(name, there ? "" : Refusals.Of(e).Words.TrimEnd('.'), (long)time.GetElapsedTime(from).TotalMilliseconds);
        }
    }

    private static ListStatus Of(Lists.PublishedList list) => new(
        Texts.Of("Lists of parties"), CommonWire.Last(list.Name), CommonWire.Last(list.ActiveEdition?.Name ?? ""), list.ActiveEdition?.DesignationCount ?? 0, CommonWire.At(list.ActiveEdition?.LoadTime),
        list.Stale, list.LastRejected is { } rejected ? CommonWire.Join(": ", CommonWire.Last(rejected.Name), rejected.Reason) : "");

    private static ListStatus Of(Classes.ControlList list) => new(
        Texts.Of("Control lists"), CommonWire.Last(list.Name), CommonWire.Last(list.ActiveEdition?.Name ?? ""), list.ActiveEdition?.EntryCount ?? 0, CommonWire.At(list.ActiveEdition?.LoadTime), false, "");
}
