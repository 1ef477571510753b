using Customs.Inspection.Consignments;
using Customs.Inspection.Service.Store;
using Customs.ServiceDefaults;

namespace Customs.Inspection.Service;

/// <summary>Confirms a hold that lasts beyond the first look, as the second identity.</summary>
public sealed class ConfirmHold(Store<InspectionDb> store)
{
    /// <summary>The declaration with the confirmed hold. The same request id gets the first answer again.</summary>
    public Task<V1.Declaration> RunAsync(V1.ConfirmHoldRequest wire, Caller caller, ActRequest request, CancellationToken ct)
    {
        var actor = Actors.Of(caller);
        var (declaration, number) = Names.ReadHoldOrRefuse(wire.Name);
        return store.DoAsync(request, declaration, wire.Etag, actor, (consignment, at) => consignment.Confirm(number, actor, at), ct);
    }
}
