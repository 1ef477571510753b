using Customs.Inspection.Consignments;
using Customs.Inspection.Service.Messages;
using Customs.Inspection.Service.Store;
using Customs.ServiceDefaults;

namespace Customs.Inspection.Service;

/// <summary>What the plain acts have in common: read, compare the etag, ask the core, record, answer.</summary>
internal static class OfficerAct
{
    /// <summary>Does one act on one declaration, in one transaction, once for its request id.</summary>
    /// <param name="store">The store.</param>
    /// <param name="request">Id, caller and content.</param>
    /// <param name="name">Resource name of the declaration.</param>
    /// <param name="etag">The etag that the caller saw; null for acts of systems, which do not look before.</param>
    /// <param name="actor">Who acts.</param>
    /// <param name="change">The act.</param>
    /// <param name="also">What else belongs into the transaction when the act changes something; may be null.</param>
    /// <param name="ct">Ends the wait.</param>
    /// <param name="intake">The message that asked for it; null for an act sent as such.</param>
    public static Task<V1.Declaration> DoAsync(
        this Store<InspectionDb> store, ActRequest request, string name, string? etag, Actor actor, Func<Consignment, DateTimeOffset, ConsignmentChange> change, Func<Act<InspectionDb>, DeclarationRow, CancellationToken, Task>? also, CancellationToken ct, Intake? intake = null) =>
        store.ActAsync(
            request,
            async (act, inner) =>
            {
                var stored = await StoredDeclaration.GetAsync(act.Db, name, inner);
                if (etag is not null)
                {
                    stored.RequireEtag(etag);
                }

                intake?.Keep(act.Db, name);
                var done = change(stored.Consignment, act.Time).OrRefuse(name);
                if (done is not null && also is not null)
                {
                    await also(act, stored.Row, inner);
                }

                var after = done is null ? stored : await act.RecordAsync(stored, done, inner);
                return await DeclarationAnswer.MakeAsync(act.Db, after, actor, inner);
            },
            ct);

    /// <summary>Does one act on one declaration, in one transaction, once for its request id.</summary>
    public static Task<V1.Declaration> DoAsync(
        this Store<InspectionDb> store, ActRequest request, string name, string? etag, Actor actor, Func<Consignment, DateTimeOffset, ConsignmentChange> change, CancellationToken ct, Intake? intake = null) =>
        store.DoAsync(request, name, etag, actor, change, also: null, ct, intake);
}
