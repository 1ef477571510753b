using Customs.Inspection.Consignments;
using Customs.Inspection.Service.Networks;
using Customs.Inspection.Service.Store;
using Customs.Primitives;
using Customs.ServiceDefaults;
using Microsoft.Extensions.Logging;

namespace Customs.Inspection.Service;

/// <summary>Applies what a desk tells of holds: how far a referral has come, what it asks back, what it decided. The event's sequence is stored in the same transaction, so each is applied once.</summary>
public sealed class ApplyDecision(Store<InspectionDb> store, ILogger<ApplyDecision> logger)
{
    /// <summary>Name of the stream whose position is stored.</summary>
    public const string Stream = "referral-events";

    /// <summary>Sequence of the last event that was applied.</summary>
    public Task<long> PositionAsync(CancellationToken ct) => store.ReadAsync((db, inner) => Cursors.ReadAsync(db, Stream, inner), ct);

    /// <summary>Applies one event. One that was applied before changes nothing.</summary>
    public async Task RunAsync(ReferralV1.ReferralEvent wire, CancellationToken ct)
    {
        var applied = await store.ActAsync(
            wire.Actor.Length > 0 ? wire.Actor : Actor.System.Subject,
            async (act, inner) =>
            {
                // 1. Told again, it is nothing new.
                if (!await Cursors.TryMoveAsync(act.Db, Stream, wire.Sequence, inner))
                {
                    return 0;
                }

                // 2. The end of a case leaves findings; its holds have been decided before.
                if (wire.Act is "CLOSED" or "REOPENED")
                {
                    return await FindingRegister.TakeAsync(act, wire, inner);
                }

                // 3. Each hold that it names; holds of one declaration one after the other.
                var count = 0;
                foreach (var hold in wire.Holds)
                {
                    if (!Names.TryParseHold(hold, out var declaration, out var number) || await StoredDeclaration.FindAsync(act.Db, declaration, inner) is not { } stored)
                    {
                        Log.ReferralEventUnknownHold(logger, wire.Sequence, wire.Act, hold);
                        continue;
                    }

                    if (Apply(stored.Consignment, number, wire) is ConsignmentChange.Done done)
                    {
                        await act.RecordAsync(stored, done, inner);
                        count++;
                    }
                }

                return count;
            },
            ct);
        Log.ReferralEventApplied(logger, wire.Sequence, wire.Act, applied);
    }

    // An act that this version does not know changes nothing here; the case itself has it.
    private static ConsignmentChange Apply(Consignment consignment, int number, ReferralV1.ReferralEvent wire)
    {
        var at = wire.EventTime?.ToDateTimeOffset() ?? DateTimeOffset.UnixEpoch;
        return wire.Act switch
        {
            "DELIVERED" => consignment.Delivered(number, wire.Case, at),
            "READ" => consignment.Read(number, at),
            "TAKEN" => consignment.Taken(number, new Identity(wire.Actor) { OnBehalfOf = wire.OnBehalfOf }, at),
            "MERGED" => consignment.CaseMerged(number, wire.Case),
            "ASKED_BACK" => consignment.AskedBack(number, wire.Question),
            "DECIDED" when wire.Decision is { } decision && Wire.Read(decision) is { } decided => consignment.Decide(number, decided),
            _ => new ConsignmentChange.Unchanged(),
        };
    }
}
