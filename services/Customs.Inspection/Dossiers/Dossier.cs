namespace Customs.Inspection.Dossiers;

/// <summary>What is known of one consignment when it is assessed, in three layers: declared, accompanying and context. An absent value was not available; it is never read as harmless.</summary>
public sealed record Dossier
{
    /// <summary>The declared layer: what the declaration, manifest or transit message says.</summary>
    public required Declaration Declaration { get; init; }

    /// <summary>Other consignments that share an identifier with this one.</summary>
    public IReadOnlyList<RelatedConsignment> RelatedConsignments { get; init; } = [];

    /// <summary>Papers handed over on request.</summary>
    public required Accompanying Accompanying { get; init; }

    /// <summary>What the own registers know.</summary>
    public required Context Context { get; init; }
}
