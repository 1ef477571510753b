using Customs.ServiceDefaults;
using Grpc.Core;
using Microsoft.EntityFrameworkCore;

namespace Customs.Referral.Service;

/// <summary>Takes in how the clock of a hold stands. Told again, nothing changes; a case that goes on in another one passes it on.</summary>
internal sealed class DeliverClock(Store<ReferralDb> store)
{
    private static readonly string[] States = ["RUNNING", "WARNED", "ENDED", "EXPIRED"];

    /// <summary>Runs it.</summary>
    public Task<V1.Case> RunAsync(V1.DeliverClockRequest request, ServerCallContext context)
    {
        if (!States.Contains(request.ClockState, StringComparer.Ordinal))
        {
            throw Rpc.InvalidArgument("clock_state", $"is none of {string.Join(", ", States)}");
        }

        return store.ActAsync<V1.Case>(
            ActRequest.From(request.RequestId, request, context),
            async (act, ct) =>
            {
                var frozen = await act.Db.Frozen.AsNoTracking().SingleOrDefaultAsync(f => f.Hold == request.Hold, ct) ?? throw Rpc.NotFound(request.Hold);
                var row = await CaseRows.FindLivingAsync(act, frozen.Case, ct);
                var before = CaseRows.Read(row);
                if (before.TakeClock(request.Hold, request.DueTime?.ToDateTimeOffset(), request.DueConsequence, request.ClockState, request.Words, request.Actor, act.Time) is not CaseChange.Done done)
                {
                    return before.ToWire();
                }

                CaseRows.Change(act, row, done);
                return done.Case.ToWire();
            },
            context.CancellationToken);
    }
}
