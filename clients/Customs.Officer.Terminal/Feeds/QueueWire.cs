using Customs.Officer.Consignments;
using Customs.Officer.Queue;
using V1 = Customs.Inspection.V1;

namespace Customs.Officer.Terminal.Feeds;

/// <summary>Queue entries as rows.</summary>
internal static class QueueWire
{
    public static QueueRow Row(V1.QueueEntry entry) => new(
        entry.Declaration, entry.Etag, entry.Mrn.Length > 0 ? entry.Mrn : CommonWire.Last(entry.Declaration), entry.Version, Lane(entry.Lane), State(entry.State), entry.CountryOfDestination, entry.Hs6,
        entry.Goods, entry.Exporter, entry.Consignee, LevelAt(entry, 0), LevelAt(entry, 1), LevelAt(entry, 2), entry.NotPerformedCount, entry.Reason,
        CommonWire.At(entry.LodgeTime) ?? CommonWire.At(entry.UpdateTime) ?? default, entry.HoldCount, entry.TakenBy, entry.LastEvent, entry.Urgency,
        CommonWire.At(entry.NextClockEndTime), CommonWire.Told(entry.NextClockConsequence), [.. entry.Handling.Select(mark => CommonWire.Told(mark).ToUpperInvariant())])
    {
        Second = entry.SecondIdentity,
    };

    public static Lane Lane(V1.Lane lane) => lane switch
    {
        V1.Lane.Green => Consignments.Lane.Green,
        V1.Lane.Yellow => Consignments.Lane.Yellow,
        V1.Lane.Red => Consignments.Lane.Red,
        V1.Lane.Stop => Consignments.Lane.Stop,
        V1.Lane.Unspecified => Consignments.Lane.None,
        _ => Consignments.Lane.None,
    };

    public static Level Level(V1.AxisLevel level) => level switch
    {
        V1.AxisLevel.None => Consignments.Level.None,
        V1.AxisLevel.Low => Consignments.Level.Low,
        V1.AxisLevel.Medium => Consignments.Level.Medium,
        V1.AxisLevel.High => Consignments.Level.High,
        V1.AxisLevel.Unspecified => Consignments.Level.NotPerformed,
        _ => Consignments.Level.NotPerformed,
    };

    public static ConsignmentState State(V1.Declaration.Types.State state) => state switch
    {
        V1.Declaration.Types.State.Received or V1.Declaration.Types.State.Unspecified => ConsignmentState.Received,
        V1.Declaration.Types.State.Assessed => ConsignmentState.Assessed,
        V1.Declaration.Types.State.UnderControl => ConsignmentState.UnderControl,
        V1.Declaration.Types.State.Held => ConsignmentState.Held,
        V1.Declaration.Types.State.Referred => ConsignmentState.Referred,
        V1.Declaration.Types.State.Released => ConsignmentState.Released,
        V1.Declaration.Types.State.Refused => ConsignmentState.Refused,
        V1.Declaration.Types.State.Secured => ConsignmentState.Secured,
        V1.Declaration.Types.State.Seized => ConsignmentState.Seized,
        V1.Declaration.Types.State.Returned => ConsignmentState.Returned,
        V1.Declaration.Types.State.Recalled => ConsignmentState.Recalled,
        V1.Declaration.Types.State.Withdrawn => ConsignmentState.Withdrawn,
        _ => ConsignmentState.Received,
    };

    private static Level LevelAt(V1.QueueEntry entry, int axis) => axis < entry.AxisLevels.Count ? Level(entry.AxisLevels[axis]) : Consignments.Level.NotPerformed;
}
