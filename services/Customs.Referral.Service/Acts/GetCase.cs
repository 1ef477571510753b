using Customs.Common.V1;
using Customs.ServiceDefaults;
using Google.Protobuf;
using Grpc.Core;
using Microsoft.EntityFrameworkCore;

namespace Customs.Referral.Service;

/// <summary>Gets a case with the declarations as they were referred. The first look by an officer of the desk is noted and told to the officer who referred.</summary>
internal sealed class GetCase(Store<ReferralDb> store, TimeProvider time)
{
    /// <summary>Runs it.</summary>
    public async Task<V1.Case> RunAsync(V1.GetCaseRequest request, ServerCallContext context)
    {
        var caller = Caller.From(context);
        var (@case, frozen) = await store.ReadAsync((db, ct) => ReadAsync(db, request.Name, ct), context.CancellationToken);
        Scope.Check(caller, @case);
        if (@case.ReadAt is null && caller.Is(Role.Desk))
        {
            @case = await store.ActAsync(caller.Subject, (act, ct) => LookAsync(act, request.Name, ct), context.CancellationToken);
        }

        var doer = await store.ReadAsync((db, ct) => Delegations.DoerAsync(db, caller, time.GetUtcNow(), ct), context.CancellationToken);
        var answer = CaseAnswer.To(@case, doer, time.GetUtcNow());
        foreach (var subject in answer.Subjects)
        {
            subject.FrozenDeclaration = ByteString.CopyFrom(frozen.GetValueOrDefault(subject.Hold, []));
        }

        return answer;
    }

    private static async Task<(Case Case, Dictionary<string, byte[]> Frozen)> ReadAsync(ReferralDb db, string name, CancellationToken ct)
    {
        var row = await db.Cases.SingleOrDefaultAsync(c => c.Name == name, ct) ?? throw Rpc.NotFound(name);
        return (CaseRows.Read(row), await db.Frozen.Where(f => f.Case == name).ToDictionaryAsync(f => f.Hold, f => f.Content, ct));
    }

    private static async Task<Case> LookAsync(Act<ReferralDb> act, string name, CancellationToken ct)
    {
        var row = await CaseRows.FindAsync(act, name, ct);
        var before = CaseRows.Read(row);
        if (before.Look(act.Actor, act.Time) is not CaseChange.Done done)
        {
            return before;
        }

        CaseRows.Change(act, row, done);
        return done.Case;
    }
}
