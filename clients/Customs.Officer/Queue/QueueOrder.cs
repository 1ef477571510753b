using Customs.Officer.Consignments;

namespace Customs.Officer.Queue;

/// <summary>Order of the queue: what waits for the officer, what waits for a desk, what is finished; within each lane, urgency, oldest first, name.</summary>
public sealed class QueueOrder : IComparer<QueueRow>
{
    private const int MostUrgency = 100_000;
    private static readonly DateTimeOffset Epoch = new(2000, 1, 1, 0, 0, 0, TimeSpan.Zero);

    /// <summary>The order.</summary>
    public static readonly QueueOrder Instance = new();

    /// <inheritdoc/>
    public int Compare(QueueRow? x, QueueRow? y)
    {
        if (x is null || y is null)
        {
            return (x is null ? 0 : 1) - (y is null ? 0 : 1);
        }

        var order = Stage(x.State).CompareTo(Stage(y.State));
        order = order != 0 ? order : y.Lane.CompareTo(x.Lane);
        order = order != 0 ? order : y.Urgency.CompareTo(x.Urgency);
        order = order != 0 ? order : x.Received.CompareTo(y.Received);
        return order != 0 ? order : string.CompareOrdinal(x.Name, y.Name);
    }

    /// <summary>A number that orders most rows as the order does: stage, lane, urgency, minute of arrival. Where two are the same the order itself decides.</summary>
    public static long Key(QueueRow row)
    {
        ArgumentNullException.ThrowIfNull(row);
var first = ((long)Stage(row.State) << 3) | (7L - (int)row.Lane);
        var second = Math.Clamp(MostUrgency - row.Urgency, 0, (1 << 20) - 1);
return (((first * (1L << 20)) + second) * (1L << 27)) + (long)Math.Clamp((row.Received - Epoch).TotalMinutes, 0, (1 << 27) - 1);
    }

    private static int Stage(ConsignmentState state) => Told.Finished(state) ? 2 : state == ConsignmentState.Referred ? 1 : 0;
}
