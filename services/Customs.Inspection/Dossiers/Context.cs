namespace Customs.Inspection.Dossiers;

/// <summary>What the own registers know.</summary>
public sealed record Context
{
    /// <summary>Register extracts by party ref; a party without an extract is unknown.</summary>
    public IReadOnlyDictionary<string, Profile> Register { get; init; } = new Dictionary<string, Profile>(StringComparer.Ordinal);

    /// <summary>Earlier declarations.</summary>
    public IReadOnlyList<PreviousDeclaration> PreviousDeclarations { get; init; } = [];

    /// <summary>Own case findings.</summary>
    public IReadOnlyList<Finding> Findings { get; init; } = [];

    /// <summary>Licence denials.</summary>
    public IReadOnlyList<Denial> Denials { get; init; } = [];

    /// <summary>Alerts of authorities.</summary>
    public IReadOnlyList<Alert> Alerts { get; init; } = [];

    /// <summary>Earlier enquiries and refused offers.</summary>
    public IReadOnlyList<Enquiry> Enquiries { get; init; } = [];

    /// <summary>End-use checks.</summary>
    public IReadOnlyList<EndUseCheck> EndUseChecks { get; init; } = [];
}
