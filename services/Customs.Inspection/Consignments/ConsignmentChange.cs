namespace Customs.Inspection.Consignments;

/// <summary>What an act on a consignment comes to.</summary>
public abstract record ConsignmentChange
{
    private ConsignmentChange()
    {
    }

    /// <summary>It is done.</summary>
    /// <param name="Consignment">The changed consignment.</param>
    /// <param name="Act">The act in the past tense, for the audit trail: HoldPlaced.</param>
    /// <param name="LastEvent">What happened, in a few words for the queue.</param>
    /// <param name="Details">Facts that the audit trail proves; names and codes, no free text about persons.</param>
    public sealed record Done(Consignment Consignment, string Act, string LastEvent, IReadOnlyDictionary<string, string> Details) : ConsignmentChange;

    /// <summary>It was done before; nothing changes.</summary>
    public sealed record Unchanged : ConsignmentChange;

    /// <summary>It is not allowed now.</summary>
    /// <param name="Reason">Why not, for an officer to read.</param>
    public sealed record Refused(string Reason) : ConsignmentChange;

    /// <summary>It is not allowed to this identity.</summary>
    /// <param name="Reason">Why not, for an officer to read.</param>
    public sealed record Forbidden(string Reason) : ConsignmentChange;

    internal static Done Of(Consignment after, string act, string lastEvent, params (string Key, string Value)[] details) =>
        new(after, act, lastEvent, details.Where(d => d.Value.Length > 0).ToDictionary(d => d.Key, d => d.Value, StringComparer.Ordinal));
}
