using Customs.Inspection.Consignments;
using Customs.Inspection.Service.Store;
using Customs.ServiceDefaults;

namespace Customs.Inspection.Service;

/// <summary>Takes an own proposal back.</summary>
public sealed class WithdrawProposal(Store<InspectionDb> store)
{
    /// <summary>The declaration without the open proposal. The same request id gets the first answer again.</summary>
    public Task<V1.Declaration> RunAsync(V1.WithdrawProposalRequest wire, Caller caller, ActRequest request, CancellationToken ct)
    {
        var actor = Actors.Of(caller);
        return store.DoAsync(request, wire.Name, wire.Etag, actor, (consignment, at) => consignment.WithdrawProposal(wire.Number, actor, at), ct);
    }
}
