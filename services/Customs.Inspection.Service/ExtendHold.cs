using Customs.Inspection.Consignments;
using Customs.Inspection.Service.Store;
using Customs.ServiceDefaults;

namespace Customs.Inspection.Service;

/// <summary>Gives a hold more time, or proposes to where that goes beyond the first look.</summary>
public sealed class ExtendHold(Store<InspectionDb> store)
{
    /// <summary>The declaration with the longer clock, or with the proposal. The same request id gets the first answer again.</summary>
    public Task<V1.Declaration> RunAsync(V1.ExtendHoldRequest wire, Caller caller, ActRequest request, CancellationToken ct)
    {
        Texts.Require("reason", wire.Reason);
        var actor = Actors.Of(caller);
        var (declaration, number) = Names.ReadHoldOrRefuse(wire.Name);
        if (wire.WorkingDays < 1)
        {
            throw Rpc.InvalidArgument("working_days", "is 1 or more");
        }

        return store.DoAsync(request, declaration, wire.Etag, actor, (consignment, at) => consignment.Extend(number, wire.WorkingDays, wire.Reason.Trim(), actor, at), ct);
    }
}
