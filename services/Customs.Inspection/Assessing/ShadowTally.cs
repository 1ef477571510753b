namespace Customs.Inspection.Assessing;

/// <summary>Counts what a candidate set of indicators would have done beside the live one. Without labels it says how often they differ, never who is right.</summary>
/// <param name="Assessed">Consignments assessed by both.</param>
/// <param name="WouldStop">The candidate would stop what the live set does not.</param>
/// <param name="WouldRelease">The candidate would release what the live set does not.</param>
/// <param name="WouldInspect">The candidate would look where the live set releases or stops.</param>
public sealed record ShadowTally(int Assessed, int WouldStop, int WouldRelease, int WouldInspect)
{
    /// <summary>Nothing counted yet.</summary>
    public static ShadowTally Empty { get; } = new(0, 0, 0, 0);

    /// <summary>Counts one consignment.</summary>
    public ShadowTally Add(Outcome live, Outcome candidate) => new(
        Assessed + 1,
        WouldStop + (candidate == Outcome.StopRefer && live != candidate ? 1 : 0),
        WouldRelease + (candidate == Outcome.Release && live != candidate ? 1 : 0),
        WouldInspect + (candidate == Outcome.Inspect && live != candidate ? 1 : 0));
}
