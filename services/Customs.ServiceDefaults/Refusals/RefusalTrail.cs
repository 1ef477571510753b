using System.Collections.Concurrent;
using System.Data.Common;
using System.Globalization;
using Grpc.Core;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Logging;

namespace Customs.ServiceDefaults;

/// <summary>Keeps refused acts of one service in its audit trail.</summary>
public interface IRefusalTrail
{
    /// <summary>Start of the names of the rpcs whose refusals it keeps: <c>/customs.referral.</c>.</summary>
    string Prefix { get; }

    /// <summary>Keeps one refusal. Never fails: the caller gets the refusal in any case.</summary>
    Task KeepAsync(Refusal refusal, CancellationToken ct);
}

/// <summary>An act that was refused.</summary>
/// <param name="Caller">Who wanted it.</param>
/// <param name="Method">The rpc: <c>/customs.referral.v1.ReferralService/CloseCase</c>.</param>
/// <param name="Resource">What it named; empty when nothing.</param>
/// <param name="RequestId">Its request id; empty when it was none.</param>
/// <param name="Reason">Reason of <c>docs/errors.md</c>.</param>
public sealed record Refusal(Caller Caller, string Method, string Resource, string RequestId, string Reason);

/// <summary>Writes refusals in a transaction of their own, after that of the act was undone: in the chain of the resource when there is one, else in the chain of refusals.</summary>
/// <remarks>
/// A caller who is refused often does not fill the store: <see cref="MostInAMinute"/> refusals a minute and caller are written one by one, and the first one of the next minute tells how many
/// more there were.
/// </remarks>
internal sealed class RefusalTrail<TDb>(Store<TDb> store, StoreName name, TimeProvider time, ILogger<RefusalTrail<TDb>> logger) : IRefusalTrail
    where TDb : StoreDb
{
    /// <summary>Chain of what names no resource that is known.</summary>
    public const string OwnChain = "refusals";

    /// <summary>Refusals of one caller that are written in a minute.</summary>
    public const int MostInAMinute = 30;

    private const int MostCallers = 10_000;

    private readonly ConcurrentDictionary<string, Budget> _budgets = new(StringComparer.Ordinal);

    public string Prefix => $"/customs.{name.Value}.";

    public async Task KeepAsync(Refusal refusal, CancellationToken ct)
    {
        if (Take(refusal.Caller.Subject) is not { } unwritten)
        {
            return;
        }

        try
        {
            await store.ActAsync(refusal.Caller.Subject, (act, inner) => WriteAsync(act, refusal, unwritten, inner), ct);
        }
        catch (Exception e) when (e is RpcException or DbException or DbUpdateException or OperationCanceledException)
        {
            Log.RefusalNotKept(logger, refusal.Method, refusal.Reason, e.GetType().Name);
        }
    }

    private static async Task<bool> WriteAsync(Act<TDb> act, Refusal refusal, long unwritten, CancellationToken ct)
    {
        var known = refusal.Resource.Length > 0 && await act.Db.Audit.AnyAsync(a => a.Resource == refusal.Resource, ct);
        act.Audit(
            known ? refusal.Resource : OwnChain,
            "ActRefused",
            ("method", refusal.Method[(refusal.Method.LastIndexOf('/') + 1)..]),
            ("reason", refusal.Reason),
            ("request_id", refusal.RequestId),
            ("on_behalf_of", refusal.Caller.OnBehalfOf),
            ("unwritten_before", unwritten.ToString(CultureInfo.InvariantCulture)));
        return true;
    }

    // How many were not written before this one; null when this one is not written either.
    private long? Take(string subject)
    {
        if (_budgets.Count > MostCallers)
        {
            _budgets.Clear();
        }

        var budget = _budgets.GetOrAdd(subject, _ => new Budget());
        lock (budget)
        {
            var minute = time.GetUtcNow().UtcTicks / TimeSpan.TicksPerMinute;
            if (budget.Minute != minute)
            {
                (budget.Minute, budget.Written) = (minute, 0);
            }

            if (budget.Written >= MostInAMinute)
            {
                budget.Unwritten++;
                return null;
            }

            budget.Written++;
            var unwritten = budget.Unwritten;
            budget.Unwritten = 0;
            return unwritten;
        }
    }

    private sealed class Budget
    {
        public long Minute { get; set; }

        public int Written { get; set; }

        public long Unwritten { get; set; }
    }
}
