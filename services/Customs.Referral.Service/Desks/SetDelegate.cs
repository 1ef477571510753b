using System.Globalization;
using Customs.Common.V1;
using Customs.ServiceDefaults;
using Google.Protobuf.WellKnownTypes;
using Grpc.Core;
using Microsoft.EntityFrameworkCore;

namespace Customs.Referral.Service;

/// <summary>Sets, ends and lists who stands in for whom.</summary>
internal sealed class SetDelegate(Store<ReferralDb> store)
{
    /// <summary>Sets a delegation.</summary>
    public Task<V1.Delegation> RunAsync(V1.SetDelegateRequest request, ServerCallContext context)
    {
        var caller = Caller.From(context);
        return store.ActAsync(
            ActRequest.From(request.RequestId, request, context),
            async (act, ct) =>
            {
                var from = request.FromTime?.ToDateTimeOffset() ?? act.Time;
                var principal = request.Principal.Length > 0 ? request.Principal : caller.Subject;
                var made = new Delegation(await act.NextNumberAsync("delegations", ct), principal, request.Delegate, from, request.UntilTime.ToDateTimeOffset(), request.Reason, caller.Subject);
                if (made.WhyNotSet(caller.Is(Role.Supervisor), act.Time) is { } why)
                {
                    throw Rpc.WrongState($"the delegation of {principal}", why);
                }

                act.Db.Delegations.Add(new DelegationRow
                {
                    Number = made.Number, Principal = made.Principal, Delegate = made.Delegate, FromTime = made.From, UntilTime = made.Until, Reason = made.Reason, SetBy = made.SetBy,
                });
                act.Audit(Delegations.NameOf(made.Number), "DelegateSet", ("principal", made.Principal), ("delegate", made.Delegate));
                return ToWire(made);
            },
            context.CancellationToken);
    }

    /// <summary>Ends a delegation early: who is stood in for, who set it, or a supervisor.</summary>
    public Task<V1.Delegation> RevokeAsync(V1.RevokeDelegateRequest request, ServerCallContext context)
    {
        var caller = Caller.From(context);
        return store.ActAsync(
            ActRequest.From(request.RequestId, request, context),
            async (act, ct) =>
            {
                var number = request.Name.StartsWith("delegations/", StringComparison.Ordinal) && long.TryParse(request.Name.AsSpan(12), NumberStyles.None, CultureInfo.InvariantCulture, out var n) ? n : 0;
                var row = await act.Db.Delegations.SingleOrDefaultAsync(d => d.Number == number, ct) ?? throw Rpc.NotFound(request.Name);
                if (caller.Subject != row.Principal && caller.Subject != row.SetBy && !caller.Is(Role.Supervisor))
                {
                    throw Rpc.PermissionDenied($"{request.Name} is ended by {row.Principal}, {row.SetBy} or a supervisor");
                }

                if (row.RevokeTime is not null)
                {
                    throw Rpc.WrongState(request.Name, "it was ended before");
                }

                row.RevokeTime = act.Time;
                act.Audit(request.Name, "DelegateRevoked", ("principal", row.Principal), ("delegate", row.Delegate));
                return ToWire(Delegations.Read(row));
            },
            context.CancellationToken);
    }

    /// <summary>Lists the delegations that are in force or to come, the latest first.</summary>
    public async Task<V1.ListDelegationsResponse> ListAsync(V1.ListDelegationsRequest request, DateTimeOffset at, CancellationToken ct)
    {
        var size = PageToken.Size(request.PageSize);
        var before = PageToken.Read(request, request.PageToken) is { } cursor ? long.Parse(cursor, CultureInfo.InvariantCulture) : long.MaxValue;
        var rows = await store.ReadAsync(
            (db, inner) => db.Delegations.Where(d => d.Number < before && d.UntilTime >= at && d.RevokeTime == null).OrderByDescending(d => d.Number).Take(size + 1).ToListAsync(inner), ct);
        return new V1.ListDelegationsResponse
        {
            Delegations = { rows.Take(size).Select(r => ToWire(Delegations.Read(r))) },
            NextPageToken = rows.Count > size ? PageToken.Write(request, rows[size - 1].Number.ToString(CultureInfo.InvariantCulture)) : "",
        };
    }

    private static V1.Delegation ToWire(Delegation made) => new()
    {
        Name = Delegations.NameOf(made.Number),
        Principal = made.Principal,
        Delegate = made.Delegate,
        FromTime = made.From.ToTimestamp(),
        UntilTime = made.Until.ToTimestamp(),
        Reason = made.Reason,
        SetBy = made.SetBy,
        RevokeTime = made.RevokedAt?.ToTimestamp(),
    };
}
