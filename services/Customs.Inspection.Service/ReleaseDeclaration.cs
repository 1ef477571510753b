using Customs.Inspection.Consignments;
using Customs.Inspection.Service.Store;
using Customs.ServiceDefaults;

namespace Customs.Inspection.Service;

/// <summary>Lets a consignment go, or proposes to where two identities are needed. Refused while a hold is in force or a check has not been performed.</summary>
public sealed class ReleaseDeclaration(Store<InspectionDb> store)
{
    /// <summary>The released declaration, or the one with the proposal. The same request id gets the first answer again.</summary>
    public Task<V1.Declaration> RunAsync(V1.ReleaseDeclarationRequest wire, Caller caller, ActRequest request, CancellationToken ct)
    {
        Texts.Require("reason", wire.Reason);
        var actor = Actors.Of(caller);
        return store.DoAsync(request, wire.Name, wire.Etag, actor, (consignment, at) => consignment.Release(wire.Reason.Trim(), actor, at), ct);
    }
}
