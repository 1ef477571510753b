using Customs.ServiceDefaults;
using Grpc.Core;
using Microsoft.EntityFrameworkCore;

namespace Customs.Referral.Service;

/// <summary>Merges a case into another, in one transaction; what was frozen goes over with the holds.</summary>
internal sealed class MergeCases(Store<ReferralDb> store)
{
    /// <summary>The case that goes on. The same request id gets the first answer again.</summary>
    public Task<V1.Case> RunAsync(V1.MergeCasesRequest request, ServerCallContext context)
    {
        var caller = Caller.From(context);
        return store.ActAsync<V1.Case>(
            ActRequest.From(request.RequestId, request, context),
            async (act, ct) =>
            {
                // 1. Both as the officer saw them.
                var ending = await CaseRows.FindAsync(act, request.Name, ct);
                var into = await CaseRows.FindAsync(act, request.Into, ct);
                var (from, to) = (CaseRows.Read(ending), CaseRows.Read(into));
                Scope.Check(caller, from);
                Scope.Check(caller, to);
                CaseActs.CheckEtag(from, request.Etag);
                CaseActs.CheckEtag(to, request.IntoEtag);

                // 2. The merge.
                var doer = await Delegations.DoerAsync(act.Db, caller, act.Time, ct);
                var merged = to.Merge(from, doer.For(to), request.Reason.Trim(), act.Time);
                var done = CaseActs.Done(merged.From is null ? request.Name : request.Into, merged.Into);
                CaseRows.Change(act, into, done, ("merged", request.Name));
                CaseRows.Change(act, ending, CaseActs.Done(request.Name, merged.From ?? throw new InvalidOperationException("a merge has two sides")), ("into", request.Into));

                // 3. The frozen declarations.
                await act.Db.Frozen.Where(f => f.Case == request.Name).ExecuteUpdateAsync(f => f.SetProperty(r => r.Case, request.Into), ct);
                return CaseAnswer.To(done.Case, doer, act.Time);
            },
            context.CancellationToken);
    }
}
