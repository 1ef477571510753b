namespace Customs.Inspection.Consignments;

/// <summary>Which consignment an officer looks at first: lane, then urgency, then the one that was lodged first. What waits for a desk comes after what waits for an officer.</summary>
public static class QueueOrder
{
    private const int GateUrgency = 90;
    private const int ClockUrgency = 95;
    private const int ArrivedUrgency = 5;
    private const int MostUrgency = 100;
    private const long LaneStep = 1_000_000_000_000_000;
    private const long UrgencyStep = 1_000_000_000_000;

    /// <summary>Order within a lane, 0 to 100.</summary>
    /// <param name="axes">Values of the axes, 0 to 1.</param>
    /// <param name="gateClosed">Whether a gate stops the consignment.</param>
    /// <param name="arrived">Whether the goods stand at the office of exit.</param>
    /// <param name="clockPresses">Whether a clock has warned or ended.</param>
    public static int Urgency(IEnumerable<double> axes, bool gateClosed, bool arrived, bool clockPresses = false)
    {
        var together = 1 - axes.Aggregate(1.0, (left, axis) => left * (1 - Math.Clamp(axis, 0, 1)));
        var urgency = (int)Math.Round(together * MostUrgency, MidpointRounding.AwayFromZero);
        urgency = gateClosed ? Math.Max(urgency, GateUrgency) : urgency;
        urgency = clockPresses ? Math.Max(urgency, ClockUrgency) : urgency;
        return Math.Min(MostUrgency, urgency + (arrived ? ArrivedUrgency : 0));
    }

    /// <summary>Place in the whole queue; the smallest comes first.</summary>
    /// <param name="severity">Severity of the lane: 0 for GREEN to 3 for STOP.</param>
    /// <param name="urgency">Order within the lane.</param>
    /// <param name="lodgedAt">When it was lodged.</param>
    /// <param name="consignment">Tells whether an officer can do something now.</param>
    public static long Rank(int severity, int urgency, DateTimeOffset lodgedAt, Consignment consignment)
    {
        var waits = consignment.State == ConsignmentState.Referred && consignment.InForce.All(h => h.State == HoldState.Referred && h.Receipt.AskedBack.Length == 0);
        var lane = (waits ? 4 : 0) + 3 - severity;
        return (lane * LaneStep) + ((MostUrgency - urgency) * UrgencyStep) + Math.Clamp(lodgedAt.ToUnixTimeSeconds(), 0, UrgencyStep - 1);
    }
}
