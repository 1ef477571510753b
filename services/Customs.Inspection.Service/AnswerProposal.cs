using Customs.Inspection.Consignments;
using Customs.Inspection.Service.Store;
using Customs.ServiceDefaults;

namespace Customs.Inspection.Service;

/// <summary>Approves what another identity has proposed, which does it in the same transaction, or turns it down.</summary>
public sealed class AnswerProposal(Store<InspectionDb> store)
{
    /// <summary>The declaration with the answered proposal. The same request id gets the first answer again.</summary>
    public Task<V1.Declaration> RunAsync(V1.AnswerProposalRequest wire, Caller caller, ActRequest request, CancellationToken ct)
    {
        Texts.Require("words", wire.Words);
        var actor = Actors.Of(caller);
        return store.DoAsync(
            request,
            wire.Name,
            wire.Etag,
            actor,
            (consignment, at) => wire.Answer == CommonV1.ProposalAnswer.Approve
                ? consignment.ApproveProposal(wire.Number, wire.ContentEtag, actor, at)
                : consignment.RejectProposal(wire.Number, wire.ContentEtag, wire.Words.Trim(), actor, at),
            ct);
    }
}
