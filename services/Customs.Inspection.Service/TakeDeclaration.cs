using Customs.Inspection.Consignments;
using Customs.Inspection.Service.Store;
using Customs.ServiceDefaults;
using Microsoft.EntityFrameworkCore;

namespace Customs.Inspection.Service;

/// <summary>Takes a declaration, so that others see who works on it. Two officers who take the next one at once never get the same.</summary>
public sealed class TakeDeclaration(Store<InspectionDb> store)
{
    /// <summary>The taken declaration. The same request id gets the first answer again.</summary>
    public Task<V1.Declaration> RunAsync(V1.TakeDeclarationRequest wire, Caller caller, ActRequest request, CancellationToken ct)
    {
        var actor = Actors.Of(caller);
        return store.ActAsync(
            request,
            async (act, inner) =>
            {
                // 1. The named one, or the most urgent one that nobody has. Who loses the race for it is run again and finds the next.
                var name = wire.Name.Length > 0 ? wire.Name : await NextAsync(act.Db, inner);
                var stored = await StoredDeclaration.GetAsync(act.Db, name, inner);

                // 2. The act, and its record.
                var change = stored.Consignment.Take(actor).OrRefuse(name);
                var after = change is null ? stored : await act.RecordAsync(stored, change, inner);
                return await DeclarationAnswer.MakeAsync(act.Db, after, actor, inner);
            },
            ct);
    }

    private static async Task<string> NextAsync(InspectionDb db, CancellationToken ct) =>
        await db.Queue.AsNoTracking().Where(q => !q.Ended && q.TakenBy == "").OrderBy(q => q.Rank).ThenBy(q => q.Declaration).Select(q => q.Declaration).FirstOrDefaultAsync(ct)
        ?? throw Rpc.NotFound("the next declaration: nobody waits in the queue");
}
