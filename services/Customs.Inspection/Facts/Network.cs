namespace Customs.Inspection;

/// <summary>Consignments that shared identifiers join to this one, and what is known of somebody among them.</summary>
/// <param name="Cluster">Resource name: clusters/{cluster}; empty while nothing joins it.</param>
/// <param name="Members">Consignments in the cluster before this one.</param>
/// <param name="Paths">The shortest paths to somebody of whom something is known, the strongest first.</param>
public sealed record Network(string Cluster, int Members, IReadOnlyList<NetworkPath> Paths)
{
    /// <summary>Nothing is known.</summary>
    public static Network None { get; } = new("", 0, []);
}

/// <summary>What is known of somebody in the network.</summary>
public enum KnownKind
{
    /// <summary>A finding of a case, confirmed or open.</summary>
    Finding,

    /// <summary>A denied licence.</summary>
    Denial,

    /// <summary>An entry of a published list that was confirmed.</summary>
    Listing,

    /// <summary>A consignment that was refused, secured, seized or sent back here.</summary>
    Decision,
}

/// <summary>Somebody of whom something is known.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Reference">Number of the case, denial, designation or declaration.</param>
/// <param name="Party">Name.</param>
/// <param name="Day">Since when.</param>
/// <param name="Summary">What is known, in words that end a sentence: "refused in cases/2025-000117".</param>
public sealed record KnownParty(KnownKind Kind, string Reference, string Party, DateOnly Day, string Summary);

/// <summary>One shared identifier between two parties.</summary>
/// <param name="Kind">What they share.</param>
/// <param name="Value">Its normalised value.</param>
/// <param name="From">Who has it on this side.</param>
/// <param name="To">Who has it on the other.</param>
/// <param name="In">Where the other stands: an MRN; empty when it is the known party itself.</param>
public sealed record NetworkStep(History.HistoryKeyKind Kind, string Value, string From, string To, string In);

/// <summary>A path from a party of the consignment to somebody of whom something is known.</summary>
/// <param name="Role">Role of the party at which it begins: "notify party".</param>
/// <param name="Steps">The steps, at least one.</param>
/// <param name="End">Who stands at its end.</param>
public sealed record NetworkPath(string Role, IReadOnlyList<NetworkStep> Steps, KnownParty End);
