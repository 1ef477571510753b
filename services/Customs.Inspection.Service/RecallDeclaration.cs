using Customs.Inspection.Consignments;
using Customs.Inspection.Service.Store;
using Customs.ServiceDefaults;

namespace Customs.Inspection.Service;

/// <summary>Calls a released consignment back that has not left.</summary>
public sealed class RecallDeclaration(Store<InspectionDb> store)
{
    /// <summary>The recalled declaration. The same request id gets the first answer again.</summary>
    public Task<V1.Declaration> RunAsync(V1.RecallDeclarationRequest wire, Caller caller, ActRequest request, CancellationToken ct)
    {
        Texts.Require("reason", wire.Reason);
        var actor = Actors.Of(caller);
        return store.DoAsync(request, wire.Name, wire.Etag, actor, (consignment, _) => consignment.Recall(wire.Reason.Trim(), actor), ct);
    }
}
