using System.Globalization;
using Customs.Primitives;
using Customs.ServiceDefaults;
using Google.Protobuf;
using Grpc.Core;

namespace Customs.Referral.Service;

/// <summary>Carries an act on a case: reads it, asks the core, writes it with what it leaves, answers. The rules are the core's.</summary>
internal sealed class CaseActs(Store<ReferralDb> store)
{
    /// <summary>Does an act of the caller on one case.</summary>
    /// <param name="request">The request, for its id and content.</param>
    /// <param name="requestId">Its request id.</param>
    /// <param name="name">The case.</param>
    /// <param name="etag">What the caller saw; null for acts that do not depend on it.</param>
    /// <param name="context">The call.</param>
    /// <param name="change">The act.</param>
    public Task<V1.Case> ActAsync(IMessage request, string requestId, string name, string? etag, ServerCallContext context, Func<Case, Identity, DateTimeOffset, CaseChange> change)
    {
        var caller = Caller.From(context);
        return store.ActAsync<V1.Case>(
            ActRequest.From(requestId, request, context),
            async (act, ct) =>
            {
                // An act that does not depend on what the caller saw reaches the case that a merged one goes on in.
                var row = etag is null ? await CaseRows.FindLivingAsync(act, name, ct) : await CaseRows.FindAsync(act, name, ct);
                var before = CaseRows.Read(row);
                Scope.Check(caller, before);
                CheckEtag(before, etag);
                var doer = await Delegations.DoerAsync(act.Db, caller, act.Time, ct);
                var done = Done(name, change(before, doer.For(before), act.Time));
                CaseRows.Change(act, row, done);
                return CaseAnswer.To(done.Case, doer, act.Time);
            },
            context.CancellationToken);
    }

    /// <summary>What was done, or the error that says why not.</summary>
    public static CaseChange.Done Done(string name, CaseChange change) => change switch
    {
        CaseChange.Done done => done,
        CaseChange.Refused refused => throw Rpc.WrongState(name, refused.Reason),
        CaseChange.Forbidden forbidden => throw Rpc.PermissionDenied($"{name}: {forbidden.Reason}", forbidden.SecondIdentity ? Reasons.SecondIdentity : Reasons.PermissionDenied),
        _ => throw new InvalidOperationException("unknown CaseChange"),
    };

    /// <summary>Throws ABORTED with what changed when the case is no longer what the caller saw; null asks nothing.</summary>
    public static void CheckEtag(Case before, string? etag)
    {
        if (etag is null || etag == before.Version.ToString(CultureInfo.InvariantCulture))
        {
            return;
        }

        // Every change is one event, so the events after the version that the caller saw are what changed.
        var seen = int.TryParse(etag, CultureInfo.InvariantCulture, out var version) ? version : 0;
        var since = before.Events.Where(e => e.Number > seen).Select(e => string.Create(CultureInfo.InvariantCulture, $"{e.At:HH:mm} {e.Actor} {e.Act}"));
        throw Rpc.EtagMismatch(before.Name, string.Join("; ", since));
    }
}
