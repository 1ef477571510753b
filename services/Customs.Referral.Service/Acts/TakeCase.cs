using Customs.ServiceDefaults;
using Grpc.Core;
using Microsoft.EntityFrameworkCore;

namespace Customs.Referral.Service;

/// <summary>Takes a case, or the one that is due first among those that wait. Two officers who ask at once get two cases.</summary>
internal sealed class TakeCase(Store<ReferralDb> store, CaseActs acts)
{
    private static readonly string[] Waiting = [nameof(CaseState.New), nameof(CaseState.Reopened)];

    /// <summary>Runs it.</summary>
    public Task<V1.Case> RunAsync(V1.TakeCaseRequest request, ServerCallContext context) => request.Name.Length > 0
        ? acts.ActAsync(request, request.RequestId, request.Name, etag: null, context, (c, officer, at) => c.Take(officer, at))
        : TakeNextAsync(request, context);

    private Task<V1.Case> TakeNextAsync(V1.TakeCaseRequest request, ServerCallContext context)
    {
        var caller = Caller.From(context);
        var desk = caller.Desk ?? request.Desk;
        return store.ActAsync<V1.Case>(
            ActRequest.From(request.RequestId, request, context),
            async (act, ct) =>
            {
                // Officers who ask at once stand in line, so that the second finds the next case instead of losing the first.
                await act.NextNumberAsync("cases-taken", ct);
                var row = await act.Db.Cases
                    .Where(c => c.IsOpen && c.Owner == "" && Waiting.Contains(c.State) && (desk == "" || c.Desk == desk))
                    .OrderBy(c => c.DueTime).ThenBy(c => c.OpenTime).ThenBy(c => c.Name)
                    .FirstOrDefaultAsync(ct) ?? throw Rpc.NotFound("a case that waits");
                var done = CaseActs.Done(row.Name, CaseRows.Read(row).Take(caller.Subject, act.Time));
                CaseRows.Change(act, row, done);
                return CaseAnswer.To(done.Case, caller, act.Time);
            },
            context.CancellationToken);
    }
}
