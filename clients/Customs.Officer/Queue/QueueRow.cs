using Customs.Officer.Consignments;

namespace Customs.Officer.Queue;

/// <summary>One consignment in the queue.</summary>
/// <param name="Name">Resource name; the identity of the row.</param>
/// <param name="Etag">Changes with the consignment.</param>
/// <param name="Mrn">Movement reference number, or the local reference where there is none yet.</param>
/// <param name="Version">Version of the declaration.</param>
/// <param name="Lane">Lane.</param>
/// <param name="State">State.</param>
/// <param name="Destination">Declared country of destination, two letters.</param>
/// <param name="Goods">Commodity code of the first item.</param>
/// <param name="Description">Description of the first item.</param>
/// <param name="Exporter">Name of the exporter.</param>
/// <param name="Consignee">Name of the consignee.</param>
/// <param name="Procurement">Level of the procurement axis.</param>
/// <param name="EndUse">Level of the end-use axis.</param>
/// <param name="Recipient">Level of the recipient axis.</param>
/// <param name="NotRun">How many checks could not run.</param>
/// <param name="Reason">Why, in one sentence.</param>
/// <param name="Received">When the declaration came.</param>
/// <param name="Holds">How many holds are in force.</param>
/// <param name="TakenBy">Officer who has taken it, or empty.</param>
/// <param name="LastEvent">What happened last, in a few words, or empty.</param>
/// <param name="Urgency">Order within the lane, 0 to 100.</param>
/// <param name="ClockEnds">When the first statutory clock ends, or null.</param>
/// <param name="ClockMeans">What happens at its end.</param>
/// <param name="Handling">Handling marks such as "DO NOT OPEN".</param>
public sealed record QueueRow(
    string Name, string Etag, string Mrn, int Version, Lane Lane, ConsignmentState State, string Destination, string Goods, string Description, string Exporter,
    string Consignee, Level Procurement, Level EndUse, Level Recipient, int NotRun, string Reason, DateTimeOffset Received,
    int Holds, string TakenBy, string LastEvent, int Urgency, DateTimeOffset? ClockEnds, string ClockMeans, IReadOnlyList<string> Handling)
{
    /// <summary>What waits for a second person, in words; empty when nothing does.</summary>
    public string Second { get; init; } = "";
}
