using Customs.Inspection.Consignments;
using Customs.Inspection.Service.Messages;
using Customs.Inspection.Service.Store;
using Customs.ServiceDefaults;

namespace Customs.Inspection.Service;

/// <summary>Records that the goods have arrived at the office of exit, or have left. What has left is recorded even when nobody let it go.</summary>
public sealed class RecordMovement(Store<InspectionDb> store)
{
    private const string Arrived = "ARRIVED";
    private const string Exited = "EXITED";

    /// <summary>The declaration with the movement. The same request id gets the first answer again.</summary>
    /// <param name="wire">Which, how and when.</param>
    /// <param name="caller">Who tells it.</param>
    /// <param name="request">Id, caller and content.</param>
    /// <param name="ct">Ends the wait.</param>
    /// <param name="intake">The message that told it; null for a movement sent as such.</param>
    public Task<V1.Declaration> RunAsync(V1.RecordMovementRequest wire, Caller caller, ActRequest request, CancellationToken ct, Intake? intake = null)
    {
        var at = ReadOrRefuse(wire);
        return store.DoAsync(
            request, wire.Name, etag: null, Actors.Of(caller), (consignment, _) => wire.Movement == Arrived ? consignment.Arrive(at) : consignment.Exit(at), ct, intake);
    }

    private static DateTimeOffset ReadOrRefuse(V1.RecordMovementRequest wire)
    {
        var reading = new WireReading();
        if (wire.Movement is not (Arrived or Exited))
        {
            reading.Wrong("movement", $"is none of {Arrived} and {Exited}");
        }

        var at = reading.Time("movement_time", wire.MovementTime);
        return reading.Violations.Count == 0 ? StoreDb.Micros(at) : throw Rpc.InvalidArgument(reading.Violations);
    }
}
